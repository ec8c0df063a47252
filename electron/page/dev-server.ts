/** Serves the window from the server of `npm run dev`, so that a change is seen without a restart. No other build holds any of this. */
import { protocol } from 'electron'
import { appScheme, isAppAddress } from './page-file.ts'

/** What hot reload needs besides what the app's own policy allows: styles and scripts in the page, and one socket. */
function developmentPolicy(server: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${socketOf(server)}`,
  ].join('; ')
}

/** The pages keep their own address, so that the bridge trusts them as it trusts built ones. */
export function serveFrom(server: string): void {
  protocol.handle(appScheme, async ({ url }) => {
    if (!isAppAddress(url)) return new Response('Not found', { status: 404 })
    const { pathname, search } = new URL(url)
    const { status, headers, body } = await fetch(new URL(pathname + search, server))
    const type = headers.get('content-type') ?? 'application/octet-stream'
    return new Response(body, {
      status,
      headers: { 'content-type': type, 'content-security-policy': developmentPolicy(server) },
    })
  })
}

export function isHotReload(address: string, server: string): boolean {
  return address.startsWith(socketOf(server))
}

/** The server may be named otherwise than by the number at which it listens (electron.vite.config.ts). */
function socketOf(server: string): string {
  return `ws://127.0.0.1:${new URL(server).port}`
}
