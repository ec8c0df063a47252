import type { Database } from 'better-sqlite3'

/** Of what the app runs on. */
export function runtimeVersions(database: Database): Record<'electron' | 'chromium' | 'node' | 'sqlite', string> {
  const { electron = '', chrome = '', node = '' } = process.versions as Partial<Record<string, string>>
  return { electron, chromium: chrome, node, sqlite: String(database.prepare('SELECT sqlite_version()').pluck().get()) }
}
