/** The app with the Chromium of this system for its window: its main process runs in plain Node, as built. */
import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type ElectronApplication, type Page } from 'playwright-core'
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'
import { isRoot } from '../../../electron/development/runtime.ts'
import { appOrigin } from '../../../electron/page/page-file.ts'
import type { Launched } from '../../e2e/support/launch.ts'
import { ownChromium } from './own-chromium.ts'
import { gone, type Talk, talk } from './talk.ts'

/** Chromium knows no scheme of the app's own: its pages are seen at an address that nobody has. */
const servedOrigin = 'https://throughline.invalid'
const served = (address: string) => address.replace(appOrigin, servedOrigin)
const unserved = (address: string) => address.replace(servedOrigin, appOrigin)

export async function launchInChromium(args: readonly string[], userDataFolder: string): Promise<Launched> {
  if (ownChromium === null) throw new Error('There is no Chromium on this system.')
  const browser = await chromium.launch({
    executablePath: ownChromium,
    chromiumSandbox: !isRoot(),
    // They take their place beside what they scroll, as in the app.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  })
  const context = await browser.newContext({ viewport: null })
  const main = fork(join(repositoryFolder, 'out', 'main', 'main.js'), [repositoryFolder, ...args], {
    execArgv: ['--import', new URL('in-node.ts', import.meta.url).href],
    execPath: process.execPath,
    serialization: 'advanced',
  })
  const windows = new Windows(context)
  const ask = talk(main, windows.answers)
  await windows.serve(ask)
  const app = applicationOf(main, ask, context)
  const close = async (): Promise<void> => {
    await endOf(main, ask)
    await browser.close()
  }
  try {
    const page = await windows.first
    await page.waitForURL(`${servedOrigin}/**`)
    await page.waitForLoadState('load')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    return { app, page, userDataFolder, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function endOf(main: ChildProcess, ask: Talk): Promise<void> {
  if (main.exitCode !== null || main.signalCode !== null) return
  const end = once(main, 'exit')
  void ask('quit')
  await end
}

/** What tests ask of the app itself; what they run in its main process runs there. */
function applicationOf(main: ChildProcess, ask: Talk, context: BrowserContext): ElectronApplication {
  const app = Object.assign(new EventEmitter(), {
    evaluate: (run: (...args: never[]) => unknown, given?: unknown) => ask('evaluate', String(run), given),
    process: () => main,
    context: () => context,
    windows: () => context.pages(),
    waitForEvent: () => context.waitForEvent('page'),
    close: () => endOf(main, ask),
  })
  main.once('exit', () => app.emit('close'))
  return app as unknown as ElectronApplication
}

type Bounds = { readonly width: number; readonly height: number }
type Window = { readonly page: Page; readonly devtools: CDPSession }

/** The pages that stand for windows. */
class Windows {
  readonly #context: BrowserContext
  readonly #all = new Map<number, Promise<Window>>()
  #opened: (page: Page) => void = () => undefined
  readonly first = new Promise<Page>((resolve) => {
    this.#opened = resolve
  })

  constructor(context: BrowserContext) {
    this.#context = context
  }

  readonly answers = {
    open: (id: number) => void this.#all.set(id, this.#open()),
    load: async (id: number, url: string) => void (await (await this.#window(id)).page.goto(url)),
    run: async (id: number, code: string) => await (await this.#window(id)).page.evaluate(code),
    tell: async (id: number, name: string, args: unknown[]) => {
      const { page } = await this.#window(id)
      await page.evaluate(([name, args]) => window.dispatchEvent(new CustomEvent('told', { detail: { name, args } })), [
        name,
        args,
      ] as const)
    },
    // Only the page's size: a window without a head that is given new bounds too now and then never draws again.
    resize: async (id: number, { width, height }: Bounds, menuBar: number, zoom: number) => {
      const { devtools } = await this.#window(id)
      const content = { width: Math.round(width / zoom), height: Math.round((height - menuBar) / zoom) }
      const metrics = { ...content, deviceScaleFactor: zoom, mobile: false }
      await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
    },
    print: async (id: number, options: object) => {
      const { devtools } = await this.#window(id)
      const { data } = await devtools.send('Page.printToPDF', options)
      return new Uint8Array(Buffer.from(data, 'base64'))
    },
    close: async (id: number) => await (await this.#window(id)).page.close({ runBeforeUnload: true }),
    destroy: async (id: number) => await (await this.#window(id)).page.close(),
  }

  async serve(ask: Talk): Promise<void> {
    await this.#context.exposeBinding('askMain', async ({ page, frame }, channel: string, args: unknown[]) =>
      plain(await ask('request', await this.#idOf(page), unserved(frame.url()), channel, args).catch(unlessGone)),
    )
    await this.#context.addInitScript(preloadScript())
    await this.#context.route(`${servedOrigin}/**`, async (route) => {
      const request = { url: unserved(route.request().url()), method: route.request().method() }
      const answer = (await ask('serve', request).catch(unlessGone)) as ServedFile | { readonly error: number }
      await ('path' in answer ? route.fulfill(answer) : route.abort())
    })
    this.#context.on('page', (page) => {
      page.on('load', async () => void ask('loaded', await this.#idOf(page), unserved(page.url())))
      page.on('close', async () => void ask('closed', await this.#idOf(page)))
      const goto = page.goto.bind(page)
      page.goto = (address, options) => goto(served(address), options)
    })
  }

  async #open(): Promise<Window> {
    const page = await this.#context.newPage()
    const window = { page, devtools: await this.#context.newCDPSession(page) }
    this.#opened(page)
    return window
  }

  #window(id: number): Promise<Window> {
    return this.#all.get(id) ?? Promise.reject(new Error(`There is no window ${id}.`))
  }

  async #idOf(page: Page): Promise<number> {
    for (const [id, window] of this.#all) if ((await window).page === page) return id
    throw new Error('No window has this page.')
  }
}

/** A page that asks as the app ends waits for as long as there is a page. */
function unlessGone(error: Error): Promise<never> {
  return error.message === gone ? new Promise(() => undefined) : Promise.reject(error)
}

type ServedFile = { readonly path: string; readonly headers: Record<string, string> }

/** Bytes as any page knows them. */
function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return new Uint8Array(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
}

/** The app's own preload script, with what it takes of Electron. */
function preloadScript(): string {
  const source = readFileSync(join(repositoryFolder, 'out', 'preload', 'preload.cjs'), 'utf8')
  return `{
    const heard = new EventTarget()
    addEventListener('told', ({ detail }) => heard.dispatchEvent(new CustomEvent(detail.name, { detail: detail.args })))
    const listeners = new Map()
    const electron = {
      contextBridge: { exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value }) },
      ipcRenderer: {
        invoke: (channel, ...args) => askMain(channel, args),
        on: (name, listener) => {
          listeners.set(listener, ({ detail }) => listener({}, ...detail))
          heard.addEventListener(name, listeners.get(listener))
        },
        off: (name, listener) => heard.removeEventListener(name, listeners.get(listener)),
      },
      // Its only script is about printing.
      webFrame: { executeJavaScript: () => undefined },
    }
    const run = (require, exports) => { ${source} }
    run(() => electron, {})
  }`
}
