/** Texts inside Markdown: shown as they are, never a link, a picture, a tag or markup. */

/** What Markdown, or a program that extends it, gives a meaning to somewhere in a line. */
const meaningful = /[\\`*_{}[\]<>#!~|$^&]|=(?==)|(?<==)=|%(?=%)|(?<=%)%/g
/** What it gives a meaning to at the start of a line. */
const atStart = /^(?:[-+=:](?=\s|$|[-+=])|\d{1,9}(?=[.)](?:\s|$)))/

/** One line that Markdown shows as it is. */
export function markdownLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(meaningful, '\\$&')
  return atStartEscaped(line)
}

function atStartEscaped(line: string): string {
  const start = atStart.exec(line)?.[0] ?? ''
  if (start === '') return line
  return /\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`
}

/** Several lines, each shown as it is. */
export function markdownLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(markdownLine)
}

/** What an outline doesn't show, or would show as less than it is: blanks at an end or in a row, breaks, parts of letters. */
const unshown = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uE000\uE001\uFEFF]|^\s|\s$|(?<=\s)\s/u
const unshownOrMeaningful = new RegExp(`(${unshown.source})|${meaningful.source}`, 'gu')

/** One line that Markdown shows as it is, and from which every letter is read again: what it doesn't show stands there by number. */
export function exactLine(text: string): string {
  return atStartEscaped(
    text.replace(unshownOrMeaningful, (sign, odd: string | undefined) =>
      odd === undefined ? `\\${sign}` : byNumber(sign),
    ),
  )
}

/**
 * The same of a text of several lines, which break where it breaks.
 * @param indent what stands before each line but the first
 */
export function exactText(text: string, indent: string): string {
  const inside = text.trim()
  const start = text.indexOf(inside)
  const lines = inside.split(/(\n+)/).map((part, at) => {
    return at % 2 === 0 ? exactLine(part) : `${byNumber(part.slice(1))}${lineBreak}${indent}`
  })
  return [byNumber(text.slice(0, start)), ...lines, byNumber(text.slice(start + inside.length))].join('')
}

/** What stands at the end of a line that goes on in the next. */
export const lineBreak = '  \n'

function byNumber(text: string): string {
  return [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')
}

/** A line as people read it: without marks of emphasis and links around words, and without backslashes. */
export function readMarkdownLine(line: string): string {
  // Most lines of a large file have no marks at all.
  if (!/[\\&*_`[\uE000\uE001]/.test(line)) return line.trim()
  const hidden: string[] = []
  // What stands behind a backslash is text and takes no part in the marks.
  const bare = line
    .trim()
    .replace(
      /\\([!-/:-@[-`{-~])|&#(\d{1,7});|[\uE000\uE001]/g,
      (all, character: string | undefined, number: string | undefined) => {
        const shown = character ?? (number === undefined ? '' : (letterOf(Number(number)) ?? all))
        return `\uE000${hidden.push(shown) - 1}\uE001`
      },
    )
  // No pattern here may look past the next bracket of its kind: a line of brackets alone would take for ever.
  const unlinked = bare.replace(/!?\[\[([^[\]|]*\|)?([^[\]]*)\]\]/g, '$2').replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
  return withoutEmphasis(unlinked)
    .trim()
    .replace(/\uE000(\d+)\uE001/g, (_all, index: string) => hidden[Number(index)] ?? '')
}

function letterOf(number: number): string | null {
  return number <= 0x10ffff ? String.fromCodePoint(number) : null
}

/** Drops marks that open before a word and close behind one; each is looked at once. */
function withoutEmphasis(line: string): string {
  const parts = line.split(/(\*\*|__|[*_`])/)
  const opened = new Map<string, number>()
  for (let at = 1; at < parts.length; at += 2) {
    const mark = parts[at] ?? ''
    const before = parts[at - 1] || (at > 1 ? mark : ' ')
    const after = parts[at + 1] || (at + 2 < parts.length ? mark : ' ')
    const opener = opened.get(mark)
    if (opener !== undefined && /\S$/.test(before) && !/^[\p{L}\p{N}]/u.test(after)) {
      parts[opener] = ''
      parts[at] = ''
      opened.delete(mark)
    } else if (/^\S/.test(after) && !/[\p{L}\p{N}]$/u.test(before)) opened.set(mark, at)
  }
  return parts.join('')
}
