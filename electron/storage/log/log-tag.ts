/**
 * A mark in the library that each write-ahead log begins with: which state of the library the log goes on from, and what
 * it makes of it. So a log that is found beside a library says itself whether it belongs there.
 */
import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { prepared } from '../rows/record-rows.ts'

export type LogTag = {
  /** The tag that the library itself had when the log began. */
  readonly after: string | null
  readonly now: string
  /** Where the library is open, or was when its app was killed; null once it was closed. */
  readonly openAs: string | null
  /** How many transactions the log has had since its first. */
  readonly edits: number
}

/** Null where the library was written by a Throughline that made none, and in backups. */
export function readTag(database: Database): LogTag | null {
  const value = prepared(database, "SELECT value FROM settings WHERE key = 'log'").pluck().get()
  return typeof value === 'string' ? { edits: 0, ...(JSON.parse(value) as Omit<LogTag, 'edits'>) } : null
}

export function nextTag(last: LogTag | null, openAs: string | null): LogTag {
  return { after: last?.now ?? null, now: randomBytes(16).toString('hex'), openAs, edits: 0 }
}

/** Whether a library with the first tag has all that one with the second had. */
export function isAtLeast(tag: LogTag, other: LogTag): boolean {
  return tag.now === other.now ? tag.edits >= other.edits : tag.after === other.now
}

/** The caller holds the transaction. */
export function writeTag(database: Database, tag: LogTag): void {
  const sql =
    "INSERT INTO settings (key, value) VALUES ('log', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
  prepared(database, sql).run(JSON.stringify(tag))
}

/** For a copy of the library, which no log was ever written for. */
export function removeTag(database: Database): void {
  prepared(database, "DELETE FROM settings WHERE key = 'log'").run()
}

/** The tags in bytes of a log, in order. */
export function tagsIn(bytes: Buffer): Pick<LogTag, 'after' | 'now'>[] {
  const found = bytes.toString('latin1').matchAll(/\{"after":(?:null|"([\da-f]{32})"),"now":"([\da-f]{32})"/g)
  return [...found].map(([, after, now = '']) => ({ after: after ?? null, now }))
}
