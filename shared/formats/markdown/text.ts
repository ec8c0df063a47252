/** Texts inside Markdown: shown as they are, never a link, a picture, a tag or markup. */

/** What Markdown, or a program that extends it, gives a meaning to somewhere in a line. */
const meaningful = /[\\`*_{}[\]<>#!~|$%^&]|=(?==)|(?<==)=/g
/** What it gives a meaning to at the start of a line. */
const atStart = /^(?:[-+=:](?=\s|$|[-+=])|\d{1,9}(?=[.)](?:\s|$)))/

/** One line that Markdown shows as it is. */
export function markdownLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(meaningful, '\\$&')
  const start = atStart.exec(line)?.[0] ?? ''
  if (start === '') return line
  return /\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`
}

/** Several lines, each shown as it is. */
export function markdownLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(markdownLine)
}

/** A line as people read it: without marks of emphasis and links around words, and without backslashes. */
export function readMarkdownLine(line: string): string {
  const hidden: string[] = []
  // What stands behind a backslash is text and takes no part in the marks.
  const bare = line.replace(
    /\\([!-/:-@[-`{-~])/g,
    (_all, character: string) => `\uE000${hidden.push(character) - 1}\uE001`,
  )
  // No pattern here may look past the next bracket of its kind: a line of brackets alone would take for ever.
  const unlinked = bare.replace(/!?\[\[([^[\]|]*\|)?([^[\]]*)\]\]/g, '$2').replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
  return withoutEmphasis(unlinked)
    .replace(/\uE000(\d+)\uE001/g, (_all, index: string) => hidden[Number(index)] ?? '')
    .trim()
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
