/** A copy of a library that is open, with all that its log holds, as one file. */
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { removeTag } from '../log/log-tag.ts'

export function copyWhole(database: Database, path: string): void {
  database.prepare('VACUUM INTO ?').run(path)
  const copy = new SqliteDatabase(path, { fileMustExist: true })
  try {
    copy.pragma('synchronous = OFF')
    // Pages are other ones here: no log that was written for the library fits them.
    removeTag(copy)
  } finally {
    copy.close()
  }
}
