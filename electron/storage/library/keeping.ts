/**
 * Stands guard over a library that is open: before and after each write its files must be those that were opened. Where they
 * aren't, nothing is written any more, what came in their place is left alone, and all that was saved is kept in a library
 * of its own.
 */
import { existsSync, realpathSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import { complain } from '../../errors/error-log.ts'
import { rescueTo, rescueTwin } from '../backups/rescue.ts'
import { reasonOf } from '../disk/disk-reason.ts'
import { keepWith } from '../disk/keep-writing.ts'
import { createPlace, type Departure } from '../disk/library-place.ts'
import { logOf } from '../disk/log-place.ts'
import { type LogTag, nextTag, readTag, writeTag } from '../log/log-tag.ts'
import { createTwin, findTwin } from '../log/twin.ts'

export type Rescue = {
  /** Where all that was saved is now. */
  readonly path: string
  /** What happened, for the user. */
  readonly sentence: string
}

export type Keeping = {
  /** Looks whether the files are still there. @returns the rescue, once there was need of one. */
  readonly look: () => Rescue | null
  /** Closes what is left, without a trace in what came in its place. */
  readonly close: (closeDatabase: () => void) => void
}

/** So much log, and it is brought into the library. */
const largestLog = 4 * 1024 * 1024

const retryAfter = 5_000

const happened: Readonly<Record<Departure, string>> = {
  gone: 'is missing',
  replaced: 'was replaced by another file',
  overwritten: 'was overwritten by another program',
  'log-gone': 'lost the file of its latest edits',
}

/**
 * @param database opened for this app alone, with no checkpoints of its own.
 * @param apart the folder for the library's twin, and for a rescue where the library's own can't hold it; null for neither.
 */
export function keepInPlace(database: Database, path: string, apart: string | null): Keeping {
  const openAs = realpathSync(path)
  const log = logOf(path)
  // What must never be written by SQLite's own choice: the main file changes only where it is looked at around it.
  database.pragma('wal_autocheckpoint = 0')
  let tag = readTag(database)
  let isLogNew = true
  /** What the transaction under way makes the tag. */
  let begun: LogTag | null = null
  markOpen()
  const place = createPlace(path)
  const twin = apart === null ? null : createTwin(path, apart)
  let rescue: Rescue | null = null
  let failed: { readonly at: number; readonly error: FailureError } | null = null

  function markOpen(): void {
    try {
      changeTag(openAs)
      database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      // On a full disk: the library can be read all the same.
      complain(error, 'The library was not marked as open')
    }
  }
  function changeTag(openedAs: string | null): void {
    const next = nextTag(tag, openedAs)
    database.transaction(() => writeTag(database, next)).immediate()
    tag = next
  }
  /** @param hasWritten where this app has just written to the log, which may be a new one. */
  function departureNow(hasWritten = false): Departure | null {
    return place.departure() ?? (hasWritten || !twin || twin.hasLog() ? null : 'log-gone')
  }
  function look(hasWritten = false): Rescue | null {
    const departure = rescue ? null : departureNow(hasWritten)
    if (departure) {
      if (failed && performance.now() - failed.at < retryAfter) throw failed.error
      rescue = keepElsewhere(departure)
    }
    return rescue
  }
  function keepElsewhere(departure: Departure): Rescue {
    const what = `The library ${path} ${happened[departure]}`
    try {
      const rescued = keepWhole()
      const sentence = `${what}. Everything you saved is in ${rescued}, and you can keep working. At the next start you choose between the two libraries.`
      return { path: rescued, sentence }
    } catch (error) {
      const sentence = `${what}, and no copy could be saved beside it: ${reasonOf(error)}. Save a copy elsewhere.`
      failed = { at: performance.now(), error: new FailureError('not-saved', sentence, { cause: error }) }
      throw failed.error
    }
  }
  /** What was never read before can't be read any more where its bytes were written over; the twin has it. */
  function keepWhole(): string {
    try {
      return rescueTo(database, path, apart ?? dirname(path))
    } catch (error) {
      const last = apart === null ? null : findTwin(apart)
      if (apart === null || last === null) throw error
      return rescueTwin(last, path, apart)
    }
  }
  function checkpoint(): void {
    isLogNew = true
    try {
      database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      // What is in the log is safe there; the next one may succeed.
      complain(error, 'The log was not brought into the library')
    } finally {
      place.noteMain()
    }
  }

  keepWith(database, {
    before() {
      const { sentence } = look() ?? {}
      if (sentence) throw new FailureError('library-departed', sentence)
    },
    within() {
      begun = isLogNew || !tag ? nextTag(tag, openAs) : { ...tag, edits: tag.edits + 1 }
      writeTag(database, begun)
    },
    after() {
      tag = begun ?? tag
      isLogNew = false
      if (look(true)) return
      place.noteLog()
      twin?.follow()
      if (place.logSize() > largestLog) checkpoint()
    },
  })

  return {
    look: () => look(),
    close(closeDatabase) {
      const departure = departureNow()
      if (departure === null) {
        try {
          changeTag(null)
        } catch {
          // On a full disk; then its log says where it belongs.
        }
        closeDatabase()
      } else leave(departure, closeDatabase)
      twin?.end(departure !== null && !rescue)
    },
  }

  /** Closing brings the log into the main file and removes the file of the log's name, whoever wrote either. */
  function leave(departure: Departure, closeDatabase: () => void): void {
    if (departure === 'overwritten') {
      // Without its bytes nothing is brought anywhere; where they can't be taken, it stays open until the app ends.
      if (twin) twin.emptyLog()
      else if (place.isLog(log)) truncateSync(log)
      else return
      database.close()
      if (place.isLog(log)) rmSync(log)
      return
    }
    const guarded = existsSync(log) && !place.isLog(log) ? `${log}.${process.pid}.kept` : null
    if (guarded !== null) renameSync(log, guarded)
    try {
      closeDatabase()
    } finally {
      if (guarded !== null) renameSync(guarded, log)
    }
  }
}
