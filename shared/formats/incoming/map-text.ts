/** The maps of a file as one text, which processes pass on as it is; only the code that works on the maps parses it. */
import { z } from 'zod'
import { documentOf, journeyRecordsSchema, recordsOf } from '../../journey/wire.ts'
import { feelingScales } from '../lanes/read-feeling.ts'
import type { Imported, ImportedMap } from './imported.ts'

const remarksSchema = z.array(z.strictObject({ isLoss: z.boolean(), text: z.string() }))
const texts = z.array(z.string())

const tableSchema = z.strictObject({
  name: z.string(),
  headers: texts,
  headerRow: z.number().int(),
  rows: z.array(texts),
  places: texts.optional(),
  personas: texts.optional(),
  isMade: z.boolean().optional(),
})

const scoresSchema = z.strictObject({ scale: z.enum(feelingScales), byTouchpoint: z.record(z.string(), z.number()) })

const mapsSchema = z.array(
  z.discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('journey'),
      records: journeyRecordsSchema,
      remarks: remarksSchema,
      scores: scoresSchema.optional(),
    }),
    z.strictObject({
      what: z.literal('tables'),
      tables: z.array(tableSchema),
      about: z.strictObject({ title: z.string(), persona: z.string(), facts: texts }),
      remarks: remarksSchema,
    }),
  ]),
)
type WrittenMap = z.infer<typeof mapsSchema>[number]

/** All maps of a file: with the others beside it, the first doesn't say that they are left out. */
export function mapsOf(imported: Imported): readonly ImportedMap[] {
  const { more, ...first } = imported
  if (!more) return [first]
  const said = new Set(more.said)
  return [{ ...first, remarks: first.remarks.filter((remark) => !said.has(remark)) }, ...more.maps]
}

/** Writes them for `readMaps`. */
export function writeMaps(maps: readonly ImportedMap[]): string {
  return JSON.stringify(
    maps.map((map): unknown => {
      const { remarks } = map
      if (map.what === 'journey') {
        return { what: map.what, records: recordsOf(map.document), remarks, scores: map.scores }
      }
      const { title, persona, facts } = map.about
      return { what: map.what, tables: map.tables, about: { title, persona, facts }, remarks }
    }),
  )
}

/** @throws where the text is none that `writeMaps` wrote */
export function readMaps(text: string): readonly ImportedMap[] {
  return mapsSchema.parse(JSON.parse(text)).map(asMap)
}

function asMap(written: WrittenMap): ImportedMap {
  if (written.what === 'journey') {
    const { what, records, remarks, scores } = written
    return { what, document: documentOf(records), remarks, ...(scores && { scores }) }
  }
  const tables = written.tables.map(({ places, personas, isMade, ...table }) => ({
    ...table,
    ...(places && { places }),
    ...(personas && { personas }),
    ...(isMade && { isMade }),
  }))
  return { ...written, tables }
}
