/** A library that has a twin while it is open, and what the twin tells after a kill. */
import { statSync } from 'node:fs'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { rescueTwin } from '../backups/rescue.ts'
import { listRescued } from '../backups/rescued.ts'
import { copyAside } from '../disk/read-only.ts'
import { setForeignLogAside } from '../log/log-owner.ts'
import { isAtLeast, type LogTag, readTag } from '../log/log-tag.ts'
import { findTwin, removeTwin } from '../log/twin.ts'
import { type Library, openLibrary } from './open.ts'
import { refuseUnsound } from './refusals.ts'

/**
 * Opens as `openLibrary` does.
 * @param folder where the twin goes.
 */
export function openHeld(path: string, folder: string, beforeMigration?: (database: Database) => void): Library {
  return openLibrary(path, beforeMigration, folder)
}

/**
 * After a kill of an app whose library lacks what was saved in it, or is no longer in its place: keeps that as a library beside.
 * @returns its path; null where there is no need, as after any other ending.
 */
export function rescueHeld(path: string, folder: string): string | null {
  const twin = findTwin(folder)
  if (twin === null) return null
  const saved = tagOf(twin)
  const hasAll = (place: string) => {
    const tag = tagOf(place)
    return tag !== null && saved !== null && isAtLeast(tag, saved)
  }
  // After a departure before, the app went on in a library that was rescued.
  const places = [path, ...listRescued(folder).map((rescued) => rescued.path)]
  const isNeeded = saved !== null && !places.some(hasAll)
  const rescued = isNeeded ? rescueTwin(twin, path, folder) : null
  removeTwin(folder)
  return rescued
}

/** Of a library and its log as they are; null of what isn't whole, or no library, which may be anything. */
function tagOf(path: string): LogTag | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null
  const { copy, remove } = copyAside(path)
  try {
    setForeignLogAside(copy)
    const database = new SqliteDatabase(copy, { fileMustExist: true })
    try {
      refuseUnsound(database, path)
      return readTag(database)
    } finally {
      database.close()
    }
  } catch {
    return null
  } finally {
    remove()
  }
}
