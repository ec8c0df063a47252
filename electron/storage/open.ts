/** Opens the library file so that an acknowledged edit survives a power cut, and refuses what isn't a library of ours. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { createDamage, type Damage } from './damage.ts'
import { migrate, needsMigration } from './migrations/index.ts'
import { canWrite, copyAside } from './read-only.ts'
import { applicationId, explainRefusal, refuseForeignFile, refuseUnsound } from './refusals.ts'

export type Library = {
  readonly database: Database
  readonly isNew: boolean
  /** True where the file can't be written: a copy is open, which refuses every edit. */
  readonly isReadOnly: boolean
  /** Says of a journey that isn't as it was saved: it is shown and never written. */
  readonly damage: Damage
  readonly close: () => void
}

/**
 * Creates the library where there is none, else opens it.
 * @param beforeMigration is called before the first step of a migration; where it throws, nothing is migrated.
 * @throws FailureError `library-refused` for a file that isn't a whole library of ours, `library-newer` for one of a later
 * version: their bytes stay as they are; `library-busy` while another process has it open; `library-unreachable` where
 * the disk doesn't let it be opened.
 */
export function openLibrary(path: string, beforeMigration: (database: Database) => void = () => undefined): Library {
  const isNew = !existsSync(path)
  try {
    if (isNew) createLibrary(path)
    else refuseForeignFile(path)
    if (!canWrite(path)) return openReadOnly(path)
    const database = openWritable(path, beforeMigration)
    return { database, isNew, isReadOnly: false, damage: createDamage(database), close: () => close(database) }
  } catch (error) {
    throw explainRefusal(error, path)
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

function openReadOnly(path: string): Library {
  const { copy, remove } = copyAside(path)
  try {
    const database = openWritable(copy, () => undefined)
    database.pragma('query_only = ON')
    const closeAndRemove = () => {
      if (database.open) database.close()
      remove()
    }
    return { database, isNew: false, isReadOnly: true, damage: createDamage(database), close: closeAndRemove }
  } catch (error) {
    remove()
    throw error
  }
}

function openWritable(path: string, beforeMigration: (database: Database) => void): Database {
  const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
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
    if (!hasLog) refuseUnsound(database, path)
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
  if (!database.open) return
  try {
    database.pragma('optimize')
  } catch {
    // It only makes later reads faster; a disk that fails now has been told of where it mattered.
  } finally {
    database.close()
  }
}
