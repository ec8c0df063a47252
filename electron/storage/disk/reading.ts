/** A database file that is only read. */
import SqliteDatabase, { type Database } from 'better-sqlite3'

export function readDatabase<T>(path: string, read: (database: Database) => T): T {
  const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
