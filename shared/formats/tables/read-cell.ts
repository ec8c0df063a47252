/** What a cell says of a touchpoint; `problem` where it says something that can't be. */

import { emotions } from '../../journey/fields/vocabulary.ts'
import { type Leaf, withValueAt } from '../../journey/leaves.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { readList } from './lists.ts'

export type ReadCell = { readonly fields: Partial<Touchpoint> } | { readonly problem: string }

/** The fields that a cell changes where it names no other record; `touchpoint` is what is there, for fields that share an object. */
export function readCell(leaf: Leaf, cell: string, touchpoint: Touchpoint): ReadCell {
  const read = readValue(leaf, cell)
  return 'problem' in read ? read : { fields: withValueAt(touchpoint, leaf, read.value) as Partial<Touchpoint> }
}

type ReadValue = { readonly value: unknown } | { readonly problem: string }

function readValue({ field }: Leaf, cell: string): ReadValue {
  switch (field.kind) {
    case 'texts':
      return { value: saidTexts(readList(cell)) }
    case 'choice': {
      if (cell.trim() === '') return { value: field.initial }
      const value = readWord(cell, Object.keys(field.words), field.words)
      if (value !== null) return { value }
      return { problem: `must be one of ${Object.values(field.words).join(', ')}` }
    }
    case 'flag':
      return readFlag(cell)
    case 'number':
      return readNumber(cell)
    default:
      return { value: cell }
  }
}

/** One step of an emotion, -2 to 2; null where the cell says nothing. */
export function readEmotion(
  cell: string,
): { readonly emotion: (typeof emotions)[number] | null } | { problem: string } {
  const text = cell.trim()
  if (text === '') return { emotion: null }
  const emotion = emotions.find((step) => step === numberOf(text))
  return emotion === undefined ? { problem: 'must be a whole number from -2 to 2' } : { emotion }
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

const yes = /^(?:yes|y|true|x|1|\u2713|\u2714|ja|oui|s[i\u00ED])$/i
const no = /^(?:|no|n|false|0|-|nein|non)$/i

function readFlag(cell: string): ReadValue {
  const said = cell.trim()
  if (yes.test(said)) return { value: true }
  return no.test(said) ? { value: false } : { problem: 'must be Yes or No' }
}

function readNumber(cell: string): ReadValue {
  const said = cell.trim()
  const value = said === '' ? 0 : numberOf(said)
  return Number.isFinite(value) ? { value } : { problem: 'must be a number' }
}

/** Also with a decimal comma, as many spreadsheets write it; NaN where it is none. */
export function numberOf(text: string): number {
  return /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) + 0 : Number.NaN
}
