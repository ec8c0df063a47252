/**
 * Runs in a process of its own: reads files that nobody has checked yet, and stages the journeys in them for the library. However
 * long that takes, and even if it crashes, the app, its window and its library go on.
 */
import type { ImportFormat } from '../../shared/formats/format-table.ts'
import { isAnswerFile } from '../../shared/web-page/answer-file-name.ts'
import { type PageAnswer, readPageAnswer } from '../../shared/web-page/page-answer.ts'
import { failureOf } from '../errors/failures.ts'
import { decodeText, namingTheFile, readWithinLimit, refuseWhatIsNoFile } from '../files/bounded-reading.ts'
import { decodeImport, type ReadFile, readImportFromDisk } from '../files/import-file.ts'
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
  if (!file.bytes) refuseWhatIsNoFile(file.fileName)
  if (file.isAnyFormat && isAnswerFile(file.fileName)) return { what: 'answer', answer: await readAnswer(file) }
  const imported = await read(file)
  if (imported.what === 'tables' || isShownBefore(imported)) return await toBeShown(imported)
  const { id } = imported.document.journey
  const journey = { ...imported.document.journey, id: takenIds.includes(id) ? spareId : id }
  const document = { ...imported.document, journey }
  // Loaded only now: a file that is refused needs none of this.
  const { stageImport } = await import('../storage/library/staged-import.ts')
  const { contentOf, madeFor } = await import('./summary-content.ts')
  const summary = { madeFor: madeFor(journey.id, journey.updatedAt, maker), content: contentOf(document) }
  return { what: 'journey', remarks: imported.remarks, ...stageImport(stagedPath, document, id, summary) }
}

async function read({ fileName, bytes, isAnyFormat }: FileToRead): Promise<ReadFile> {
  if (isAnyFormat) return bytes ? await decodeImport(bytes, fileName) : await readImportFromDisk(fileName)
  return { what: 'journey', document: await readJourneyFromDisk(fileName), remarks: [], format: 'journey', text: '' }
}

async function readAnswer({ fileName, bytes }: FileToRead): Promise<PageAnswer> {
  const held = bytes ?? (await readWithinLimit(fileName))
  return namingTheFile(fileName, () => readPageAnswer(decodeText(held)))
}

/** A larger map is imported without a preview, which would take the window seconds. */
const mostShown = 10_000

/** A .journey file is imported as it is; the user looks at files of other programs first. */
function isShownBefore(imported: Extract<ReadFile, { what: 'journey' }>): boolean {
  return imported.format !== 'journey' && imported.document.touchpoints.size <= mostShown
}

async function toBeShown({ text, format, ...imported }: ReadFile): Promise<ReadResult> {
  const { mapsOf, writeMaps } = await import('../../shared/formats/incoming/map-text.ts')
  const { shownText } = await import('../../shared/formats/pages/shown-text.ts')
  const maps = mapsOf(imported)
  return { what: 'maps', text: isTable.has(format) ? '' : shownText(text, kindOf(format)), maps: writeMaps(maps) }
}

function kindOf(format: ImportFormat): 'html' | 'json' | 'text' {
  if (format === 'html') return 'html'
  return format === 'canvas' || format === 'ojf' ? 'json' : 'text'
}

/** Shown as tables, not as the text that they are. */
const isTable: ReadonlySet<ImportFormat> = new Set(['csv', 'xlsx'])
