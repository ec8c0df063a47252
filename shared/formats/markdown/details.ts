/** What hangs below a touchpoint in an outline: "Why: …" says a field, anything else is a note. */
import { differentiators, evidenceLevels, interactions, roles, statuses } from '../../journey/vocabulary.ts'

type Fields = Record<string, unknown>

const textFields: Readonly<Record<string, string>> = { why: 'why', what: 'what', how: 'how', measure: 'measure' }
const listFields: Readonly<Record<string, string>> = {
  pain: 'pains',
  pains: 'pains',
  'pain point': 'pains',
  opportunity: 'opportunities',
  opportunities: 'opportunities',
  tag: 'tags',
  tags: 'tags',
}
const wordFields: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  interaction: interactions,
  differentiator: differentiators,
}

/** Whether a line says a field by its name. */
export function isDetail(line: string): boolean {
  const key = /^([A-Za-z][A-Za-z ]{0,20}):/.exec(line)?.[1]?.toLowerCase() ?? ''
  return [textFields, listFields, wordFields].some((fields) => Object.hasOwn(fields, key)) || otherFields.test(key)
}
const otherFields = /^(?:moment of truth|votes|owner|evidence|needs|objectives|emotion|notes)$/

/** Adds to the fields of a touchpoint, as a `.journey` file has them, what one line says. */
export function readDetail(fields: Fields, line: string): void {
  const [, name = '', value = ''] = /^([A-Za-z][A-Za-z ]{0,20}):\s*(.*)$/.exec(line) ?? []
  const key = name.toLowerCase()
  if (Object.hasOwn(textFields, key)) fields[textFields[key] ?? key] = value
  else if (Object.hasOwn(listFields, key))
    addTo(fields, listFields[key] ?? key, key === 'tags' ? value.split('; ') : [value])
  else if (Object.hasOwn(wordFields, key) && wordIn(wordFields[key] ?? [], value)) {
    fields[key] = wordIn(wordFields[key] ?? [], value)
  } else if (key === 'moment of truth') fields.momentOfTruth = /^(?:yes|true|x)$/i.test(value)
  else if (key === 'votes' && /^-?[\d.]+$/.test(value)) fields.votes = Number(value)
  else if (key === 'owner') fields.owner = readOwner(value)
  else if (key === 'evidence' && wordIn(evidenceLevels, value.split(', ')[0] ?? ''))
    fields.evidence = readEvidence(value)
  else if (!/^(?:needs|objectives|emotion)$/.test(key)) addNote(fields, key === 'notes' ? value : line)
}

function wordIn(words: readonly string[], value: string): string | undefined {
  return words.find((word) => word === value.trim().toLowerCase())
}

function readOwner(value: string): Fields {
  const [name = '', role] = value.split(/, (?=[^,]*$)/)
  const known = wordIn(roles, role ?? name)
  if (known === undefined) return { name: value }
  return { name: role === undefined ? '' : name, role: known }
}

function readEvidence(value: string): Fields {
  const [level = '', ...note] = value.split(', ')
  return { level: level.toLowerCase(), note: note.join(', ') }
}

function addTo(fields: Fields, list: string, values: readonly string[]): void {
  const present = Array.isArray(fields[list]) ? (fields[list] as unknown[]) : []
  fields[list] = [...present, ...values]
}

function addNote(fields: Fields, line: string): void {
  fields.notes = typeof fields.notes === 'string' ? `${fields.notes}\n${line}` : line
}
