/** The library's schema, step by step: a library of version n has seen the first n steps. */
import type { Database } from 'better-sqlite3'
import type { Id } from '../../../shared/journey/fields/vocabulary.ts'
import { isAsSaved, storeChecksum } from '../rows/checksums.ts'
import { prepared } from '../rows/record-rows.ts'
import { firstOfFields } from '../rows/tables.ts'
import { journeysMigration } from './0001-journeys.ts'
import { historyMigration } from './0002-history.ts'
import { checksumsMigration } from './0003-checksums.ts'
import { foldersMigration } from './0004-folders.ts'
import { peopleMigration } from './0005-people.ts'
import { takeOutOpportunities } from './take-out-opportunities.ts'

export const libraryMigrations: readonly string[] = [
  journeysMigration,
  historyMigration,
  checksumsMigration,
  foldersMigration,
  peopleMigration,
]

export const newestVersion = libraryMigrations.length
/** From this version on each journey has a checksum. */
export const firstWithChecksums = 3
export const firstWithFolders = 4

export function needsMigration(database: Database): boolean {
  return versionOf(database) < newestVersion
}

/**
 * Brings the library to the newest version, in one transaction: a kill at any step leaves it as it was. Any step may touch
 * what checksums cover, so what is damaged is found before the first, and the rest alone gets a checksum of its new columns.
 */
export function migrate(database: Database): void {
  const version = versionOf(database)
  database
    .transaction(() => {
      const sound = soundBefore(database, version)
      for (const migration of libraryMigrations.slice(version)) database.exec(migration)
      if (version < firstOfFields) takeOutOpportunities(database)
      database.pragma(`user_version = ${newestVersion}`)
      for (const journeyId of sound) storeChecksum(database, journeyId)
    })
    .immediate()
}

/** The journeys that are as they were saved, as far as the library can tell. */
function soundBefore(database: Database, version: number): Id[] {
  if (version === 0) return []
  const ids = prepared(database, 'SELECT id FROM journeys').pluck().all() as Id[]
  return version < firstWithChecksums ? ids : ids.filter((id) => isAsSaved(database, id))
}

export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}
