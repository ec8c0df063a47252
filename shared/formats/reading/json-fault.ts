/** Where a text stops being JSON: JSON.parse's own message often tells no place. */
import { endOfString } from './json-limits.ts'

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const token = /[{}[\],:"]|[^\s{}[\],:"]+/y
const blank = /[ \t\r\n]*/y
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

/** The offset of the first token that can't stand where it stands; the text's length where it ends too early. */
export function findJsonFault(text: string): number {
  const closers: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    blank.lastIndex = at
    blank.test(text)
    at = blank.lastIndex
    token.lastIndex = at
    const first = token.exec(text)?.[0]
    if (first === undefined) return at
    // A string is walked, not matched: a pattern would run out of stack on a long one.
    const found = first === '"' ? text.slice(at, endOfString(text, at) + 1) : first
    const next = follow(found, expected, closers)
    if (next === null) return at
    expected = next
    at += found.length
  }
}

/** What may come after a token, or null where it may not stand here. Keeps `closers` in step. */
function follow(found: string, expected: Expected, closers: string[]): Expected | null {
  const afterValue = () => (closers.length === 0 ? 'nothing' : 'comma-or-end')
  const takesValue = expected === 'value' || expected === 'value-or-end'
  if (found === '{' || found === '[') {
    if (!takesValue) return null
    closers.push(found === '{' ? '}' : ']')
    return found === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (found === '}' || found === ']') {
    const mayEnd = expected === 'comma-or-end' || expected === 'key-or-end' || expected === 'value-or-end'
    return mayEnd && closers.pop() === found ? afterValue() : null
  }
  if (found === ',') return expected === 'comma-or-end' ? (closers.at(-1) === '}' ? 'key' : 'value') : null
  if (found === ':') return expected === 'colon' ? 'value' : null
  if (found.startsWith('"')) {
    if (!isString(found)) return null
    if (expected === 'key' || expected === 'key-or-end') return 'colon'
    return takesValue ? afterValue() : null
  }
  return takesValue && scalar.test(found) ? afterValue() : null
}

function isString(found: string): boolean {
  try {
    JSON.parse(found)
    return true
  } catch {
    return false
  }
}
