/** A journey as a page opens it: its records and the newest of its history. The one that a start shows is read ahead. */
import type { Database } from 'better-sqlite3'
import type { Opening } from '../../shared/bridge/journey.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { failureOf } from '../errors/failures.ts'
import { timeOf } from '../library/startup-recovery.ts'
import { holdsWhole } from '../storage/backups/backup-contents.ts'
import { listBackups } from '../storage/backups/backups.ts'
import { type HistoryPage, readHistory } from '../storage/journeys/history.ts'
import { thinHistory } from '../storage/journeys/thinning.ts'
import { readOrSalvage, reasonReadOnly } from '../storage/library/read-or-salvage.ts'
import { now, type Shell } from './shell.ts'

export function openingOf(shell: Shell, journeyId: Id): Opening {
  const { library, revisions } = shell
  const { database } = library
  const records = recordsOf(readOrSalvage(library, journeyId))
  const revision = revisions.of(journeyId)
  const reason = reasonReadOnly(library, journeyId)
  if (reason !== null) return { records, history: noHistory, revision, ...readOnly(shell, journeyId, reason) }
  tryToThin(database, journeyId)
  return { records, history: readHistory(database, journeyId), revision, ...writable }
}

let ahead: { readonly shell: Shell; readonly journeyId: Id; readonly opening: Opening } | null = null

/** Reads a journey that the page is about to ask for, while it still loads its scripts. */
export function openAhead(shell: Shell, journeyId: Id): void {
  const opening = tryToOpen(shell, journeyId)
  if (opening) ahead = { shell, journeyId, opening }
}

/** The journey with which the page starts; null where it can't be read: whoever then asks for it hears why. */
export function firstOpening(shell: Shell, journeyId: Id): Opening | null {
  const read = ahead
  ahead = null
  const isCurrent =
    read?.shell === shell && read.journeyId === journeyId && read.opening.revision === shell.revisions.of(journeyId)
  return isCurrent ? read.opening : tryToOpen(shell, journeyId)
}

function tryToOpen(shell: Shell, journeyId: Id): Opening | null {
  try {
    return openingOf(shell, journeyId)
  } catch {
    return null
  }
}

const writable = { isReadOnly: false, notice: null, goodBackupNumber: null }
const noHistory: HistoryPage = { rows: [], hasMore: false }

/** Where the journey is damaged, the last backup that has it whole stands beside it. */
function readOnly({ library, backingUp: { folder } }: Shell, journeyId: Id, reason: string) {
  const isDamaged = library.damage.isIn(journeyId)
  const backup = isDamaged ? listBackups(folder).find((one) => holdsWhole(one, journeyId)) : undefined
  const advice = backup ? ` Its last good backup is from ${timeOf(backup)}.` : ''
  return { isReadOnly: true, notice: reason + advice, goodBackupNumber: backup?.number ?? null }
}

/** A journey whose history can't be thinned now, as on a full disk, opens all the same. */
function tryToThin(database: Database, journeyId: Id): void {
  try {
    thinHistory(database, journeyId, now())
  } catch (error) {
    failureOf(error, 'Thinning the history')
  }
}
