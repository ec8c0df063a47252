/** Tables of personas: a row a persona, with what it says of each. */
import { partsOf, saidCell } from '../lanes/cell-parts.ts'
import { type Lane, laneOf, plainWords } from '../lanes/lane-words.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import type { NamedTable, Portrait } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'

/** What a map has beside personas, and a table of personas hasn't. */
const ofMaps: ReadonlySet<Lane> = new Set(['stage', 'phase', 'step', 'touchpoint', 'action', 'channel', 'moment'])
const mostPersonas = 50

type PersonaTable = Pick<NamedTable, 'name' | 'headers' | 'rows'>

/** Which column names them; null where the table is none of personas. */
function nameColumn({ name, headers, rows }: PersonaTable): number | null {
  const lanes = headers.map(laneOf)
  // Stages beside each other are what each persona does in them.
  const stages = headers.filter((header) => guessPhase(header) !== 'other')
  if (lanes.some((lane) => lane !== null && ofMaps.has(lane)) || headers.length < 2 || stages.length > 1) return null
  // Names of lanes at the left make it a map, whoever stands above it.
  if (rows.filter(([first = '']) => ofMaps.has(laneOf(first) ?? 'text')).length > 1) return null
  const isCalled = /persona|segment|zielgruppe|profil|user|kunden|client|audience/.test(plainWords(name))
  const said = lanes.indexOf('persona')
  const at =
    said >= 0
      ? said
      : isCalled
        ? headers.findIndex((header) => /^(?:name|nom|nombre|nome|naam)$/.test(plainWords(header)))
        : -1
  const names = rows.map((row) => saidCell(row[at] ?? '')).filter((text) => text !== '')
  const areApart = names.length > 0 && new Set(names).size === names.length
  return at >= 0 && areApart && names.length <= mostPersonas ? at : null
}

/** What the columns of a table of personas mean; null where it is none. */
export function personaMeanings(table: PersonaTable): readonly ColumnMeaning[] | null {
  const at = nameColumn(table)
  if (at === null) return null
  return table.headers.map((header, index): ColumnMeaning => {
    if (index === at) return { what: 'persona' }
    return laneOf(header) === 'need' ? { what: 'column', id: 'needIds' } : { what: 'note' }
  })
}

/** The personas that it describes: what they need are their needs, and all else their description. */
export function portraitsIn({ headers, rows }: PersonaTable, meanings: readonly ColumnMeaning[]): readonly Portrait[] {
  const nameAt = meanings.findIndex((meaning) => meaning?.what === 'persona')
  return rows.flatMap((row): Portrait[] => {
    const name = saidCell(row[nameAt] ?? '')
    if (name === '') return []
    const cells = meanings.map((meaning, at) => ({
      meaning,
      header: headers[at]?.trim() ?? '',
      text: saidCell(row[at] ?? ''),
    }))
    const said = cells.filter(({ text }) => text !== '')
    const needs = said.filter(({ meaning }) => meaning?.what === 'column').flatMap(({ text }) => partsOf(text))
    const description = said
      .filter(({ meaning }) => meaning?.what === 'note')
      .map(({ header, text }) =>
        laneOf(header) === 'text' || header === '' ? text : `${header}: ${partsOf(text).join('; ')}`,
      )
    return [{ name, description: description.join('\n'), needs }]
  })
}
