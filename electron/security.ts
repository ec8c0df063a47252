/** What no page may do, whatever it holds: leave the app, open windows, be granted anything, reach a network. */
import { app, type Session, type WebContents } from 'electron'
import { appScheme, isAppAddress } from './page-file.ts'

/** Must run before Electron is ready. */
export function sandboxPages(): void {
  // As root Chromium has no sandbox to offer; asking for one would end the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_, contents) => confine(contents))
}

function confine(contents: WebContents): void {
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
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }))
}

function isOwn(address: string): boolean {
  const protocol = URL.parse(address)?.protocol ?? ''
  return protocol === `${appScheme}:` ? isAppAddress(address) : ownSchemes.has(protocol)
}
