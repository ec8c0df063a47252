/** What happens to the open journey, and what happened to it. */
import { recordsOf } from '../../shared/journey/wire.ts'
import { historySize, readHistory, readMoment, readMoments, recordSteps } from '../storage/journeys/history.ts'
import { forgetVersion, listVersions, nameVersion } from '../storage/journeys/versions.ts'
import { refuseReadOnly } from '../storage/library/read-or-salvage.ts'
import { openingOf } from './opening.ts'
import { type Handlers, tellOther } from './register.ts'
import { now, type Shell } from './shell.ts'

type HistoryNames = 'open' | 'apply' | 'history' | 'moments' | 'moment' | 'versions' | 'name-version' | 'forget-version'

export function historyHandlers(shell: Shell): Pick<Handlers, `journey:${HistoryNames}`> {
  const { library } = shell
  const { database } = library
  return {
    'journey:open': ({ journeyId }) => openingOf(shell, journeyId),
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
