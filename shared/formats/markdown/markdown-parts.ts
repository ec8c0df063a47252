/** A Markdown text as the parts of an outline: headings and bullets, each with its place and depth. */
import { mostTouchpoints, refuseLines, refuseMoreThan } from '../reading/line-limits.ts'
import { readMarkdownLine } from './markdown-text.ts'

export type OutlinePart = {
  readonly what: 'heading' | 'bullet' | 'text'
  /** 1 to 6 of a heading; how many bullets lie around a bullet; 0 of a text. */
  readonly depth: number
  /** As people read its first line. */
  readonly words: string
  /** Its lines as they are written: more than one where a line ends with two blanks and goes on in the next. */
  readonly raw: readonly string[]
}

/** The parts in their order; what stands in a fence of code is text. */
export function outlineOf(text: string): OutlinePart[] {
  refuseLines(text)
  const parts: OutlinePart[] = []
  const indents: number[] = []
  let fence = ''
  let open: string[] | null = null
  const add = (what: OutlinePart['what'], depth: number, line: string): string[] => {
    const raw = [line.trim()]
    parts.push({ what, depth, words: readMarkdownLine(line), raw })
    return raw
  }
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
    const goesOn = fence === '' && line.endsWith('  ')
    if (hashes !== undefined) {
      indents.length = 0
      add('heading', hashes.length, withoutClosing(line.slice(opening?.length)))
      open = null
    } else if (blanks !== undefined) {
      const indent = blanks.replaceAll('\t', '    ').length
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
      const raw = add('bullet', indents.length, item)
      open = goesOn ? raw : null
      indents.push(indent)
    } else if (line.trim() === '' || isRule(line)) open = null
    else if (open !== null && fence === '') {
      open.push(line.trim())
      if (!goesOn) open = null
    } else {
      const raw = add('text', 0, line)
      open = goesOn ? raw : null
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
