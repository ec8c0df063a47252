/** Lines that name what they say: "**Pain points:** …", "Pains: …", or the name alone with a list below it. */
import { type Lane, laneOf } from '../lanes/lane-words.ts'
import { isColumnName } from '../tables/match-columns.ts'
import { boldEnd, boldStart, withoutBold } from './node-words.ts'

export type Labelled = {
  readonly label: string
  /** Null where the name is none of a lane or a field. */
  readonly lane: Lane | 'field' | null
  readonly value: string
}

const bold = new RegExp(
  `^[^\\p{L}\\p{N}${boldStart}]{0,4}${boldStart}([^${boldEnd}]+)${boldEnd}\\s*([:\uFF1A\u2013\u2014-]?)\\s*([\\s\\S]*)$`,
  'u',
)
const plain = /^([\p{L}][^:\n]{0,40}):(?:\s+([\s\S]*))?$/u

/** The name and what it says; null where a line doesn't begin with one. */
export function labelIn(line: string): Labelled | null {
  const [, strong = '', sign = '', rest = ''] = bold.exec(line.trim()) ?? []
  if (strong !== '') {
    const [, inside = '', colon = ''] = /^([\s\S]*?)\s*([:\uFF1A\u2013\u2014]?)\s*$/.exec(strong) ?? []
    const label = withoutBold(inside).trim()
    const lane = laneFor(label)
    const isNamed =
      colon !== '' || sign === ':' || sign === '\uFF1A' || rest.trim() === '' || (sign !== '' && lane !== null)
    if (isNamed && label !== '') return { label, lane, value: withoutBold(rest).trim() }
    return null
  }
  const [, name = '', value = ''] = plain.exec(withoutBold(line).trim()) ?? []
  const lane = name === '' ? null : laneFor(name)
  return lane === null ? null : { label: name.trim(), lane, value: value.trim() }
}

/** Several names in one line, as in "Actor: Ana · Status: planned": a line each. */
export function labelledLines(line: string): string[] {
  if (!labelIn(line)?.lane) return [line]
  const parts = line.split(/(\s[\u00B7\u2022|\u2014\u2013]\s)/)
  const lines = [parts[0] ?? '']
  for (let at = 1; at < parts.length; at += 2) {
    const [sign = '', part = ''] = parts.slice(at, at + 2)
    const isNamed = labelIn(part) !== null || /^\p{Lu}[\p{L} ]{1,25}:\s/u.test(part.trim())
    if (isNamed) lines.push(part)
    else lines.push(`${lines.pop() ?? ''}${sign}${part}`)
  }
  return lines
}

/** The lane or field that a heading or a name speaks of. */
export function laneFor(name: string): Lane | 'field' | null {
  return laneOf(name) ?? (isColumnName(name) ? 'field' : null)
}
