/** What no page may do, whatever it holds: leave the app, open windows, be granted anything, reach a network. */
import { url as inspectorUrl } from 'node:inspector'
import { app, type Session, type WebContents } from 'electron'
import { isHotReload } from './dev-server.ts'
import { appScheme, isAppAddress } from './page-file.ts'

/** Must run before Electron is ready. */
export function sandboxPages(): void {
  // As root Chromium has no sandbox to offer; asking for one would end the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_, contents) => confine(contents))
}

/**
 * Chromium asks for names by itself: where its spelling dictionaries lie, whether a proxy is announced, what is new. Here it finds
 * none, whatever asks. Must run before Electron is ready.
 */
export function stayOffNetworks(): void {
  const exception = process.env.ELECTRON_RENDERER_URL === undefined ? '' : ', EXCLUDE 127.0.0.1'
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
  for (const name of ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
  app.on('session-created', forgetDictionaries)
}

/** Switched off, the spell checker still fetches the dictionaries of its languages; of none there is none to fetch. */
function forgetDictionaries(session: Session): void {
  // macOS brings its own and doesn't take this.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/**
 * A switch would open each page to whoever reaches a port. Only an app that lets itself be inspected, which no package does, keeps
 * it. Must run before Electron is ready.
 */
export function closeToDebuggers(): void {
  if (!app.isPackaged || inspectorUrl() !== undefined) return
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name)
}

function confine(contents: WebContents): void {
  // Pages talk to nobody, not even through WebRTC, which asks no one else for leave.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
}

const ownSchemes = new Set([`${appScheme}:`, 'data:', 'blob:', 'devtools:'])

export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }))
}

function isOwn(address: string): boolean {
  if (process.env.ELECTRON_RENDERER_URL !== undefined && isHotReload(address, process.env.ELECTRON_RENDERER_URL)) {
    return true
  }
  const protocol = URL.parse(address)?.protocol ?? ''
  return protocol === `${appScheme}:` ? isAppAddress(address) : ownSchemes.has(protocol)
}
