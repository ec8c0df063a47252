/**
 * Runs in a process of its own: reads files that nobody has checked yet, and lays what they hold ready for the library. Whatever
 * takes long, grows or breaks while it does, the app, its window and its library go on.
 */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { failureOf } from '../bridge/failures.ts'
import { decodeImport, readImportFromDisk } from './import-file.ts'
import { readJourneyFromDisk } from './journey-files.ts'
import type { Answer, LaidReady, LayReadyOrder, Order, ReadFile, ReadOrder } from './reader-messages.ts'

let last: JourneyDocument | null = null

process.parentPort.on('message', ({ data }) => void answer(data as Order))

async function answer(order: Order): Promise<void> {
  const { number } = order
  const tell = (answered: Answer) => process.parentPort.postMessage(answered)
  try {
    tell({ number, isOk: true, value: order.task === 'read' ? await read(order) : await layReady(order) })
  } catch (error) {
    tell({ number, isOk: false, failure: failureOf(error, order.task) })
  }
}

async function read({ fileName, bytes, isAnyFormat }: ReadOrder): Promise<ReadFile> {
  last = null
  if (!isAnyFormat) return keep(await readJourneyFromDisk(fileName))
  const imported = bytes ? await decodeImport(bytes, fileName) : await readImportFromDisk(fileName)
  return imported.what === 'tables' ? imported : keep(imported.document)
}

function keep(document: JourneyDocument): ReadFile {
  last = document
  return { what: 'journey', journeyId: document.journey.id }
}

async function layReady({ path, journeyId, maker, unless }: LayReadyOrder): Promise<LaidReady> {
  const document = last
  last = null
  if (!document) throw new Error('No journey was read before.')
  // A file that is refused needs none of this.
  const { digestOf, writeArrival } = await import('../storage/arrivals.ts')
  if (unless !== null && digestOf(document) === unless) return { isSame: true }
  const { contentOf, madeFor } = await import('../bridge/summary-content.ts')
  const arriving = { ...document, journey: { ...document.journey, id: journeyId } }
  writeArrival(path, arriving, {
    madeFor: madeFor(journeyId, arriving.journey.updatedAt, maker),
    content: contentOf(arriving),
  })
  return { isSame: false }
}
