/** Opens the library file so that an acknowledged edit survives a power cut, and refuses what isn't a library of ours. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { logOf, sizeOf } from '../disk/log-place.ts'
import { canWrite, copyAside } from '../disk/read-only.ts'
import { setForeignLogAside } from '../log/log-owner.ts'
import { migrate, needsMigration } from '../migrations/index.ts'
import { createDamage, type Damage } from '../rows/damage.ts'
import { keepInPlace, type Rescue } from './keeping.ts'
import {
  applicationId,
  explainRefusal,
  refuseBrokenLink,
  refuseForeignFile,
  refuseOpenElsewhere,
  refuseUnsound,
} from './refusals.ts'

export type Library = {
  readonly database: Database
  /** As it was opened; where that is read-only, the database is a copy of it. */
  readonly path: string
  readonly isNew: boolean
  /** True where the file can't be written: a copy is open, which refuses every edit. */
  readonly isReadOnly: boolean
  /** Says of a journey that isn't as it was saved: it is shown and never written. */
  readonly damage: Damage
  /** Where a log is now that was found beside the library and isn't its own. */
  readonly foreignLog: string | null
  /** Whether its files on the disk are still those that were opened; the rescue where they aren't. */
  readonly look: () => Rescue | null
  readonly close: () => void
}

/**
 * Creates the library where there is none, else opens it.
 * @param beforeMigration is called before the first step of a migration; where it throws, nothing is migrated.
 * @param apart the folder for the library's twin, and for a rescue where the library's own can't hold it; null for neither.
 * @throws FailureError `library-refused` for a file that isn't a whole library of ours, `library-newer` for one of a later
 * version: their bytes stay as they are; `library-busy` while another process has it open; `library-unreachable` where
 * the disk doesn't let it be opened.
 */
export function openLibrary(
  path: string,
  beforeMigration: (database: Database) => void = () => undefined,
  apart: string | null = null,
): Library {
  const isNew = !existsSync(path)
  try {
    if (isNew) refuseBrokenLink(path)
    else refuseForeignFile(path)
    if (!isNew && !canWrite(path)) return openReadOnly(path)
    const foreignLog = setForeignLogAside(path)
    if (isNew) createLibrary(path)
    const database = openWritable(path, beforeMigration)
    const keeping = keepInPlace(database, path, apart)
    return {
      database,
      path,
      isNew,
      isReadOnly: false,
      damage: createDamage(database),
      foreignLog,
      look: keeping.look,
      close: () => database.open && keeping.close(() => close(database)),
    }
  } catch (error) {
    throw explainRefusal(error, path)
  }
}

/** Made whole beside its place first: a kill in between leaves no half library, which would be refused ever after. */
function createLibrary(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.new`
  removeDraft(draft)
  try {
    const database = new SqliteDatabase(draft)
    try {
      database.pragma(`application_id = ${applicationId}`)
      // Before there is a log: closing one doesn't say where it found no room for what was in it.
      migrate(database)
      database.pragma('locking_mode = EXCLUSIVE')
      database.pragma('journal_mode = WAL')
    } finally {
      database.close()
    }
    renameSync(draft, path)
  } catch (error) {
    // As on a full disk, where what was begun takes the last room.
    removeDraft(draft)
    throw noRoomIn(draft) ?? error
  }
}

/** What the disk says of a file of the size of a new library: SQLite calls some of its refusals by other names. */
function noRoomIn(draft: string): unknown {
  try {
    writeFileSync(draft, Buffer.alloc(1 << 19))
    return null
  } catch (error) {
    return error
  } finally {
    removeDraft(draft)
  }
}

function removeDraft(draft: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(draft + part, { force: true })
}

function openReadOnly(path: string): Library {
  const { copy, remove } = copyAside(path)
  try {
    setForeignLogAside(copy)
    const database = openWritable(copy, () => undefined)
    database.pragma('query_only = ON')
    const closeAndRemove = () => {
      if (database.open) database.close()
      remove()
    }
    const damage = createDamage(database)
    const look = () => null
    return { database, path, isNew: false, isReadOnly: true, damage, foreignLog: null, look, close: closeAndRemove }
  } catch (error) {
    remove()
    throw error
  }
}

function openWritable(path: string, beforeMigration: (database: Database) => void): Database {
  const hasLog = sizeOf(logOf(path)) > 0
  // Closing a connection that may write brings the log into the file, and a damaged file is to stay as it is.
  if (hasLog) checkReadOnly(path)
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
    // What was read stays in memory, as far as it fits: also where the file is overwritten under the app, it is there.
    database.pragma(`cache_size = -${cacheFor(path)}`)
    // Of a log's first words nothing older stays in the bytes of a page.
    database.pragma('secure_delete = FAST')
    refuseOpenElsewhere(database, path)
    refuseUnsound(database, path)
    if (needsMigration(database)) {
      beforeMigration(database)
      migrate(database)
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Twice the library in KiB, within bounds. */
function cacheFor(path: string): number {
  return Math.min(Math.max(Math.ceil(statSync(path).size / 512), 16_384), 262_144)
}

function checkReadOnly(path: string): void {
  const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: 300 })
  try {
    refuseUnsound(database, path)
  } finally {
    database.close()
    // The index of the log, which this connection made and no later one needs.
    rmSync(`${path}-shm`, { force: true })
  }
}

function close(database: Database): void {
  try {
    database.pragma('optimize')
  } catch {
    // It only makes later reads faster; a disk that fails now has been told of where it mattered.
  } finally {
    database.close()
  }
}
