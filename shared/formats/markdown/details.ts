/** What hangs below a touchpoint in an outline: "Why: …" says a field, anything else is a note. */

import { evidenceLevels } from '../../journey/fields/vocabulary.ts'
import { type Leaf, toldLeaves } from '../../journey/leaves.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import { readOwner } from './owner-text.ts'

type Fields = Record<string, unknown>

/** Told by the bullet itself, or by what stands around it. */
const told: ReadonlySet<string> = new Set(['title', 'stageId', 'channelId'])

/** The fields that have lines below a touchpoint, in their order. */
const detailLeaves: readonly Leaf[] = toldLeaves('touchpoints').filter(({ name }) => !told.has(name))

/** What could be done at a touchpoint is no field of it, and has lines below it all the same. */
const opportunityKey = /^opportunit(?:y|ies)$/

/** By what stands before the colon, in small letters; objects, which share a line, by what they are called as a whole. */
const leavesByKey: ReadonlyMap<string, Leaf> = new Map([
  ...detailLeaves.flatMap((leaf) => {
    const { label, one = label } = leaf.field
    const keys = leaf.part === null ? [label, one] : [leaf.name]
    return keys.map((key) => [key.toLowerCase(), leaf] as const)
  }),
  ...detailLeaves.flatMap((leaf) => (leaf.path === 'pains' ? [['pain point', leaf] as const] : [])),
])

const detail = /^([A-Za-z][A-Za-z ]{0,20}):\s*(.*)$/

/** Whether a line says a field by its name. */
export function isDetail(line: string): boolean {
  const key = /^([A-Za-z][A-Za-z ]{0,20}):/.exec(line)?.[1]?.toLowerCase() ?? ''
  return leavesByKey.has(key) || opportunityKey.test(key)
}

/** Adds to the fields of a touchpoint, as a `.journey` file has them, what one line says. */
export function readDetail(fields: Fields, line: string): void {
  const [, name = '', value = ''] = detail.exec(line) ?? []
  const key = name.toLowerCase()
  if (opportunityKey.test(key)) {
    addTo(fields, 'opportunities', [value])
    return
  }
  const leaf = leavesByKey.get(key)
  if (!leaf || !readLeaf(fields, leaf, key, value)) addNote(fields, leaf?.field.isLast ? value : line)
}

/** Whether the value could be taken over; what names other records is passed over. */
function readLeaf(fields: Fields, { name, field }: Leaf, key: string, value: string): boolean {
  if (name === 'owner') fields.owner = readOwner(value)
  else if (name === 'evidence') return readEvidence(fields, value)
  else if (field.kind === 'text' && !field.isLast) fields[name] = value
  else if (field.kind === 'texts') {
    addTo(fields, name, field.areShort && key === field.label.toLowerCase() ? value.split('; ') : [value])
  } else if (field.kind === 'choice') {
    const word = wordIn(field.words, value)
    if (word !== undefined) fields[name] = word
    return word !== undefined
  } else if (field.kind === 'flag') fields[name] = /^(?:yes|true|x)$/i.test(value)
  else if (field.kind === 'number') {
    if (!/^\d{1,15}$/.test(value)) return false
    fields[name] = Number(value)
  } else return field.kind !== 'text'
  return true
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string | undefined {
  const said = value.trim().toLowerCase()
  return Object.keys(words).find((word) => word === said || words[word]?.toLowerCase() === said)
}

function oneOf(words: readonly string[], value: string): string | undefined {
  return words.find((word) => word === value.trim().toLowerCase())
}

function readEvidence(fields: Fields, value: string): boolean {
  const [level = '', ...note] = value.split(', ')
  if (oneOf(evidenceLevels, level) === undefined) return false
  fields.evidence = { level: level.toLowerCase(), note: note.join(', ') }
  return true
}

function addTo(fields: Fields, list: string, values: readonly string[]): void {
  const present = Array.isArray(fields[list]) ? (fields[list] as unknown[]) : []
  fields[list] = [...present, ...saidTexts(values)]
}

function addNote(fields: Fields, line: string): void {
  fields.notes = typeof fields.notes === 'string' ? `${fields.notes}\n${line}` : line
}
