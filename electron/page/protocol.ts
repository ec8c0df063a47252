/** Serves the built window from its folder on a protocol of our own, under a policy that lets nothing else in. */
import { realpathSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { app, protocol } from 'electron'
import { serveFrom } from './dev-server.ts'
import { appScheme, pageFile } from './page-file.ts'

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Must run before Electron is ready. */
export function announceProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveProtocol(): void {
  // Set by `npm run dev`; every build has `undefined` here, and with it no way to another server.
  if (process.env.ELECTRON_RENDERER_URL !== undefined) {
    serveFrom(process.env.ELECTRON_RENDERER_URL)
    return
  }
  const folder = join(app.getAppPath(), 'out', 'renderer')
  // Electron would rather see `protocol.handle`; its requests and answers are streams, which load and cost a tenth of a second of each start.
  // Of a file Chromium reads all that a page can take, in a thread of its own; bytes from here would go in small pieces between all else that starts.
  protocol.registerFileProtocol(appScheme, ({ url, method }, answer) => {
    const file = method === 'GET' ? pageFile(folder, url) : null
    const path = file === null ? null : placeInside(folder, file)
    if (path === null) answer({ error: fileNotFound })
    else answer({ path, headers: headersOf(contentTypes[extname(path)] ?? 'application/octet-stream') })
  })
}

/** Chromium's `ERR_FILE_NOT_FOUND`. */
const fileNotFound = -6

/** Follows links first, so that one that leads out of the folder leads nowhere. */
function placeInside(folder: string, file: string): string | null {
  try {
    const real = realpathSync(file)
    return real.startsWith(realpathSync(folder) + sep) ? real : null
  } catch {
    return null
  }
}

function headersOf(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}
