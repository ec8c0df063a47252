/** Numbers as people type them. */

/**
 * What a typed text says: null where it is blank, undefined where it is no number. A comma parts thousands where three digits
 * follow it each time ("1,200"), as a space does ("12 000"), and stands for the point where it can't.
 */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.trim().replace('−', '-')
  if (text === '') return null
  const parted = /^[-+]?\d{1,3}(?:(?:,\d{3})+|(?:\s\d{3})+)(\.\d*)?$/u.test(text)
  const plain = parted ? text.replaceAll(/[,\s]/gu, '') : text.replace(',', '.')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  const number = Number(plain) + 0
  return Number.isFinite(number) ? number : undefined
}
