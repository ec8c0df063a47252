/** What happens to the open journey, and what happened to it. */
import type { Database } from 'better-sqlite3'
import type { Id } from '../../shared/journey/schema.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { now } from '../shell.ts'
import { historySize, readHistory, readMoment, readMoments, recordSteps } from '../storage/history.ts'
import { readJourney } from '../storage/journeys.ts'
import { thinHistory } from '../storage/thinning.ts'
import { forgetVersion, listVersions, nameVersion } from '../storage/versions.ts'
import { failureOf } from './failures.ts'
import type { Handlers } from './register.ts'

type HistoryNames = 'open' | 'apply' | 'history' | 'moments' | 'moment' | 'versions' | 'name-version' | 'forget-version'

export function historyHandlers(database: Database): Pick<Handlers, `journey:${HistoryNames}`> {
  return {
    'journey:open': ({ journeyId }) => {
      const records = recordsOf(readJourney(database, journeyId))
      tryToThin(database, journeyId)
      return { records, history: readHistory(database, journeyId) }
    },
    'journey:apply': ({ journeyId, steps }) => {
      const savedAt = now()
      return { savedAt, lastSeq: recordSteps(database, journeyId, steps, savedAt) }
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

/** A journey whose history can't be thinned now, as on a full disk, opens all the same. */
function tryToThin(database: Database, journeyId: Id): void {
  try {
    thinHistory(database, journeyId, now())
  } catch (error) {
    failureOf(error, 'Thinning the history')
  }
}
