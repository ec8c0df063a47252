/** Firefox where it is installed, driven over WebDriver BiDi: what the app writes for browsers has to work there too. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const program = ['firefox-esr', 'firefox'].find((name) => spawnSync(name, ['--version']).error === undefined)

/** Why a test can't open pages in Firefox here; null where it can. */
export const firefoxMissing: string | null = program === undefined ? 'needs firefox or firefox-esr on the PATH' : null

type Answer = { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly params?: unknown }

export type FirefoxPage = {
  /** What an expression is worth in the page, as a text. */
  readonly says: (expression: string) => Promise<string>
  readonly press: (...keys: string[]) => Promise<void>
  readonly click: (x: number, y: number) => Promise<void>
  /** What the page wrote to the console, such as a breach of its policy. */
  readonly logged: readonly string[]
}

/** Opens a page in a Firefox of its own, which goes when the test ends. */
export async function openInFirefox(address: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const child = spawn(program ?? '', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  const socket = new WebSocket(`${await listening(child.stderr)}/session`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const waiting = new Map<number, (result: unknown) => void>()
  const logged: string[] = []
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer.result)
    else if (answer.method === 'log.entryAdded') logged.push(String((answer.params as { text?: unknown }).text))
  })
  let number = 0
  const send = <T>(method: string, params: object) =>
    new Promise<T>((resolve) => {
      number += 1
      waiting.set(number, resolve as (result: unknown) => void)
      socket.send(JSON.stringify({ id: number, method, params }))
    })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {})
  const context = contexts[0]?.context
  await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } })
  await send('browsingContext.navigate', { context, url: address, wait: 'complete' })
  const act = (action: object) => send<void>('input.performActions', { context, actions: [action] })
  return {
    logged,
    says: async (expression) => {
      const asked = { expression: `String(${expression})`, target: { context }, awaitPromise: true }
      const { result } = await send<{ result?: { value?: string } }>('script.evaluate', asked)
      return result?.value ?? ''
    },
    press: (...keys) => {
      const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
      return act({ type: 'key', id: 'keys', actions })
    },
    click: (x, y) => {
      const to = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
      const actions = [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
      return act({ type: 'pointer', id: 'mouse', actions })
    },
  }
}

/** The address at which it waits for commands. */
function listening(told: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    told.on('data', (part) => {
      text += String(part)
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text) ?? []
      if (address !== undefined) resolve(address)
    })
  })
}
