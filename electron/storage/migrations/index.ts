/** The library's schema, step by step: a library of version n has seen the first n steps. */
import type { Database } from 'better-sqlite3'
import { storeAllChecksums } from '../checksums.ts'
import { journeysMigration } from './0001-journeys.ts'
import { historyMigration } from './0002-history.ts'
import { checksumsMigration } from './0003-checksums.ts'
import { foldersMigration } from './0004-folders.ts'

const migrations: readonly string[] = [journeysMigration, historyMigration, checksumsMigration, foldersMigration]

export const newestVersion = migrations.length
/** From this version on each journey has a checksum. */
export const firstWithChecksums = 3
export const firstWithFolders = 4

export function needsMigration(database: Database): boolean {
  return versionOf(database) < newestVersion
}

/**
 * Brings the library to the newest version, in one transaction: a kill at any step leaves it as it was. A step that
 * touches what checksums cover must find out before it what is damaged, and vouch only for the rest.
 */
export function migrate(database: Database): void {
  const version = versionOf(database)
  database
    .transaction(() => {
      for (const migration of migrations.slice(version)) database.exec(migration)
      if (version < firstWithChecksums) storeAllChecksums(database)
      database.pragma(`user_version = ${newestVersion}`)
    })
    .immediate()
}

export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}
