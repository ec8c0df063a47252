/** Backups of the library: single files in a folder of their own, each checked before it counts. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import { reasonOf } from '../disk/disk-reason.ts'
import { flushFile, flushFolder } from '../disk/flushing.ts'
import { readDatabase } from '../disk/reading.ts'
import { firstWithChecksums, versionOf } from '../migrations/index.ts'
import { findDamaged } from '../rows/checksums.ts'
import { backupsToDrop, type Dated } from './backup-policy.ts'
import { libraryMark } from './library-mark.ts'
import { copyWhole } from './whole-copy.ts'

export type Backup = Dated & { readonly path: string }

const namePattern = /^backup-(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-damaged)?\.db$/

/** Newest first: by number, whatever the clock said. */
export function listBackups(folder: string): Backup[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap((name) => backupOf(folder, name)).sort((a, b) => b.number - a.number)
}

function backupOf(folder: string, name: string): Backup[] {
  const [isOne, number, year, month, day, hour, minute, second, damaged] = namePattern.exec(name) ?? []
  if (!isOne) return []
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return [{ number: Number(number), at, isWhole: damaged === undefined, path: join(folder, name) }]
}

/**
 * Writes a backup beside its name, reads it all again, flushes it and gives it its name; then drops those that the
 * policy doesn't keep.
 * @throws FailureError `backup-failed`; the backups that were there before are untouched.
 */
export function makeBackup(database: Database, folder: string, now: Date): Backup {
  const draft = draftBackup(database, folder)
  return keepBackup(draft, now, checkOrFail(draft))
}

function checkOrFail(draft: string): boolean {
  try {
    return checkBackup(draft)
  } catch (error) {
    throw backupFailure(error)
  }
}

let drafts = 0

/**
 * The first half of a backup, as a file that doesn't count yet. Takes a fraction of the time that checking it takes.
 * @returns its path.
 * @throws FailureError `backup-failed`
 */
export function draftBackup(database: Database, folder: string): string {
  try {
    if (resolve(folder) === resolve(dirname(database.name))) throw new Error('The folder is the library’s own.')
    mkdirSync(folder, { recursive: true })
    removeDrafts(folder)
    drafts += 1
    const draft = join(folder, `.draft-${process.pid}-${drafts}.tmp`)
    copyWhole(database, draft)
    return draft
  } catch (error) {
    throw backupFailure(error)
  }
}

/**
 * The second half: makes a draft count, and drops those that the policy doesn't keep.
 * @param isWhole what `checkBackup` says of it.
 * @throws FailureError `backup-failed`
 */
export function keepBackup(draft: string, now: Date, isWhole: boolean): Backup {
  try {
    const folder = dirname(draft)
    flushFile(draft)
    const number = (listBackups(folder)[0]?.number ?? 0) + 1
    const path = join(folder, nameFor(number, now, isWhole))
    renameSync(draft, path)
    flushFolder(folder)
    dropOld(folder)
    return { number, at: now.toISOString(), isWhole, path }
  } catch (error) {
    throw backupFailure(error)
  }
}

/** What a backup that was cut off left behind. */
function removeDrafts(folder: string): void {
  const left = readdirSync(folder).filter((name) => /^\.draft-\d+(-\d+)?\.tmp(-journal)?$/.test(name))
  for (const name of left) rmSync(join(folder, name), { force: true })
}

/**
 * Reads the whole file.
 * @returns whether every journey in it is as it was saved.
 * @throws Error where the file itself is damaged.
 */
export function checkBackup(path: string): boolean {
  return readDatabase(path, (database) => {
    const health = database.pragma('integrity_check(1)', { simple: true })
    if (health !== 'ok') throw new Error(`${path}: ${health}`)
    return versionOf(database) < firstWithChecksums || findDamaged(database).length === 0
  })
}

/** What `libraryMark` was when the backup was made. */
export function markOfBackup(path: string): string | null {
  return readDatabase(path, libraryMark)
}

function nameFor(number: number, now: Date, isWhole: boolean): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  return `backup-${String(number).padStart(6, '0')}-${time}${isWhole ? '' : '-damaged'}.db`
}

function dropOld(folder: string): void {
  const backups = listBackups(folder)
  const dropped = new Set(backupsToDrop(backups))
  for (const { number, path } of backups) if (dropped.has(number)) rmSync(path)
}

export function backupFailure(cause: unknown): FailureError {
  const message = `Backup failed: ${reasonOf(cause)}. Your journeys are saved. Throughline will try again.`
  return new FailureError('backup-failed', message, { cause })
}
