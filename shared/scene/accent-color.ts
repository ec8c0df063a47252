import type { Paint } from './primitives.ts'

/** A typed colour as a file keeps it: "#0A7D5C", "0a7d5c" and "#07c" are meant as such. Null where it is none. */
export function accentOf(typed: string): Paint | null {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) ?? []
  if (digits === undefined) return null
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return `#${six.toLowerCase()}`
}
