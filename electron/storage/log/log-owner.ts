/** A write-ahead log beside a library is read only where the library wrote it; any other one is set aside, unread. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { flushFile } from '../disk/flushing.ts'
import { logBesideLink, logOf, realPathOf, sizeOf } from '../disk/log-place.ts'
import { committedPages } from './log-frames.ts'
import { type LogTag, readTag, tagsIn } from './log-tag.ts'

/**
 * To be called before SQLite opens the library, which plays in whatever log it finds.
 * @returns where a log is now that belongs to another library or to another state of it; null where there is none.
 */
export function setForeignLogAside(path: string): string | null {
  // A library of ours is never without a write-ahead log, so that the older kind of log was left by another program.
  const real = realPathOf(path)
  const journal = setAside(`${real}-journal`)
  const log = bringLogAlong(path)
  if (sizeOf(log) === 0) return journal
  const pages = committedPages(readFileSync(log))
  // SQLite reads nothing of it, and writes over it.
  if (existsSync(path) && (pages.length === 0 || belongs(path, pages))) return journal
  rmSync(`${real}-shm`, { force: true })
  return setAside(log)
}

/** Answers where the log is now. */
function bringLogAlong(path: string): string {
  const [left, log] = [logBesideLink(path), logOf(path)]
  if (left === null) return log
  copyFileSync(left, log)
  flushFile(log)
  rmSync(left)
  return log
}

function setAside(log: string): string | null {
  if (sizeOf(log) === 0) return null
  let number = 1
  while (existsSync(`${log}.aside-${number}`)) number += 1
  renameSync(log, `${log}.aside-${number}`)
  return `${log}.aside-${number}`
}

function belongs(path: string, pages: Buffer): boolean {
  const tags = tagsIn(pages)
  const library = tagWithoutLog(path)
  // The library itself is torn, as by a kill while the log was brought into it, or damaged, which is found out later.
  if (library === undefined) return true
  if (library === null) return tags.length === 0 || tags[0]?.after === null
  return tags[0]?.after === library.now || tags.some(({ now }) => now === library.now)
}

/** Undefined where it can't be read. */
function tagWithoutLog(path: string): LogTag | null | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const copy = join(folder, 'library.db')
    copyFileSync(path, copy)
    const database = new SqliteDatabase(copy)
    try {
      return readTag(database)
    } finally {
      database.close()
    }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
