/** What holds for every page of the app, seen or not: its preferences, where it can go, what it is granted and what it can open. */
import { existsSync, mkdtempSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launch, removeFolder, temporaryFolder } from './support/launch.ts'
import { watchPolicy } from './support/policy.ts'
import { request } from './support/request.ts'
import { openWall, type TwoWindows } from './support/wall.ts'

/** Both windows once for all: nothing that is tried here may change them. */
let presented: TwoWindows

beforeAll(async () => {
  const launched = await launch({ userDataFolder: mkdtempSync(join(tmpdir(), 'throughline-pages-')) })
  await openExample(launched.page)
  presented = { ...launched, wall: await openWall(launched, 'ControlOrMeta+Shift+F5') }
})

afterAll(async () => {
  await presented.close()
  removeFolder(presented.userDataFolder)
})

const preferences = {
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: false,
  webviewTag: false,
  disableDialogs: true,
  spellcheck: false,
}

it('each page has the same strict preferences: both windows, and those that nobody sees', async () => {
  const { app, page } = presented
  const refused = watchPolicy(app)
  await app.evaluate(({ app, webContents }, names) => {
    const seen: Record<string, unknown>[] = []
    const look = (contents: Electron.WebContents) => {
      const held = Object(Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []))
      const own = Object.fromEntries(names.map((name) => [name, held[name] || false]))
      seen.push({ page: new URL(contents.getURL()).pathname, ...own })
    }
    Reflect.set(globalThis, 'preferencesSeen', seen)
    for (const contents of webContents.getAllWebContents()) look(contents)
    app.on('web-contents-created', (_, contents) => contents.once('did-finish-load', () => look(contents)))
  }, Object.keys(preferences))
  const folder = temporaryFolder()
  const journeyId = (await request(page, 'app:start')).settings.lastJourneyId ?? ''
  for (const format of ['png', 'pdf'] as const) {
    const out = join(folder, `map.${format}`)
    await answerSaveDialog(app, out)
    await request(page, 'journey:export', { journeyId, format, options: defaultExportOptions })
    expect(existsSync(out)).toBe(true)
  }
  const report = join(folder, 'report.pdf')
  await answerSaveDialog(app, report)
  await request(page, 'journey:export-report', { journeyId, format: 'pdf', hasAppendix: false })
  expect(existsSync(report)).toBe(true)
  const seen = await app.evaluate(() => Reflect.get(globalThis, 'preferencesSeen') as Record<string, unknown>[])
  const pages = seen.map(({ page }) => page)
  expect(pages).toEqual(expect.arrayContaining(['/', '/wall.html', '/rasterize.html', '/print.html', '/report.html']))
  expect(refused()).toEqual([])
  for (const { page, ...held } of seen) expect({ page, ...held }).toEqual({ page, ...preferences })
})

const permissions = [
  ...['geolocation', 'notifications', 'push', 'midi', 'camera', 'microphone', 'speaker-selection', 'background-fetch'],
  ...['background-sync', 'persistent-storage', 'ambient-light-sensor', 'accelerometer', 'gyroscope', 'magnetometer'],
  ...['clipboard-read', 'payment-handler', 'idle-detection', 'periodic-background-sync', 'screen-wake-lock', 'nfc'],
  ...['display-capture', 'storage-access', 'window-management', 'local-fonts', 'top-level-storage-access'],
]

it('no page is granted anything', async () => {
  const { page, wall } = presented
  for (const window of [page, wall]) {
    const granted = await window.evaluate(async (names) => {
      const isGranted = async (name: string) => {
        const query = navigator.permissions.query({ name: name as PermissionName })
        return await query.then(({ state }) => state !== 'denied').catch(() => false)
      }
      const states = await Promise.all(names.map(async (name) => ((await isGranted(name)) ? name : null)))
      const devices = ['usb', 'hid', 'serial', 'bluetooth'] as const
      const asked = devices.map(async (name) => {
        const device = Reflect.get(navigator, name)
        const ask = device?.requestDevice ?? device?.requestPort
        if (typeof ask !== 'function') return null
        const answer = ask.call(device, { filters: [], acceptAllDevices: true })
        return await answer.then(
          (found: unknown) => (Array.isArray(found) && found.length === 0 ? null : name),
          () => null,
        )
      })
      return [...states, ...(await Promise.all(asked))].filter((name) => name !== null)
    }, permissions)
    expect(granted).toEqual([])
  }
})

