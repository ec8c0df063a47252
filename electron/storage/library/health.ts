/** How a library is doing, in sizes and counts: nothing of what is written in it. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type Backup, listBackups } from '../backups/backups.ts'
import { logOf, sizeOf } from '../disk/log-place.ts'
import { versionOf } from '../migrations/index.ts'
import { prepared } from '../rows/record-rows.ts'
import type { Library } from './open.ts'

export type BackupsHealth = {
  readonly count: number
  readonly damaged: number
  readonly bytes: number
  /** ISO times; null where there is none. */
  readonly newestAt: string | null
  readonly oldestAt: string | null
}

export type LibraryHealth = {
  readonly version: number
  readonly bytes: number
  readonly logBytes: number
  readonly freeBytes: number | null
  readonly isReadOnly: boolean
  readonly journeys: number
  readonly inTrash: number
  readonly folders: number
  readonly touchpoints: number
  readonly touchpointsOfLargest: number
  readonly connections: number
  readonly steps: number
  readonly images: number
  readonly checked: ReturnType<Library['damage']['soFar']>
  readonly backups: BackupsHealth
}

export function libraryHealth({ database, isReadOnly, damage }: Library, backupFolder: string): LibraryHealth {
  const count = (sql: string) => Number(prepared(database, sql).pluck().get() ?? 0)
  return {
    version: versionOf(database),
    ...sizesOf(database),
    isReadOnly,
    journeys: count('SELECT count(*) FROM journeys WHERE deleted_at IS NULL'),
    inTrash: count('SELECT count(*) FROM journeys WHERE deleted_at IS NOT NULL'),
    folders: count('SELECT count(*) FROM folders'),
    touchpoints: count('SELECT count(*) FROM touchpoints'),
    touchpointsOfLargest: count('SELECT count(*) AS n FROM touchpoints GROUP BY journey_id ORDER BY n DESC LIMIT 1'),
    connections: count('SELECT count(*) FROM connections'),
    steps: count('SELECT count(*) FROM history'),
    images: count('SELECT count(*) FROM image_bytes'),
    checked: damage.soFar(),
    backups: backupsHealth(backupFolder),
  }
}

/** A library that is read-only is open as a copy, whose sizes are the same. */
function sizesOf({ name }: Database): Pick<LibraryHealth, 'bytes' | 'logBytes' | 'freeBytes'> {
  return { bytes: sizeOf(name), logBytes: sizeOf(logOf(name)), freeBytes: freeIn(dirname(name)) }
}

export function backupsHealth(folder: string): BackupsHealth {
  const backups = listBackups(folder)
  return {
    count: backups.length,
    damaged: backups.filter(({ isWhole }) => !isWhole).length,
    bytes: backups.reduce((sum, { path }: Backup) => sum + sizeOf(path), 0),
    newestAt: backups[0]?.at ?? null,
    oldestAt: backups.at(-1)?.at ?? null,
  }
}

function freeIn(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
