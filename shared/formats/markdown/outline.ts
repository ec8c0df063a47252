/** A Markdown text as the parts of an outline: headings and bullets, each with its place and depth. */
import { mostTouchpoints, refuseLines, refuseMoreThan } from '../line-limits.ts'
import { readMarkdownLine } from './text.ts'

export type OutlinePart = {
  readonly what: 'heading' | 'bullet' | 'text'
  /** 1 to 6 of a heading; how many bullets lie around a bullet; 0 of a text. */
  readonly depth: number
  /** As people read it. */
  readonly words: string
}

/** The parts in their order; what stands in a fence of code is text. */
export function outlineOf(text: string): OutlinePart[] {
  refuseLines(text)
  const parts: OutlinePart[] = []
  const indents: number[] = []
  let fence = ''
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/)) {
    refuseMoreThan(5 * mostTouchpoints, parts.length, 'headings, bullets and paragraphs')
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? ''
    if (marks !== '' && (fence === '' || fence === marks)) {
      fence = fence === '' ? marks : ''
      continue
    }
    const [opening, hashes] = (fence === '' && /^ {0,3}(#{1,6})\s+/.exec(line)) || []
    const [, blanks, item = ''] =
      (fence === '' && /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line)) || []
    if (hashes !== undefined) {
      indents.length = 0
      parts.push({
        what: 'heading',
        depth: hashes.length,
        words: readMarkdownLine(withoutClosing(line.slice(opening?.length))),
      })
    } else if (blanks !== undefined) {
      const indent = blanks.replaceAll('\t', '    ').length
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
      parts.push({ what: 'bullet', depth: indents.length, words: readMarkdownLine(item) })
      indents.push(indent)
    } else if (line.trim() !== '' && !isRule(line)) {
      parts.push({ what: 'text', depth: 0, words: readMarkdownLine(line) })
    }
  }
  return parts
}

/** A heading may be closed by as many hashes as one likes. */
function withoutClosing(heading: string): string {
  const words = heading.trimEnd()
  let end = words.length
  while (words.charAt(end - 1) === '#') end -= 1
  return /^$|\s/.test(words.charAt(end - 1)) ? words.slice(0, end) : words
}

function isRule(line: string): boolean {
  return line.length < 200 && /^\s*(?:[-*_]\s*){3,}$/.test(line)
}
