/** Why a library is not opened, one sentence each; every one leaves the bytes of the file as they are. */
import { closeSync, lstatSync, openSync, readlinkSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import { reasonOf } from '../disk/disk-reason.ts'
import { isSameFile } from '../disk/library-place.ts'
import { realPathOf, sizeOf } from '../disk/log-place.ts'
import { readTag } from '../log/log-tag.ts'
import { newestVersion, versionOf } from '../migrations/index.ts'

/** "THRL": tells our files from every other program's SQLite files. */
export const applicationId = 0x5448524c

/** Reads the header itself: SQLite takes an empty file for an empty database, and may write to a file it opens. */
export function refuseForeignFile(path: string): void {
  if (!statSync(path).isFile()) throw unreachable(path)
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  const length = readSync(file, header, 0, header.length, 0)
  closeSync(file)
  if (length === 0) throw refused(`The library ${path} is empty`)
  const isOurs = header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header.readInt32BE(68) === applicationId
  if (!isOurs) throw refused(`${path} is not a Throughline library`)
  refuseNewerVersion(header.readInt32BE(60), path)
}

/** Refuses a link that leads nowhere, as to a disk that isn't there now: a new library would take the link's place. */
export function refuseBrokenLink(path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return
  const sentence = `Throughline can’t open the library ${path}: it is a link to ${readlinkSync(path)}, which is missing.`
  throw new FailureError('library-unreachable', sentence)
}

/** Refuses what a later Throughline wrote, and what SQLite itself finds broken. */
export function refuseUnsound(database: Database, path: string): void {
  refuseNewerVersion(versionOf(database), path)
  const health = database.pragma('quick_check(1)', { simple: true })
  if (health !== 'ok') throw refused(`The library ${path} is damaged`, new Error(String(health)))
}

/**
 * Refuses a library of two names, as by a hard link, that is open or was left open under the other one: its latest edits
 * are in the log of that name.
 */
export function refuseOpenElsewhere(database: Database, path: string): void {
  const openAs = versionOf(database) > 0 ? readTag(database)?.openAs : null
  // A link in the place of that name leads here: then the log that is read is this one.
  if (!openAs || realPathOf(openAs) === realPathOf(path) || !isSameFile(openAs, path)) return
  if (sizeOf(`${openAs}-wal`) === 0) return
  const sentence = `The library ${path} is the same file as ${openAs} and was last open there. Open ${openAs} instead.`
  throw new FailureError('library-busy', sentence)
}

function refuseNewerVersion(version: number, path: string): void {
  if (version <= newestVersion) return
  const sentence = `The library ${path} was saved by a newer version of Throughline (library version ${version}; this one reads up to ${newestVersion}). Update Throughline to open it.`
  throw new FailureError('library-newer', sentence)
}

/** What SQLite or the disk threw while the library was opened, as a sentence. */
export function explainRefusal(error: unknown, path: string): unknown {
  if (error instanceof FailureError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) {
    const sentence = `The library ${path} is open in another Throughline window. Close it there first.`
    return new FailureError('library-busy', sentence, { cause: error })
  }
  const isDamage = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
  return isDamage ? refused(`The library ${path} is damaged`, error) : unreachable(path, error)
}

function refused(what: string, cause?: unknown): FailureError {
  const sentence = `${what}. Restore a backup or start an empty library; the old file is kept.`
  return new FailureError('library-refused', sentence, { cause })
}

function unreachable(path: string, cause?: unknown): FailureError {
  const advice = isFull(cause)
    ? `${reasonOf(cause)}. Free some space, then start Throughline again`
    : 'check that you can read and write its folder'
  const sentence = `Throughline can’t open the library ${path}: ${advice}.`
  return new FailureError('library-unreachable', sentence, { cause })
}

function isFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(String(cause.code))
}
