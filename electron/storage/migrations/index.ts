/** The library's schema, step by step: a library of version n has seen the first n steps. */
import type { Database } from 'better-sqlite3'
import { journeysMigration } from './0001-journeys.ts'
import { historyMigration } from './0002-history.ts'

const migrations: readonly string[] = [journeysMigration, historyMigration]

export const newestVersion = migrations.length

/** Brings the library to the newest version; a step that fails leaves nothing of itself. */
export function migrate(database: Database): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue
    database.transaction(() => {
      database.exec(migration)
      database.pragma(`user_version = ${index + 1}`)
    })()
  }
}
