/** The `.journey` file: text -> document and back. Opening and saving what the product wrote gives the same bytes. */
import type { JourneyDocument } from '../../journey/document.ts'
import { inOrder } from '../../journey/document.ts'
import { journeyFields, listFields } from '../../journey/fields/record-fields.ts'
import { listNames } from '../../journey/fields/vocabulary.ts'
import { gridRefusal } from '../../journey/grid-size.ts'
import { integrityFaults } from '../../journey/integrity.ts'
import { newDocument } from '../../journey/new-records.ts'
import { ranksBetween } from '../../journey/rank.ts'
import type { ListName, RecordOf } from '../../journey/schema.ts'
import { describeValue, quote, refuse, refuseFile } from '../reading/journey-refusal.ts'
import { parseLimitedJson } from '../reading/limited-json.ts'
import { readJourneyRecord, readRecords } from './journey-reader.ts'
import { jsonText, orderFields } from './journey-writer.ts'
import { isPlainObject, unknownFields } from './read-field.ts'
import { refuseImages } from './refuse-images.ts'
import { upgradeFile } from './upgrade-file.ts'

const format = 'throughline-journey'
/** What is written; version 1 is read for ever. */
const version = 2
const fileFields = { format, version, journey: null, ...listFields }

/** Decisions about gaps and saved views are there only where something was decided or saved. */
const [decisionsField, viewsField] = ['gaps', 'views']

/** Lists that a file has only where they hold something. */
const writtenWhereHeld: ReadonlySet<ListName> = new Set([
  ...(['opportunities', 'measures', 'quotes', 'agenda', 'ballots', 'images'] as const),
])

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
export function readJourneyObject(given: Record<string, unknown>, openedAt: string): JourneyDocument {
  checkFormat(given)
  const file = given.version === 1 ? upgradeFile(given) : given
  if (!Object.hasOwn(file, 'journey')) refuse('journey', 'this field is missing')
  const journey = readJourneyRecord(file.journey, openedAt)
  const lists = Object.fromEntries(listNames.map((list) => [list, readList(file, list)]))
  const document = newDocument(journey, lists, Object.fromEntries(unknownFields(file, fileFields, '')))
  refuseFaults(document)
  refuseLargeGrid(document)
  refuseImages(document.images.values())
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
    ['journey', orderFields(document.journey, journeyFields, [decisionsField, viewsField])],
  ])
  for (const list of listNames) {
    if (writtenWhereHeld.has(list) && document[list].size === 0) continue
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
  return isPlainObject(file) ? file : refuseFile(`the file must be an object, not ${describeValue(file)}`)
}

function checkFormat(file: Record<string, unknown>): void {
  if (!Object.hasOwn(file, 'format')) refuseFile('this is not a journey file: “format” is missing')
  if (file.format !== format) refuse('format', `must be ${quote(format)}, not ${describeValue(file.format)}`)
  if (!Object.hasOwn(file, 'version')) refuse('version', 'this field is missing')
  if (typeof file.version === 'number' && file.version > version) {
    refuse(
      'version',
      `${file.version} is newer than this version of Throughline can read, so update Throughline to open it`,
    )
  }
  if (file.version !== 1 && file.version !== version) {
    refuse('version', `must be the number 1 or 2, not ${describeValue(file.version)}`)
  }
}

function readList(file: Record<string, unknown>, list: ListName) {
  const raw = Object.hasOwn(file, list) ? file[list] : []
  if (!Array.isArray(raw)) return refuse(list, `must be a list, not ${describeValue(raw)}`)
  return readRecords(list, raw, ranksBetween(null, null, raw.length))
}

/** @throws FailureError `file-refused` where there would be more cells than can be shown */
export function refuseLargeGrid({ stages, channels }: JourneyDocument): void {
  const reason = gridRefusal(stages.size, channels.size)
  if (reason !== null) refuse('stages', reason)
}

function refuseFaults(document: JourneyDocument): void {
  const fault = integrityFaults(document)[0]
  if (!fault) return
  if (fault.list === 'journey') refuse(`journey.${fault.field}`, fault.reason)
  const index = [...document[fault.list].keys()].indexOf(fault.id)
  refuse(`${fault.list}[${index}].${fault.field}`, fault.reason)
}
