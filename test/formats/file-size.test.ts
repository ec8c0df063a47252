/** A change that would make a journey larger than a file may be is known before it is made. */
import { expect, it } from 'vitest'
import { fitsInFile } from '../../shared/formats/journey/file-size.ts'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { maxJourneyBytes, utf8Length } from '../../shared/formats/reading/json-limits.ts'
import { applyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { fullDocument } from '../support/full-document.ts'

const document = fullDocument()
const room = maxJourneyBytes - utf8Length(writeJourneyFile(document))

function fits(before: JourneyDocument, summary: string): boolean {
  const change = updateJourney(before, { summary })
  return fitsInFile(before, change, applyChange(before, change))
}

it('fits to the last byte, and one byte more does not', () => {
  expect(fits(document, 'a'.repeat(room))).toBe(true)
  expect(fits(document, 'a'.repeat(room + 1))).toBe(false)
  expect(fits(document, '€'.repeat(Math.floor(room / 3) + 1))).toBe(false)
})

it('is told of the second change as of the first, and of one that makes room again', () => {
  const change = updateJourney(document, { summary: 'a'.repeat(room - 100) })
  const large = applyChange(document, change)
  expect(fitsInFile(document, change, large)).toBe(true)
  expect(fits(large, 'a'.repeat(room + 1))).toBe(false)
  expect(fits(large, '')).toBe(true)
})
