/**
 * Runs in a process of its own: reads files that nobody has checked yet, and stages the journeys in them for the library. However
 * long that takes, and even if it crashes, the app, its window and its library go on.
 */
import { failureOf } from '../errors/failures.ts'
import { decodeImport, readImportFromDisk } from '../files/import-file.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import type { Answer, FileToRead, Numbered, ReadRequest, ReadResult } from './reader-messages.ts'

process.parentPort.on('message', ({ data }) => void answer(data as Numbered<ReadRequest>))

async function answer(request: Numbered<ReadRequest>): Promise<void> {
  const { number } = request
  const send = (message: Answer) => process.parentPort.postMessage(message)
  try {
    send({ number, isOk: true, value: await readAndStage(request) })
  } catch (error) {
    send({ number, isOk: false, failure: failureOf(error, 'import') })
  }
}

async function readAndStage({ file, stagedPath, takenIds, spareId, maker }: ReadRequest): Promise<ReadResult> {
  const imported = await read(file)
  if (imported.what === 'tables') return imported
  const { id } = imported.document.journey
  const journey = { ...imported.document.journey, id: takenIds.includes(id) ? spareId : id }
  const document = { ...imported.document, journey }
  // Loaded only now: a file that is refused needs none of this.
  const { stageImport } = await import('../storage/library/staged-import.ts')
  const { contentOf, madeFor } = await import('./summary-content.ts')
  const summary = { madeFor: madeFor(journey.id, journey.updatedAt, maker), content: contentOf(document) }
  return { what: 'journey', ...stageImport(stagedPath, document, id, summary) }
}

async function read({ fileName, bytes, isAnyFormat }: FileToRead) {
  if (!isAnyFormat) return { what: 'journey' as const, document: await readJourneyFromDisk(fileName) }
  return bytes ? await decodeImport(bytes, fileName) : await readImportFromDisk(fileName)
}
