/** The published journey that comes with the app. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export function exampleDocument(): JourneyDocument {
  const file = join(import.meta.dirname, '../../resources/examples/rail-europe.journey')
  return readJourneyFile(readFileSync(file, 'utf8'), '2026-11-22T09:00:00.000Z')
}
