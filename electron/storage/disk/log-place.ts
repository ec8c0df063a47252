/** Where a library's write-ahead log is: SQLite keeps it beside the file itself, not beside a link to it. */
import { realpathSync, statSync } from 'node:fs'

export function logOf(path: string): string {
  return `${realPathOf(path)}-wal`
}

/**
 * A library that was moved away under the app, a link in its place, has left its log beside the link.
 * @returns the path of that log; null where there is none, or one beside the library.
 */
export function logBesideLink(path: string): string | null {
  const log = `${path}-wal`
  return sizeOf(log) > 0 && sizeOf(logOf(path)) === 0 ? log : null
}

/** As it is where no such file is. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Of a file that isn't there as of an empty one. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
