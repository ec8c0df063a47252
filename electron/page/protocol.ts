/** Serves the built window from its folder on a protocol of our own, under a policy that lets nothing else in. */
import { readFileSync, realpathSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { app, type ProtocolResponse, protocol } from 'electron'
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

/** Milliseconds: a page asks for its scripts all at once; one that never asks holds nothing up for long. */
const afterLastScript = 10
const atLatest = 1_000

let sayServed = () => {}
/** Settles once the first page has its scripts, which it can load while everything else is opened; in any case soon. */
export const scriptsServed = new Promise<void>((resolve) => {
  sayServed = resolve
})

let waiting: ReturnType<typeof setTimeout> | undefined
function waitForMore(milliseconds: number): void {
  clearTimeout(waiting)
  waiting = setTimeout(sayServed, milliseconds)
}

export function serveProtocol(): void {
  // Set by `npm run dev`; every build has `undefined` here, and with it no way to another server.
  if (process.env.ELECTRON_RENDERER_URL !== undefined) {
    serveFrom(process.env.ELECTRON_RENDERER_URL)
    sayServed()
    return
  }
  const folder = join(app.getAppPath(), 'out', 'renderer')
  waitForMore(atLatest)
  // Electron would rather see `protocol.handle`; its requests and answers are streams, which load and cost a tenth of a second of each start.
  // What a page waits for is read at once: a promise would let everything else that starts go before it.
  protocol.registerBufferProtocol(appScheme, ({ url, method }, answer) => {
    const file = method === 'GET' ? pageFile(folder, url) : null
    const bytes = file === null ? null : readInside(folder, file)
    if (file === null || bytes === null) answer(answerOf(404, 'text/plain; charset=utf-8', Buffer.from('Not found')))
    else answer(answerOf(200, contentTypes[extname(file)] ?? 'application/octet-stream', bytes))
    if (url.endsWith('.js')) waitForMore(afterLastScript)
  })
}

/** Follows links first, so that one that leads out of the folder leads nowhere. */
function readInside(folder: string, file: string): Buffer | null {
  try {
    const real = realpathSync(file)
    return real.startsWith(realpathSync(folder) + sep) ? readFileSync(real) : null
  } catch {
    return null
  }
}

function answerOf(statusCode: number, contentType: string, data: Buffer): ProtocolResponse {
  const headers = {
    'content-type': contentType,
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  return { statusCode, headers, data }
}
