/**
 * Font files of brand kits: rows among the settings, since they go where those go, with the library and into no journey. The settings
 * themselves only name them, so that no start has to read them.
 */
import type { Database } from 'better-sqlite3'
import { decodeBase64, encodeBase64 } from '../../../shared/formats/journey/base64.ts'
import { imageIdOf } from '../../../shared/formats/journey/refuse-images.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { writing } from '../disk/keep-writing.ts'
import { prepared } from '../rows/record-rows.ts'

export const fontKeys = 'font:'

export function keepFont(database: Database, id: Id, bytes: Uint8Array): void {
  const write = prepared(database, 'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING')
  writing(database, () => {
    write.run(fontKeys + id, JSON.stringify(encodeBase64(bytes)))
  })
}

/** Null where it isn't there, or is no longer what was kept. */
export function readFontFile(database: Database, id: Id): Uint8Array | null {
  const value = prepared(database, 'SELECT value FROM settings WHERE key = ?')
    .pluck()
    .get(fontKeys + id)
  const text: unknown = typeof value === 'string' ? JSON.parse(value) : null
  const bytes = typeof text === 'string' ? decodeBase64(text) : null
  return bytes && imageIdOf(bytes) === id ? bytes : null
}

/** Those that no kit has: what was removed can be put back until the app ends. */
export function forgetFontsBut(database: Database, ids: ReadonlySet<Id>): void {
  const keys = prepared(database, `SELECT key FROM settings WHERE key LIKE '${fontKeys}%'`).pluck().all() as string[]
  const unused = keys.filter((key) => !ids.has(key.slice(fontKeys.length)))
  if (unused.length === 0) return
  const remove = prepared(database, 'DELETE FROM settings WHERE key = ?')
  writing(database, () => {
    for (const key of unused) remove.run(key)
  })
}
