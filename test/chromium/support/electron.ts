/**
 * What the app's main process asks of Electron, where its windows are pages of a Chromium that the test drives: the app's own code,
 * library and files are real. What has no part in a test here does nothing.
 */
import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { talk } from './talk.ts'

const repository = resolve(import.meta.dirname, '../../..')
const { version, productName } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
const nothing = () => undefined

type Answer = { path: string; headers: Record<string, string> } | { error: number }
type Serve = (request: { url: string; method: string }, answer: (answer: Answer) => void) => void
type Event = { sender: WebContents; senderFrame: { parent: null; url: string } }
type Handle = (event: Event, ...args: unknown[]) => unknown

let serve: Serve | null = null
const handlers = new Map<string, Handle>()
const windows = new Map<number, BrowserWindow>()

const ask = talk(process, {
  serve: (request: { url: string; method: string }) =>
    new Promise<Answer>((answer) => {
      if (serve) serve(request, answer)
    }),
  request: (id: number, url: string, channel: string, args: unknown[]) => {
    const window = windows.get(id)
    const handle = handlers.get(channel)
    if (!window || !handle) throw new Error(`Nobody answers ${channel}.`)
    return handle({ sender: window.webContents, senderFrame: { parent: null, url } }, ...args)
  },
  loaded: (id: number, url: string) => windows.get(id)?.loaded(url),
  closed: (id: number) => windows.get(id)?.destroy(),
  evaluate: async (source: string, given: unknown) => {
    const run = new Function(`return (${source})`)() as (electron: object, given: unknown) => unknown
    return await run(electron, given)
  },
  quit: () => app.quit(),
})

class WebContents extends EventEmitter {
  readonly window: BrowserWindow
  url = ''
  setWindowOpenHandler = nothing
  setWebRTCIPHandlingPolicy = nothing
  constructor(window: BrowserWindow) {
    super()
    this.window = window
  }
  getURL = () => this.url
  send = (name: string, ...args: unknown[]) => void ask('tell', this.window.id, name, args)
  reload = () => void ask('load', this.window.id, this.url)
  executeJavaScript = (code: string) => ask('run', this.window.id, code)
  printToPDF = async (options: object) => Buffer.from((await ask('print', this.window.id, options)) as Uint8Array)
  setZoomFactor(factor: number): void {
    this.window.zoom = factor
    this.window.resize()
  }
}

type Size = { width: number; height: number }
type Bounds = Size & { x: number; y: number }

/** Pixels that a menu bar takes of a window. */
const menuBar = 25

export class BrowserWindow extends EventEmitter {
  static count = 0
  static getAllWindows = () => [...windows.values()]
  readonly id = ++BrowserWindow.count
  readonly webContents = new WebContents(this)
  zoom = 1
  bounds: Bounds
  isGone = false
  setBackgroundColor = nothing
  maximize = nothing
  unmaximize = nothing
  center = nothing
  show = nothing
  showInactive = nothing
  focus = nothing
  restore = nothing
  setFullScreen = nothing
  isDestroyed = () => this.isGone
  isMinimized = () => false
  isMaximized = () => false
  isFullScreen = () => false
  isVisible = () => true
  getBounds = () => this.bounds
  getNormalBounds = () => this.bounds
  getContentSize = () => [this.bounds.width, this.bounds.height - menuBar]
  close = () => void ask('close', this.id)
  constructor({ width = 800, height = 600 }: Partial<Size>) {
    super()
    this.bounds = { x: 0, y: 0, width, height }
    windows.set(this.id, this)
    app.emit('web-contents-created', {}, this.webContents)
    void ask('open', this.id)
    this.resize()
  }
  resize(): void {
    void ask('resize', this.id, this.bounds, menuBar, this.zoom)
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.resize()
  }
  setPosition = (x: number, y: number) => this.setBounds({ x, y })
  setSize = (width: number, height: number) => this.setBounds({ width, height })
  setContentSize = (width: number, height: number) => this.setBounds({ width, height: height + menuBar })
  loadURL = (url: string) => ask('load', this.id, url)
  loaded(url: string): void {
    this.webContents.url = url
    this.webContents.emit('did-navigate', {}, url)
    this.webContents.emit('did-finish-load')
    this.emit('ready-to-show')
  }
  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    windows.delete(this.id)
    void ask('destroy', this.id)
    this.emit('closed')
    if (windows.size === 0) app.emit('window-all-closed')
  }
}

const folders = new Map<string, string>()

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: { hasSwitch: () => false, appendSwitch: nothing },
  enableSandbox: nothing,
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  getName: () => productName,
  getVersion: () => version,
  getAppPath: () => repository,
  getLocale: () => 'en-US',
  getAppMetrics: () => [],
  getGPUFeatureStatus: () => ({ gpu_compositing: 'enabled' }),
  setPath: (name: string, path: string) => void folders.set(name, path),
  getPath: (name: string) => folders.get(name) ?? folders.get('userData') ?? '',
  exit: (code: number) => process.exit(code),
  quit(): void {
    app.emit('before-quit')
    for (const window of [...windows.values()]) {
      window.emit('close', {})
      window.destroy()
    }
    app.emit('quit')
    process.exit(0)
  },
})

export const ipcMain = { handle: (channel: string, handle: Handle) => void handlers.set(channel, handle) }
export const protocol = {
  registerSchemesAsPrivileged: nothing,
  registerFileProtocol: (_: string, answer: Serve) => {
    serve = answer
  },
}
export const session = {
  defaultSession: {
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setDisplayMediaRequestHandler: nothing,
    webRequest: { onBeforeRequest: nothing },
  },
}
export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
}

const display = {
  ...{ id: 1, label: '', scaleFactor: 1, size: { width: 1920, height: 1200 } },
  ...{ bounds: { x: 0, y: 0, width: 1920, height: 1200 }, workArea: { x: 0, y: 0, width: 1920, height: 1200 } },
  workAreaSize: { width: 1920, height: 1200 },
}
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
})

type MenuItem = { id?: string; click?: () => void; submenu?: MenuItem[] }
let menu: { getMenuItemById: (id: string) => MenuItem | null } | null = null
export const Menu = {
  buildFromTemplate: (template: MenuItem[]) => {
    const items = template.flatMap(({ submenu }) => submenu ?? [])
    return { items: template, getMenuItemById: (id: string) => items.find((item) => item.id === id) ?? null }
  },
  setApplicationMenu: (built: typeof menu) => {
    menu = built
  },
  getApplicationMenu: () => menu,
}

let copied = ''
export const clipboard = {
  async clear() {
    copied = ''
  },
  async writeText(text: string) {
    copied = text
  },
  async readText() {
    return copied
  },
}

export const utilityProcess = {
  fork(path: string) {
    const execArgv = ['--import', new URL('in-node.ts', import.meta.url).href]
    const child = fork(path, [], { execArgv, serialization: 'advanced' })
    return Object.assign(child, { postMessage: (message: object) => child.send(message) })
  },
}

const electron = { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session }
