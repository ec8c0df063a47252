/** Texts in Mermaid's own grammar, where `#` `:` `;` and some first words mean something else. */

/** What ends a name, begins a directive or an entity, or is markup: written as `#N;`, which Mermaid turns back. */
const meaningful = /[#:;%<>&\uFB02\u00B6]/g

/** First words of a line that Mermaid would read as a statement. */
const statement = /^(?:title|section|journey|acctitle|accdescr)(?![a-z0-9_])/i

const zeroWidthSpace = '\u200B'

/** One line that Mermaid shows as it is: what can't stand on a line becomes a blank; never empty. */
export function mermaidText(text: string, fallback: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  if (line === '') return fallback
  const safe = line.replace(meaningful, (character) => `#${character.codePointAt(0)};`)
  return statement.test(safe) ? zeroWidthSpace + safe : safe
}

/** A name among others, which commas part. */
export function mermaidActor(name: string): string {
  return mermaidText(name, 'Customer').replaceAll(',', '#44;')
}

/** The same text, but not the same to Mermaid, which merges equal sections that follow each other. */
export function distinguish(text: string): string {
  return text + zeroWidthSpace
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  semi: ';',
  colon: ':',
  comma: ',',
  num: '#',
  percnt: '%',
}

/** A name as people read it. */
export function readMermaidText(text: string): string {
  return text
    .replace(/#(\d{1,7}|[a-z]{2,8});/gi, (entity, inner: string) => {
      if (Object.hasOwn(namedEntities, inner)) return namedEntities[inner] ?? entity
      const code = /^\d+$/.test(inner) ? Number(inner) : Number.NaN
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : entity
    })
    .replaceAll(zeroWidthSpace, '')
    .trim()
}
