/** Which file answers an address of the app's own protocol. */
import { join } from 'node:path'

export const appScheme = 'app'
const appHost = 'throughline'
export const appOrigin = `${appScheme}://${appHost}`

/** Names as the build writes them: nothing encoded, no leading dot, no separator of any platform. */
const plainSegment = /^[A-Za-z0-9_@-][A-Za-z0-9_@.-]*$/

/** Whether the address is one of the app's own pages; the parsed parts decide, never the beginning of the text. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
}

/** The file under `folder` that the address names; null where it names none. */
export function pageFile(folder: string, address: string): string | null {
  if (!isAppAddress(address)) return null
  const { pathname } = new URL(address)
  if (pathname === '/') return join(folder, 'index.html')
  const segments = pathname.slice(1).split('/')
  if (!segments.every((segment) => plainSegment.test(segment))) return null
  return join(folder, ...segments)
}
