/** `npm run dev`, on a copy of the sources: a colour that is changed in a style sheet is seen without a restart, and no build knows how. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { temporaryFolder } from './support/launch.ts'

it('npm run dev shows a colour that was changed in a style sheet, in the page as it is', async () => {
  const copy = copySources()
  const evaluate = await pageOf(startDevelopment(copy))
  const ground = () => evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ground').trim()")
  await expect.poll(ground, { timeout: 60_000 }).toMatch(/^#/)
  await expect.poll(() => evaluate("document.querySelector('#root > *') !== null")).toBe(true)
  await evaluate('window.isTheSamePage = true')
  const tokens = join(copy, 'renderer', 'looks', 'tokens.css')
  writeFileSync(tokens, readFileSync(tokens, 'utf8').replaceAll(/--ground: #\w+/g, '--ground: #123456'))
  await expect.poll(ground).toBe('#123456')
  expect(await evaluate('window.isTheSamePage')).toBe(true)
})

it('a build holds nothing of the development server and no policy but the strict one', () => {
  const folder = join(repositoryFolder, 'out', 'main')
  const built = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(built.join('\n')).toContain("script-src 'self'")
  expect(built.join('\n')).not.toMatch(/unsafe-inline|ELECTRON_RENDERER_URL/)
})

function copySources(): string {
  const copy = temporaryFolder()
  const folders = ['electron', 'renderer', 'shared', 'resources']
  for (const name of [...folders, 'package.json', 'tsconfig.base.json', 'electron.vite.config.ts']) {
    cpSync(join(repositoryFolder, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(repositoryFolder, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function startDevelopment(copy: string): ChildProcess {
  const script = join(copy, 'electron', 'development', 'dev.ts')
  const own = [`--user-data-dir=${temporaryFolder()}`, '--no-guide', '--remote-debugging-port=0']
  const child = spawn(process.execPath, [script, ...own], {
    cwd: copy,
    env: { ...process.env, INIT_CWD: copy },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(async () => {
    const ended = new Promise((end) => child.once('close', end))
    child.kill()
    await ended
  })
  return child
}

/** Runs an expression in the window's page, over Chromium's own protocol. */
async function pageOf(child: ChildProcess): Promise<(expression: string) => Promise<unknown>> {
  let told = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      told += String(part)
    })
  }
  const address = () => /DevTools listening on ws:\/\/([\d.:]+)/.exec(told)?.[1]
  await expect.poll(address, { timeout: 90_000, message: 'the window’s port' }).toBeDefined()
  const findPage = async (): Promise<string | undefined> => {
    const targets: { type: string; url: string; webSocketDebuggerUrl: string }[] = await (
      await fetch(`http://${address()}/json`)
    ).json()
    return targets.find(({ type, url }) => type === 'page' && url.startsWith('app://'))?.webSocketDebuggerUrl
  }
  let found: string | undefined
  await expect
    .poll(
      async () => {
        found = await findPage()
        return found
      },
      { timeout: 60_000 },
    )
    .toBeDefined()
  const socket = new WebSocket(found ?? '')
  await new Promise((open) => socket.addEventListener('open', open, { once: true }))
  let count = 0
  return async (expression) => {
    const id = ++count
    const answered = new Promise<unknown>((answer) => {
      const look = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data))
        if (message.id !== id) return
        socket.removeEventListener('message', look)
        answer(message.result?.result?.value)
      }
      socket.addEventListener('message', look)
    })
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } }))
    return await answered
  }
}
