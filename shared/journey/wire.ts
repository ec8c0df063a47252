/** A document and a change as plain lists, for whatever passes through JSON or between processes, checked on arrival. */
import { z } from 'zod'
import type { Change } from './change.ts'
import { inOrder, type JourneyDocument, recordsIn } from './document.ts'
import { newDocument } from './new-records.ts'
import { type Journey, journeySchema, type ListName, listNames, listSchemas, type RecordOf } from './schema.ts'

/** A whole journey as lists in order. */
export type JourneyRecords = { -readonly [L in ListName]: RecordOf[L][] } & {
  journey: Journey
  extra: Record<string, unknown>
}

function eachList<T>(make: (list: ListName) => T): Record<string, T> {
  return Object.fromEntries(listNames.map((list) => [list, make(list)]))
}

export const journeyRecordsSchema = z.strictObject({
  journey: journeySchema,
  ...eachList((list) => z.array<z.ZodType>(listSchemas[list])),
  extra: z.record(z.string(), z.unknown()),
}) as unknown as z.ZodType<JourneyRecords>

/**
 * A journey as the library itself has read it: each of its records has the columns of its table and nothing else, and checksums
 * tell whether they are as they were written. Only what holds them is looked at, since someone waits to see the journey.
 */
export const readRecordsSchema = z.custom<JourneyRecords>(holdsRecords, 'No journey')

function holdsRecords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const held = value as Record<string, unknown>
  return (
    typeof held.journey === 'object' && held.journey !== null && listNames.every((list) => Array.isArray(held[list]))
  )
}

function recordsChange(record: z.ZodType) {
  return z
    .strictObject({ added: z.array(record), updated: z.array(z.tuple([record, record])), removed: z.array(record) })
    .optional()
}

export const changeSchema = z.strictObject({
  journey: z.tuple([journeySchema, journeySchema]).optional(),
  ...eachList((list) => recordsChange(listSchemas[list])),
}) as unknown as z.ZodType<Change>

export function recordsOf(document: JourneyDocument): JourneyRecords {
  const lists = eachList((list) => [...inOrder<RecordOf[ListName]>(recordsIn(document, list))])
  return { journey: document.journey, ...lists, extra: { ...document.extra } } as unknown as JourneyRecords
}

export function documentOf(records: JourneyRecords): JourneyDocument {
  const { journey, extra, ...lists } = records
  return newDocument(journey, lists, extra)
}
