/**
 * Text on its way into SQLite and back. SQLite keeps UTF-8, which has no half of a surrogate pair: without this,
 * such a half comes back as U+FFFD. It is kept as a mark and four hexadecimal digits; so is the mark itself.
 */
const mark = '\uFFFF'
const unsafe = /\p{Surrogate}|\uFFFF/gu
const kept = /\uFFFF([0-9a-f]{4})/g

export function encodeText(text: string): string {
  if (text.isWellFormed() && !text.includes(mark)) return text
  return text.replace(unsafe, (half) => mark + half.charCodeAt(0).toString(16))
}

export function decodeText(stored: string): string {
  if (!stored.includes(mark)) return stored
  return stored.replace(kept, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