/** Where there is no network at all, Chromium looks for ways without an end, or ends at once. */
const isWithoutNetwork = !Object.values(networkInterfaces()).some((own) => own?.some(({ internal }) => !internal))

it('no page finds a way to another machine through WebRTC', async () => {
  const { page, wall } = presented
  for (const window of [page, wall]) {
    const found = await window.evaluate(async (mayNeverEnd) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
      connection.createDataChannel('any')
      const candidates: string[] = []
      const gathered = new Promise<void>((resolve) => {
        // The end of gathering comes as a candidate that is none.
        connection.onicecandidate = ({ candidate }) => (candidate ? candidates.push(candidate.candidate) : resolve())
      })
      await connection.setLocalDescription(await connection.createOffer())
      const enough = new Promise((resolve) => mayNeverEnd && setTimeout(resolve, 2_000))
      await Promise.race([gathered, enough])
      connection.close()
      return candidates
    }, isWithoutNetwork)
    expect(found).toEqual([])
  }
})

it('no script of a page opens a dialog by itself', async () => {
  const { app } = presented
  const refused = {
    showOpenFilePicker: 'SecurityError',
    showSaveFilePicker: 'SecurityError',
    showDirectoryPicker: 'SecurityError',
    print: 'none',
    alert: 'undefined',
    confirm: 'false',
  }
  for (const page of ['', 'wall.html']) {
    for (const [name, answer] of Object.entries(refused)) {
      const script = `Promise.resolve().then(() => window.${name} ? window.${name}({}) : 'none').then(String, (error) => error.name)`
      expect(await runWithoutGesture(app, page, script), `${name} of /${page}`).toBe(answer)
    }
    const chooser = `{ const field = document.createElement('input'); field.type = 'file'; document.body.append(field); field.click()
      let shown = 'shown'; try { field.showPicker() } catch (error) { shown = error.name } field.remove(); shown }`
    expect(await runWithoutGesture(app, page, chooser)).toBe('NotAllowedError')
  }
})

const addresses = [
  ...['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'data:text/html,hello', 'blob:null/1'],
  ...['app://throughline/index.html?elsewhere', 'app://other/index.html', 'ws://127.0.0.1:1/', 'mailto:a@example.com'],
]

it('no page goes anywhere or opens anything: each way with each address', async () => {
  const { app, page, wall } = presented
  await app.evaluate(({ shell }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'openedOutside', asked)
    shell.openExternal = async (address) => void asked.push(address)
  })
  for (const one of [page, wall]) {
    const [before, title] = [one.url(), await one.title()]
    await one.evaluate((addresses) => {
      const attempt = (act: () => unknown) => {
        try {
          act()
        } catch {}
      }
      const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        document.body.append(element)
        return element
      }
      for (const address of addresses) {
        attempt(() => location.assign(address))
        attempt(() => location.replace(address))
        attempt(() => window.open(address))
        attempt(() => add('a', { href: address }).click())
        attempt(() => add('a', { href: address, target: '_blank' }).click())
        attempt(() => add('a', { href: address }).dispatchEvent(new MouseEvent('auxclick', { button: 1 })))
        attempt(() => (add('form', { action: address }) as HTMLFormElement).submit())
        attempt(() => add('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }))
        attempt(() => add('iframe', { src: address }))
        attempt(() => add('webview', { src: address }))
        attempt(() => add('object', { data: address }))
      }
      attempt(() => location.assign('javascript:document.title = "taken"'))
    }, addresses)
    // A message there and back is behind all that was tried.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(await one.evaluate(() => [document.readyState, document.title])).toEqual(['complete', title])
    expect(one.url()).toBe(before)
    expect(one.frames().filter((frame) => addresses.includes(frame.url()))).toEqual([])
  }
  const counts = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    pages: webContents.getAllWebContents().length,
    outside: Reflect.get(globalThis, 'openedOutside') as string[],
  }))
  expect(counts).toEqual({ windows: 2, pages: 2, outside: [] })
})

/** As a script does that nobody's click began; what the tests evaluate elsewhere counts as a click. */
async function runWithoutGesture(app: ElectronApplication, page: string, script: string): Promise<unknown> {
  return await app.evaluate(
    async ({ webContents }, [page, script]) => {
      const found = webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === `app://throughline/${page}`)
      if (!found) throw new Error(`There is no page /${page}.`)
      const isActive = () => found.executeJavaScript('navigator.userActivation.isActive', false)
      while (await isActive()) await new Promise((resolve) => setTimeout(resolve, 100))
      return await found.executeJavaScript(script, false)
    },
    [page, script] as const,
  )
}
