/** A library that moves to another machine: out as one checked file, and in as one more backup, from which it is restored. */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { FailureError } from '../../shared/failure.ts'
import { describeDiskError } from '../errors/disk-errors.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import type { Backup } from '../storage/backups/backups.ts'
import { copyWhole } from '../storage/backups/whole-copy.ts'
import { copyAside } from '../storage/disk/read-only.ts'
import { applicationId } from '../storage/library/refusals.ts'
import { setForeignLogAside } from '../storage/log/log-owner.ts'
import { newestVersion, versionOf } from '../storage/migrations/index.ts'

/** Of SQLite’s own head of a file. */
const headLength = 100

type Check = (path: string) => Promise<boolean>

/**
 * Writes the whole library, with history and images, into one file, and reads that back.
 * @param check says of a file whether every journey in it is as it was saved.
 * @returns what it says.
 * @throws FailureError `file-unwritable`, `backup-failed`
 */
export async function saveLibrary(database: Database, path: string, check: Check): Promise<boolean> {
  if (isSameFile(path, database.name)) {
    const sentence = `${path} is the library that is open. Choose another name or folder. Nothing was changed.`
    throw new FailureError('file-unwritable', sentence)
  }
  const folder = mkdtempSync(join(tmpdir(), 'throughline-moving-'))
  try {
    const copy = join(folder, 'library.db')
    copyWhole(database, copy)
    const isWhole = await check(copy)
    await writeFileWhole(path, createReadStream(copy))
    if ((await digestOf(path)) !== (await digestOf(copy))) {
      throw new FailureError('file-unwritable', `${path} was not saved correctly. Save it again, on another disk.`)
    }
    return isWhole
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Also by another name, as through a link or in other letters. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256')
  await pipeline(createReadStream(path), digest)
  return digest.digest('hex')
}

/**
 * Makes a backup of the library in a file, which itself is only read.
 * @param add makes a backup of a library that is open.
 * @throws FailureError `file-refused`, `file-unreadable`
 */
export async function addLibrary(path: string, add: (database: Database) => Promise<Backup>): Promise<Backup> {
  refuseOther(path)
  const { copy, remove } = copyAside(path)
  try {
    setForeignLogAside(copy)
    const database = new SqliteDatabase(copy, { fileMustExist: true })
    try {
      refuseUnreadable(database, basename(path))
      return await add(database)
    } finally {
      database.close()
    }
  } finally {
    remove()
  }
}

function refuseOther(path: string): void {
  const header = readHead(path)
  const isOurs =
    header.length === headLength &&
    header.toString('latin1', 0, 15) === 'SQLite format 3' &&
    header.readInt32BE(68) === applicationId
  if (!isOurs) throw refused(`${basename(path)} is not a Throughline library.`)
}

function readHead(path: string): Buffer {
  try {
    return firstBytes(path)
  } catch (error) {
    throw new FailureError('file-unreadable', `Couldn’t open ${path}: ${describeDiskError(error)}.`, { cause: error })
  }
}

function firstBytes(path: string): Buffer {
  const head = Buffer.alloc(headLength)
  const file = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(file, head, 0, headLength, 0))
  } finally {
    closeSync(file)
  }
}

function refuseUnreadable(database: Database, name: string): void {
  if (!isSound(database)) throw refused(`${name} is damaged. Save it again on the other computer.`)
  if (versionOf(database) > newestVersion) {
    throw refused(`${name} was saved by a newer version of Throughline. Update Throughline to add it.`)
  }
}

function isSound(database: Database): boolean {
  try {
    return database.pragma('integrity_check(1)', { simple: true }) === 'ok'
  } catch {
    return false
  }
}

function refused(sentence: string): FailureError {
  return new FailureError('file-refused', `${sentence} Nothing was changed.`)
}
