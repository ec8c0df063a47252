import type { JourneyDocument } from '../journey/document.ts'
import { formatDay } from '../words/dates.ts'

/** The day on which a journey was last changed, the same in every time zone, so that a page of it is; empty if it isn't known. */
export function changeDay({ journey }: JourneyDocument): string {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(journey.updatedAt) ?? []
  return day === undefined ? '' : formatDay(day)
}
