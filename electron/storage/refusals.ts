/** Why a library is not opened, one sentence each; every one leaves the bytes of the file as they are. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../shared/failure.ts'
import { newestVersion, versionOf } from './migrations/index.ts'

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

/** Refuses what a later Throughline wrote, and what SQLite itself finds broken. */
export function refuseUnsound(database: Database, path: string): void {
  refuseNewerVersion(versionOf(database), path)
  const health = database.pragma('quick_check(1)', { simple: true })
  if (health !== 'ok') throw refused(`The library ${path} is damaged`, new Error(String(health)))
}

function refuseNewerVersion(version: number, path: string): void {
  if (version <= newestVersion) return
  const sentence = `The library ${path} was written by a newer Throughline, as version ${version}, and this one reads up to version ${newestVersion}: nothing was changed; open it with a Throughline that reads version ${version}.`
  throw new FailureError('library-newer', sentence)
}

/** What SQLite or the disk threw while the library was opened, as a sentence. */
export function explainRefusal(error: unknown, path: string): unknown {
  if (error instanceof FailureError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) {
    const sentence = `Another Throughline has the library ${path} open: nothing was changed; close it there first.`
    return new FailureError('library-busy', sentence, { cause: error })
  }
  const isDamage = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
  return isDamage ? refused(`The library ${path} is damaged`, error) : unreachable(path, error)
}

function refused(what: string, cause?: unknown): FailureError {
  const sentence = `${what}: nothing was written to it; restore a backup or begin an empty library, and it is kept beside.`
  return new FailureError('library-refused', sentence, { cause })
}

function unreachable(path: string, cause?: unknown): FailureError {
  const sentence = `The library ${path} can't be opened: nothing was changed; check the folder and its permissions.`
  return new FailureError('library-unreachable', sentence, { cause })
}
