/** The app's settings, kept in the library. */
import type { Database } from 'better-sqlite3'
import { defaultSettings, type Settings, settingsSchema } from '../../../shared/bridge/settings.ts'
import { complain } from '../../errors/error-log.ts'
import { writing } from '../disk/keep-writing.ts'
import { prepared, selection } from '../rows/record-rows.ts'
import { fontKeys } from './fonts.ts'
import type { Library } from './open.ts'

/** What is kept, with the default for what isn't or is no longer understood. */
export function readSettings(database: Database): Settings {
  const rows = prepared(
    database,
    `SELECT ${selection(['key', 'value'])} FROM settings WHERE key NOT LIKE '${fontKeys}%'`,
  ).all() as {
    key: string
    value: string
  }[]
  const known = rows.flatMap(({ key, value }) => {
    const parsed = isSetting(key) ? settingsSchema.shape[key].safeParse(JSON.parse(value)) : null
    return parsed?.success ? [[key, parsed.data]] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(known) }
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(settingsSchema.shape, key)
}

export function saveSettings(database: Database, settings: Partial<Settings>): Settings {
  const write = prepared(
    database,
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  writing(database, () => {
    for (const [key, value] of Object.entries(settings)) write.run(key, JSON.stringify(value))
  })
  return readSettings(database)
}

export type KeptSettings = {
  readonly read: () => Settings
  readonly change: (changed: Partial<Settings>) => Settings
}

/**
 * The settings of the app as it runs. What can't be written, as on a full disk, holds until the app ends and goes with the
 * next change: settings are no reason to trouble anyone beside what is said of edits.
 */
export function createSettings({ database, isReadOnly }: Pick<Library, 'database' | 'isReadOnly'>): KeptSettings {
  let unwritten: Partial<Settings> = {}
  const read = () => ({ ...readSettings(database), ...unwritten })
  return {
    read,
    change(changed) {
      unwritten = { ...unwritten, ...changed }
      if (isReadOnly) return read()
      try {
        saveSettings(database, unwritten)
        unwritten = {}
      } catch (error) {
        complain(error, 'The settings were not written')
      }
      return read()
    },
  }
}
