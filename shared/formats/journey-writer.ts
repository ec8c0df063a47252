/** Ordered records -> JSON text. A Map is an object whose keys keep their order, integer-like ones too. */
import type { Field } from './journey-fields.ts'

/** A record's known fields in the order of their table, then its unknown ones. */
export function orderFields(record: object, fields: object): Map<string, unknown> {
  const values = record as Readonly<Record<string, unknown>>
  return order(values, fields, (values.extra ?? {}) as Readonly<Record<string, unknown>>)
}

function order(
  values: Readonly<Record<string, unknown>>,
  fields: object,
  extra: Readonly<Record<string, unknown>>,
): Map<string, unknown> {
  const ordered = new Map<string, unknown>()
  for (const [name, field] of Object.entries(fields as Readonly<Record<string, Field<unknown>>>)) {
    const kept = Object.hasOwn(extra, name) ? (extra[name] as Readonly<Record<string, unknown>>) : {}
    const value = values[name]
    ordered.set(name, field.nested ? order(value as Readonly<Record<string, unknown>>, field.nested, kept) : value)
  }
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
