/** Several journeys into one folder, each a file of its own beside what is there. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import type { Format } from '../../shared/formats/format-table.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { type ExportJob, exportJourney } from './export-journey.ts'
import { type Watch, watchOfPart } from './export-watch.ts'
import { fileNameOf, freeFileName } from './file-name.ts'

export type SeveralExport = Omit<ExportJob, 'document'> & {
  readonly format: Format
  readonly folder: string
  readonly count: number
  /** One journey at a time, so that memory holds no more. @throws FailureError where one can't be read */
  readonly read: (index: number) => JourneyDocument
}

export type SeveralWritten = {
  readonly written: number
  /** What could not be written, in a sentence each. */
  readonly refused: readonly string[]
  readonly isCancelled: boolean
}

/** What is refused is left out and the others are written; what was written before a cancel stays. */
export async function exportSeveral(given: SeveralExport, watch: Watch): Promise<SeveralWritten> {
  const { count, read, folder, format, ...job } = given
  const refused: string[] = []
  let written = 0
  for (let index = 0; index < count; index++) {
    try {
      watch.check()
      const document = read(index)
      const out = await freePath(folder, document.journey.title, format)
      await exportJourney({ ...job, document, format, out }, watchOfPart(watch, index, count))
      written++
      watch.progress((index + 1) / count)
    } catch (error) {
      if (!(error instanceof FailureError)) throw error
      if (error.code === 'cancelled') return { written, refused, isCancelled: true }
      refused.push(error.message)
    }
  }
  return { written, refused, isCancelled: false }
}

/** A numbered name where one of that name is there: nothing is written over. */
async function freePath(folder: string, title: string, format: Format): Promise<string> {
  // Where the folder can't be read, writing says why.
  const taken = await readdir(folder).catch(() => [])
  return join(folder, freeFileName(fileNameOf(title), format, taken))
}
