/**
 * A library that can't be written, on read-only media or in a folder of someone else. SQLite can't even read one with a
 * write-ahead log there, so a copy in a temporary folder is opened, which refuses to be written as well.
 */
import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { logBesideLink, logOf, realPathOf } from './log-place.ts'

export function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(realPathOf(path)), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a copy with its write-ahead log, in a folder of its own that `remove` takes away. */
export function copyAside(path: string): { readonly copy: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  const copy = join(folder, 'library.db')
  for (const [from, to] of [
    [path, copy],
    [logBesideLink(path) ?? logOf(path), `${copy}-wal`],
  ] as const) {
    if (!existsSync(from)) continue
    copyFileSync(from, to)
    chmodSync(to, 0o600)
  }
  return { copy, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
