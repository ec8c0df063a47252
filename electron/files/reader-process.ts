/**
 * Runs in a process of its own: reads files that nobody has checked yet. Whatever takes long, grows or breaks while it does, the
 * app, its window and its library go on.
 */
import type { Imported } from '../../shared/formats/read-journey.ts'
import { failureOf } from '../bridge/failures.ts'
import { decodeImport, readImportFromDisk } from './import-file.ts'
import { readJourneyFromDisk } from './journey-files.ts'
import type { NumberedOrder, ReadAnswer, ReadOrder } from './reader-messages.ts'

process.parentPort.on('message', ({ data }) => void answer(data as NumberedOrder))

async function answer(order: NumberedOrder): Promise<void> {
  const tell = (answered: ReadAnswer) => process.parentPort.postMessage(answered)
  try {
    tell({ number: order.number, isOk: true, imported: await read(order) })
  } catch (error) {
    tell({ number: order.number, isOk: false, failure: failureOf(error, order.fileName) })
  }
}

async function read({ fileName, bytes, isAnyFormat }: ReadOrder): Promise<Imported> {
  if (!isAnyFormat) return { what: 'journey', document: await readJourneyFromDisk(fileName) }
  return bytes ? await decodeImport(bytes, fileName) : await readImportFromDisk(fileName)
}
