/** Channels for touchpoints of files that name none: their kinds are told by what the touchpoints are called. */
import { kindWords } from '../../journey/fields/words.ts'
import type { Kind } from '../../journey/schema.ts'
import { importWords } from '../../words/import-words.ts'
import { commonKind, kindIn } from '../reading/guessed-words.ts'
import { guessed, type Remark } from '../reading/remark.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { columnAt } from './column-values.ts'

type Part = { readonly table: TextTable; readonly meanings: readonly ColumnMeaning[] }

/** Where touchpoints are of which nothing tells the channel. */
const anyChannel = 'Channel'
/** A name of a touchpoint, and no sentence in which a channel is mentioned. */
const mostWords = 4

/** The table with a channel for each touchpoint, and what is to be said of those that were guessed. */
export function withChannels({ table, meanings }: Part): Part & { readonly remarks: readonly Remark[] } {
  const title = columnAt(meanings, 'title')
  const channel = columnAt(meanings, 'channelId')
  const kind = columnAt(meanings, 'channelId.kind')
  const unnamed = table.rows.filter((row) => (row[channel] ?? '').trim() === '')
  // Our own tables say what they mean.
  if (columnAt(meanings, 'id') >= 0 || unnamed.length === 0 || title < 0) {
    return { table, meanings, remarks: unknownKinds(table, meanings) }
  }
  const titles = unnamed.map((row) => row[title] ?? '')
  const common = commonKind(titles) ?? 'digital'
  const isNoneNamed = unnamed.length === table.rows.length
  const kinds = new Set(titles.map(kindOf).filter((one) => one !== null))
  const areApart = isNoneNamed && kinds.size > 1
  const placeOf = (row: readonly string[]): readonly [string, string] => {
    if ((row[channel] ?? '').trim() !== '') return [row[channel] ?? '', row[kind] ?? '']
    const own = areApart ? kindOf(row[title] ?? '') : null
    return own ? [kindWords[own], own] : [anyChannel, common]
  }
  const others = meanings.map((meaning, at) => (at === channel || at === kind ? null : meaning))
  const made: Part = {
    table: {
      ...table,
      headers: [...table.headers, 'Channel', 'Kind'],
      rows: table.rows.map((row) => [...table.headers.map((_header, at) => row[at] ?? ''), ...placeOf(row)]),
    },
    meanings: [...others, { what: 'column', id: 'channelId' }, { what: 'column', id: 'channelId.kind' }],
  }
  const said = areApart ? importWords.guessedChannels() : importWords.noChannel(anyChannel, kindWords[common])
  return { ...made, remarks: [...(isNoneNamed ? [guessed(said)] : []), ...unknownKinds(made.table, made.meanings)] }
}

function kindOf(title: string): Kind | null {
  return title.trim().split(/\s+/).length <= mostWords ? kindIn(title) : null
}

/** Channels whose kind nobody could tell. */
function unknownKinds({ rows }: TextTable, meanings: readonly ColumnMeaning[]): Remark[] {
  const at = columnAt(meanings, 'channelId')
  const kindAt = columnAt(meanings, 'channelId.kind')
  const unsaid = rows.filter((row) => (row[kindAt] ?? '') === '').map((row) => row[at] ?? '')
  const names = [...new Set(unsaid)].filter((name) => name !== '' && kindIn(name) === null)
  return names.length === 0 ? [] : [guessed(importWords.guessedKinds(names, kindWords.digital))]
}
