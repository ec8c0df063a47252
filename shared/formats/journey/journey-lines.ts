/**
 * A whole journey as short texts, one a record: `stages {"id":…}`. A format that has room for lines of its own carries a
 * journey through other programs this way, and gets back from them exactly what it gave.
 */
import type { JourneyDocument } from '../../journey/document.ts'
import { listNames } from '../../journey/fields/vocabulary.ts'
import { refuse } from '../reading/journey-refusal.ts'
import { parseLimitedJson } from '../reading/limited-json.ts'
import { orderJourneyFile, readJourneyObject } from './journey-file.ts'
import { jsonLine } from './journey-writer.ts'

const lists: ReadonlySet<string> = new Set(listNames)

/** The journey's records in the order of the file; the first line holds what stands at its top. */
export function journeyLines(document: JourneyDocument): string[] {
  const file = orderJourneyFile(document)
  const top = new Map([...file].filter(([name]) => name !== 'journey' && !lists.has(name)))
  const records = listNames.flatMap((list) =>
    ((file.get(list) ?? []) as unknown[]).map((record) => `${list} ${jsonLine(record)}`),
  )
  return [`file ${jsonLine(top)}`, `journey ${jsonLine(file.get('journey'))}`, ...records]
}

/**
 * Reads what `journeyLines` wrote.
 * @param lines each with the place to name where it is refused, such as `line 12`
 * @param openedAt what absent times become, ISO 8601 in UTC
 * @throws FailureError `file-refused`
 */
export function readJourneyLines(
  lines: readonly { readonly text: string; readonly place: string }[],
  openedAt: string,
): JourneyDocument {
  const file = new Map<string, unknown>(listNames.map((list) => [list, []]))
  for (const { text, place } of lines) {
    const name = /^[a-z]+(?= )/i.exec(text)?.[0] ?? ''
    const value = readLine(text.slice(name.length), place)
    if (lists.has(name)) (file.get(name) as unknown[]).push(value)
    else if (name === 'journey') file.set(name, value)
    else if (name !== 'file') refuse(place, 'this line is not part of any list')
    else for (const [field, held] of Object.entries(value)) if (!file.has(field)) file.set(field, held)
  }
  return readJourneyObject(Object.fromEntries(file), openedAt)
}

function readLine(json: string, place: string): object {
  let value: unknown
  try {
    value = parseLimitedJson(json)
  } catch {
    refuse(place, 'Throughline’s data here was edited and can’t be read')
  }
  return typeof value === 'object' && value !== null ? value : refuse(place, 'must be an object')
}
