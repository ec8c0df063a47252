/** Which column of a table says what of a touchpoint, by the name at its head. */
import { evidenceListOf } from './evidence-tables.ts'
import { type ColumnId, columnIds, touchpointColumn } from './touchpoint-columns.ts'

/** What a column means: one of the columns of our own table, what a persona feels, or nothing that we know. */
export type ColumnMeaning =
  | { readonly what: 'column'; readonly id: ColumnId }
  | { readonly what: 'emotion'; readonly persona: string }
  | null

/** The meaning of each column, in the order of the headers; no two columns mean the same. */
export function matchColumns(headers: readonly string[]): ColumnMeaning[] {
  // A table of opportunities, quotes or measures speaks of touchpoints and holds none.
  if (evidenceListOf({ headers })) return headers.map(() => null)
  const meanings: ColumnMeaning[] = headers.map(emotionOf)
  // Our own names first, so that another program's word for one column never takes another column's place.
  const names: ((id: ColumnId) => readonly string[])[] = [
    (id) => [plain(touchpointColumn(id).header)],
    (id) => touchpointColumn(id).alsoCalled,
  ]
  for (const namesOf of names) {
    for (const id of columnIds) {
      if (meanings.some((meaning) => meaning?.what === 'column' && meaning.id === id)) continue
      const at = headers.findIndex((header, index) => !meanings[index] && namesOf(id).includes(plain(header)))
      if (at >= 0) meanings[at] = { what: 'column', id }
    }
  }
  return phaseAsStage(meanings, headers)
}

/** What may be parts of a stage as well as stages. */
const perhapsStage: readonly string[] = ['step', 'section', 'schritt']

/** Many tables call a stage a phase, some a step: where no column names the stage, that one does. */
function phaseAsStage(meanings: ColumnMeaning[], headers: readonly string[]): ColumnMeaning[] {
  const isColumn = (meaning: ColumnMeaning | undefined, id: ColumnId) => meaning?.what === 'column' && meaning.id === id
  if (meanings.some((meaning) => isColumn(meaning, 'stageId'))) return meanings
  const phaseAt = meanings.findIndex((meaning) => isColumn(meaning, 'stageId.phase'))
  const at = phaseAt >= 0 ? phaseAt : headers.findIndex((name, i) => !meanings[i] && perhapsStage.includes(plain(name)))
  return meanings.map((meaning, index) => (index === at ? { what: 'column', id: 'stageId' } : meaning))
}

function emotionOf(header: string): ColumnMeaning {
  const persona = /^\s*(?:emotions?|feelings?|sentiment)\s*[:\u2013-]\s?(.*)$/is.exec(header)?.[1]
  return persona === undefined ? null : { what: 'emotion', persona }
}

/** Letters and digits alone, in lower case and without accents. */
function plain(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A text that two equal meanings share. */
export function meaningKey(meaning: ColumnMeaning): string {
  if (meaning === null) return ''
  return meaning.what === 'column' ? meaning.id : `emotion:${meaning.persona}`
}
