/** The `.journey` file: text -> document and back. Opening and saving what the product wrote gives the same bytes. */
import type { JourneyDocument } from '../journey/document.ts'
import { inOrder } from '../journey/document.ts'
import { integrityFaults } from '../journey/integrity.ts'
import { ranksBetween } from '../journey/rank.ts'
import { newDocument } from '../journey/records.ts'
import type { ListName, RecordOf } from '../journey/schema.ts'
import { listNames } from '../journey/vocabulary.ts'
import { isPlainObject, journeyFields, listFields } from './journey-fields.ts'
import { readJourneyRecord, readRecords, unknownFields } from './journey-reader.ts'
import { describeValue, quote, refuse } from './journey-refusal.ts'
import { jsonText, orderFields } from './journey-writer.ts'
import { parseLimitedJson } from './limited-json.ts'

const format = 'throughline-journey'
const version = 1
const fileFields = { format, version, journey: null, ...listFields }

/**
 * Reads a `.journey` file.
 * @param text the file's text; a byte order mark is accepted
 * @param openedAt what absent times become, ISO 8601 in UTC
 * @throws FailureError `file-refused` with the place and the reason in one sentence; nothing is opened then
 */
export function readJourneyFile(text: string, openedAt: string): JourneyDocument {
  return readJourneyObject(parse(text), openedAt)
}

/**
 * Reads what a `.journey` file holds once it is parsed, or what another format carried of it.
 * @param openedAt what absent times become, ISO 8601 in UTC
 * @throws FailureError `file-refused` with the place and the reason in one sentence; nothing is opened then
 */
export function readJourneyObject(file: Record<string, unknown>, openedAt: string): JourneyDocument {
  checkFormat(file)
  if (!Object.hasOwn(file, 'journey')) refuse('journey', 'this field is required and not there')
  const journey = readJourneyRecord(file.journey, openedAt)
  const lists = Object.fromEntries(listNames.map((list) => [list, readList(file, list)]))
  const document = newDocument(journey, lists, Object.fromEntries(unknownFields(file, fileFields, '')))
  refuseFaults(document)
  return document
}

/** Writes a `.journey` file: UTF-8 text, two spaces of indentation, a newline at the end. */
export function writeJourneyFile(document: JourneyDocument): string {
  return `${jsonText(orderJourneyFile(document))}\n`
}

/** What a `.journey` file holds, its fields in their order. */
export function orderJourneyFile(document: JourneyDocument): Map<string, unknown> {
  const file = new Map<string, unknown>([
    ['format', format],
    ['version', version],
    ['journey', orderFields(document.journey, journeyFields)],
  ])
  for (const list of listNames) {
    file.set(
      list,
      inOrder<RecordOf[ListName]>(document[list]).map((record) => orderFields(record, listFields[list])),
    )
  }
  for (const [name, value] of Object.entries(document.extra)) file.set(name, value)
  return file
}

function parse(text: string): Record<string, unknown> {
  const file = parseLimitedJson(text)
  return isPlainObject(file) ? file : refuse('The whole file', `it must be an object, not ${describeValue(file)}`)
}

function checkFormat(file: Record<string, unknown>): void {
  if (!Object.hasOwn(file, 'format')) refuse('format', `this is not a journey, because the field is not there`)
  if (file.format !== format) refuse('format', `this must be ${quote(format)}, not ${describeValue(file.format)}`)
  if (!Object.hasOwn(file, 'version')) refuse('version', 'this field is required and not there')
  if (typeof file.version === 'number' && file.version > version) {
    refuse('version', `the file has version ${file.version}, which needs a newer Throughline`)
  }
  if (file.version !== version) refuse('version', `this must be the number 1, not ${describeValue(file.version)}`)
}

function readList(file: Record<string, unknown>, list: ListName) {
  const raw = Object.hasOwn(file, list) ? file[list] : []
  if (!Array.isArray(raw)) return refuse(list, `this must be a list, not ${describeValue(raw)}`)
  return readRecords(list, raw, ranksBetween(null, null, raw.length))
}

function refuseFaults(document: JourneyDocument): void {
  const fault = integrityFaults(document)[0]
  if (!fault) return
  const index = [...document[fault.list].keys()].indexOf(fault.id)
  refuse(`${fault.list}[${index}].${fault.field}`, fault.reason)
}
