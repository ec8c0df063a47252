/** The app's settings, kept in the library. */
import type { Database } from 'better-sqlite3'
import { defaultSettings, type Settings, settingsSchema } from '../../shared/bridge/settings.ts'
import { prepared, selection } from './records.ts'

/** What is kept, with the default for what isn't or is no longer understood. */
export function readSettings(database: Database): Settings {
  const rows = prepared(database, `SELECT ${selection(['key', 'value'])} FROM settings`).all() as {
    key: string
    value: string
  }[]
  const known = rows.map(({ key, value }) => settingsSchema.partial().safeParse({ [key]: JSON.parse(value) }))
  return Object.assign({ ...defaultSettings }, ...known.map(({ data }) => data ?? {}))
}

export function saveSettings(database: Database, settings: Partial<Settings>): Settings {
  const write = prepared(
    database,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  database.transaction(() => {
    for (const [key, value] of Object.entries(settings)) write.run(key, JSON.stringify(value))
  })()
  return readSettings(database)
}
