/** Opens the library file so that an acknowledged edit survives a power cut, and refuses what isn't a library of ours. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { FailureError } from '../../shared/failure.ts'
import { migrate, newestVersion } from './migrations/index.ts'

/** "THRL": tells our files from every other program's SQLite files. */
export const applicationId = 0x5448524c

export type Library = {
  readonly database: Database
  readonly isNew: boolean
  readonly close: () => void
}

/**
 * Creates the library where there is none, else opens it.
 * @throws FailureError `library-refused` for a file that isn't a whole library of ours, whose bytes stay as they are;
 * `library-busy` while another process has it open.
 */
export function openLibrary(path: string): Library {
  const isNew = !existsSync(path)
  try {
    if (isNew) createLibrary(path)
    else refuseForeignFile(path)
    return { ...openExisting(path), isNew }
  } catch (error) {
    throw explain(error, path)
  }
}

/** Made whole beside its place first: a kill in between leaves no half library, which would be refused ever after. */
function createLibrary(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.new`
  rmSync(draft, { force: true })
  const database = new SqliteDatabase(draft)
  try {
    database.pragma(`application_id = ${applicationId}`)
    database.pragma('journal_mode = WAL')
    migrate(database)
  } finally {
    database.close()
  }
  renameSync(draft, path)
}

/** Reads the header itself: SQLite takes an empty file for an empty database, and may write to a file it opens. */
function refuseForeignFile(path: string): void {
  if (!statSync(path).isFile()) throw new FailureError('library-refused', sentences.foreign(path))
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  const length = readSync(file, header, 0, header.length, 0)
  closeSync(file)
  if (length === 0) throw new FailureError('library-refused', sentences.empty(path))
  const isOurs = header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header.readInt32BE(68) === applicationId
  if (!isOurs) throw new FailureError('library-refused', sentences.foreign(path))
  refuseNewerVersion(header.readInt32BE(60), path)
}

function refuseNewerVersion(version: number, path: string): void {
  if (version > newestVersion) throw new FailureError('library-refused', sentences.newer(path))
}

function openExisting(path: string): Omit<Library, 'isNew'> {
  const database = new SqliteDatabase(path, { fileMustExist: true, timeout: 300 })
  try {
    // Before the first access: the lock is then held from here to the end, and no second process can write.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    // In WAL mode better-sqlite3's default doesn't wait for the disk at a commit.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('mmap_size = 0')
    refuseNewerVersion(Number(database.pragma('user_version', { simple: true })), path)
    migrate(database)
  } catch (error) {
    database.close()
    throw error
  }
  const close = () => {
    if (!database.open) return
    database.pragma('optimize')
    database.close()
  }
  return { database, close }
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof FailureError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) {
    return new FailureError('library-busy', sentences.busy(path), { cause: error })
  }
  const isDamage = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
  const sentence = isDamage ? sentences.damaged(path) : sentences.unreadable(path)
  return new FailureError('library-refused', sentence, { cause: error })
}

const sentences = {
  empty: (path: string) =>
    `The library ${path} is empty: nothing was written to it; put a backup in its place or move it away to start anew.`,
  foreign: (path: string) =>
    `${path} is not a Throughline library: nothing was written to it; choose another file for the library.`,
  newer: (path: string) =>
    `The library ${path} was written by a newer Throughline: nothing was changed; open it with the newer version.`,
  busy: (path: string) =>
    `Another Throughline has the library ${path} open: nothing was changed; close it there first.`,
  damaged: (path: string) =>
    `The library ${path} is damaged: nothing was written to it; put a backup in its place or move it away to start anew.`,
  unreadable: (path: string) =>
    `The library ${path} can't be opened for writing: nothing was changed; check the folder and its permissions.`,
}
