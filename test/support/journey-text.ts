/** Short ways to write a journey down in a test, in the words of the file itself. */
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export const openedAt = '2026-11-22T10:00:00.000Z'

type Fields = Readonly<Record<string, unknown>>

/** A journey's file of the required fields and of what is given. */
export function journeyText(file: Fields = {}, journey: Fields = {}): string {
  return JSON.stringify({
    format: 'throughline-journey',
    version: 1,
    journey: { id: 'j', title: 'A journey', ...journey },
    ...file,
  })
}

export function journeyOf(file: Fields = {}, journey: Fields = {}): JourneyDocument {
  return readJourneyFile(journeyText(file, journey), openedAt)
}
