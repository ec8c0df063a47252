/** One journey: opened and changed. */
import { recordsOf } from '../../shared/journey/wire.ts'
import { now, type Shell } from '../shell.ts'
import { applyChange, readJourney } from '../storage/journeys.ts'
import type { Handlers } from './register.ts'

type JourneyHandlers = Pick<Handlers, 'journey:open' | 'journey:apply' | 'journey:export-picture' | 'journey:save-file'>

export function journeyHandlers({ library: { database } }: Shell): JourneyHandlers {
  return {
    'journey:open': ({ journeyId }) => recordsOf(readJourney(database, journeyId)),
    'journey:apply': ({ journeyId, change }) => {
      const savedAt = now()
      applyChange(database, journeyId, change, savedAt)
      return { savedAt }
    },
    'journey:export-picture': () => null,
    'journey:save-file': () => null,
  }
}
