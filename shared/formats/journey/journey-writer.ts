/** Ordered records -> JSON text. A Map is an object whose keys keep their order, integer-like ones too. */
import type { Fields } from '../../journey/fields/field.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * A record's known fields in the order of their table, then its unknown ones.
 * @param knownApart fields that are kept among the unknown ones and stand before them
 */
export function orderFields(record: object, fields: Fields, knownApart: readonly string[] = []): Map<string, unknown> {
  const values = record as Values
  return order(values, fields, (values.extra ?? {}) as Values, knownApart)
}

function order(
  values: Values,
  fields: Fields,
  extra: Values,
  knownApart: readonly string[] = [],
): Map<string, unknown> {
  const ordered = new Map<string, unknown>()
  for (const [name, field] of Object.entries(fields)) {
    const kept = Object.hasOwn(extra, name) ? (extra[name] as Values) : {}
    const value = values[name]
    if (field.kind === 'object') ordered.set(name, order(value as Values, field.parts, kept))
    else if (field.kind === 'rows')
      ordered.set(
        name,
        (value as Values[]).map((row) => order(row, field.parts, row)),
      )
    else ordered.set(name, value)
  }
  for (const name of knownApart) if (Object.hasOwn(extra, name)) ordered.set(name, extra[name])
  for (const [name, value] of Object.entries(extra)) if (!ordered.has(name)) ordered.set(name, value)
  return ordered
}

/** JSON with two spaces of indentation, as JSON.stringify would write it. */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const lines = value.map((entry) => inner + jsonText(entry, inner))
    return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`
  }
  const entries: Iterable<[string, unknown]> = value instanceof Map ? value : Object.entries(value)
  const lines: string[] = []
  for (const [name, entry] of entries) lines.push(`${inner}${JSON.stringify(name)}: ${jsonText(entry, inner)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

/** JSON without any white space, on one line. */
export function jsonLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(jsonLine).join(',')}]`
  const entries: Iterable<[string, unknown]> = value instanceof Map ? value : Object.entries(value)
  const fields = [...entries].map(([name, entry]) => `${JSON.stringify(name)}:${jsonLine(entry)}`)
  return `{${fields.join(',')}}`
}
