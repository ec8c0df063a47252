/** A journey with which the page ended twice isn't opened by itself again: the library must stay within reach. */
import type { Id } from '../../shared/journey/schema.ts'
import { listJourneys } from '../storage/journeys/journeys.ts'
import type { Library } from '../storage/library/open.ts'
import { createSettings, readSettings } from '../storage/library/settings.ts'
import type { Notices } from './notices.ts'

/** Milliseconds: ends that lie further apart have nothing to do with each other. */
const soon = 10 * 60_000

export type EndingJourney = {
  /** The page has ended, with whatever was open. */
  readonly pageEnded: () => void
  /** Something was written: one can work, so what comes to its end later is another matter. */
  readonly workedOn: () => void
  /** Whether the page is to open this journey at its start. */
  readonly mayOpen: (journeyId: Id) => boolean
}

/** @param current the library that is open now */
export function createEndingJourney(current: () => Library, notices: Notices): EndingJourney {
  let last: { readonly journeyId: Id; readonly at: number } | null = null
  const left = new Set<Id>()
  return {
    pageEnded() {
      notices.wait()
      const library = current()
      const { lastJourneyId: journeyId } = readSettings(library.database)
      const isSecond = last !== null && last.journeyId === journeyId && Date.now() - last.at < soon
      last = journeyId === null ? null : { journeyId, at: Date.now() }
      if (!isSecond || journeyId === null) return
      last = null
      left.add(journeyId)
      createSettings(library).change({ lastJourneyId: null })
      const title =
        listJourneys(library.database).find((one) => one.journeyId === journeyId)?.title || 'Untitled journey'
      notices.say(`Throughline closed “${title}” because its window crashed twice. Your saved changes are safe.`)
    },
    workedOn() {
      last = null
    },
    mayOpen: (journeyId) => !left.delete(journeyId),
  }
}
