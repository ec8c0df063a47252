/** What happens to the open journey, and what happened to it. */
import type { Database } from 'better-sqlite3'
import type { Id } from '../../shared/journey/schema.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { failureOf } from '../errors/failures.ts'
import { timeOf } from '../library/startup-recovery.ts'
import { holdsWhole } from '../storage/backups/backup-contents.ts'
import { listBackups } from '../storage/backups/backups.ts'
import {
  type HistoryPage,
  historySize,
  readHistory,
  readMoment,
  readMoments,
  recordSteps,
} from '../storage/journeys/history.ts'
import { thinHistory } from '../storage/journeys/thinning.ts'
import { forgetVersion, listVersions, nameVersion } from '../storage/journeys/versions.ts'
import { readOrSalvage, reasonReadOnly, refuseReadOnly } from '../storage/library/read-or-salvage.ts'
import { type Handlers, tellOther } from './register.ts'
import { now, type Shell } from './shell.ts'

type HistoryNames = 'open' | 'apply' | 'history' | 'moments' | 'moment' | 'versions' | 'name-version' | 'forget-version'

export function historyHandlers(shell: Shell): Pick<Handlers, `journey:${HistoryNames}`> {
  const { library } = shell
  const { database } = library
  return {
    'journey:open': ({ journeyId }) => {
      const records = recordsOf(readOrSalvage(library, journeyId))
      const revision = shell.revisions.of(journeyId)
      const reason = reasonReadOnly(library, journeyId)
      if (reason !== null) return { records, history: noHistory, revision, ...readOnly(shell, journeyId, reason) }
      tryToThin(database, journeyId)
      return { records, history: readHistory(database, journeyId), revision, ...writable }
    },
    'journey:apply': ({ journeyId, steps }, from) => {
      shell.endingJourney.workedOn()
      refuseReadOnly(library, journeyId)
      const savedAt = now()
      const lastSeq = recordSteps(database, journeyId, steps, savedAt)
      const revision = shell.revisions.next(journeyId)
      tellOther(from, 'journey:applied', { journeyId, steps, revision })
      return { savedAt, lastSeq, revision }
    },
    'journey:history': ({ journeyId, beforeSeq }) => readHistory(database, journeyId, beforeSeq),
    'journey:moments': ({ journeyId, beforeSeq }) => ({
      ...readMoments(database, journeyId, beforeSeq ?? undefined),
      size: historySize(database, journeyId),
    }),
    'journey:moment': ({ journeyId, seq }) => recordsOf(readMoment(database, journeyId, seq)),
    'journey:versions': ({ journeyId }) => listVersions(database, journeyId),
    'journey:name-version': ({ journeyId, seq, name }) => ({
      versionId: nameVersion(database, journeyId, seq, name, now()),
    }),
    'journey:forget-version': ({ journeyId, versionId }) => forgetVersion(database, journeyId, versionId),
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
