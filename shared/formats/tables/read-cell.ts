/** What a cell says of a touchpoint; `problem` where it says something that can't be. */
import type { Touchpoint } from '../../journey/schema.ts'
import { differentiators, emotions, evidenceLevels, interactions, roles, statuses } from '../../journey/vocabulary.ts'
import { differentiatorWords, evidenceWords, interactionWords, roleWords, statusWords } from '../../journey/words.ts'
import { readList } from './lists.ts'
import type { ColumnId } from './touchpoint-columns.ts'

/** Columns that name no other record. */
export type PlainColumnId = Exclude<ColumnId, 'id' | 'stage' | 'phase' | 'channel' | 'kind' | 'needs' | 'objectives'>
export type ReadCell = { readonly fields: Partial<Touchpoint> } | { readonly problem: string }

/** The fields that a cell changes; `touchpoint` is what is there, for fields that share a record. */
export function readCell(id: PlainColumnId, cell: string, touchpoint: Touchpoint): ReadCell {
  switch (id) {
    case 'title':
    case 'why':
    case 'what':
    case 'how':
    case 'measure':
    case 'notes':
      return { fields: { [id]: cell } }
    case 'pains':
    case 'opportunities':
    case 'tags':
      return { fields: { [id]: readList(cell) } }
    case 'ownerName':
      return { fields: { owner: { ...touchpoint.owner, name: cell } } }
    case 'evidenceNote':
      return { fields: { evidence: { ...touchpoint.evidence, note: cell } } }
    case 'ownerRole':
      return word(cell, roles, roleWords, null, (role) => ({ owner: { ...touchpoint.owner, role } }))
    case 'evidence':
      return word(cell, evidenceLevels, evidenceWords, 'assumption', (level) => ({
        evidence: { ...touchpoint.evidence, level },
      }))
    case 'status':
      return word(cell, statuses, statusWords, 'live', (status) => ({ status }))
    case 'interaction':
      return word(cell, interactions, interactionWords, null, (interaction) => ({ interaction }))
    case 'differentiator':
      return word(cell, differentiators, differentiatorWords, null, (differentiator) => ({ differentiator }))
    case 'momentOfTruth':
      return flag(cell)
    case 'votes':
      return votes(cell)
  }
}

/** One step of an emotion, -2 to 2; null where the cell says nothing. */
export function readEmotion(
  cell: string,
): { readonly emotion: (typeof emotions)[number] | null } | { problem: string } {
  const text = cell.trim()
  if (text === '') return { emotion: null }
  const emotion = emotions.find((step) => step === numberOf(text))
  return emotion === undefined ? { problem: 'this must be a whole number from -2 to 2' } : { emotion }
}

/** One of the closed words, as people read it or as the file has it; `empty` where nothing is said. */
export function readWord<W extends string>(
  cell: string,
  values: readonly W[],
  words: Readonly<Record<W, string>>,
): W | null {
  const said = cell.trim().toLowerCase()
  return values.find((value) => value === said || words[value].toLowerCase() === said) ?? null
}

function word<W extends string, const E>(
  cell: string,
  values: readonly W[],
  words: Readonly<Record<W, string>>,
  empty: E,
  fields: (value: W | E) => Partial<Touchpoint>,
): ReadCell {
  if (cell.trim() === '') return { fields: fields(empty) }
  const value = readWord(cell, values, words)
  if (value !== null) return { fields: fields(value) }
  return { problem: `this must be one of ${values.map((one) => words[one]).join(', ')}` }
}

const yes = /^(?:yes|y|true|x|1|\u2713|\u2714|ja|oui|s[i\u00ED])$/i
const no = /^(?:|no|n|false|0|-|nein|non)$/i

function flag(cell: string): ReadCell {
  const said = cell.trim()
  if (yes.test(said)) return { fields: { momentOfTruth: true } }
  return no.test(said) ? { fields: { momentOfTruth: false } } : { problem: 'this must be Yes or No' }
}

function votes(cell: string): ReadCell {
  const said = cell.trim()
  const number = said === '' ? 0 : numberOf(said)
  return Number.isFinite(number) ? { fields: { votes: number } } : { problem: 'this must be a number' }
}

/** Also with a decimal comma, as many spreadsheets write it. */
function numberOf(text: string): number {
  return /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) + 0 : Number.NaN
}
