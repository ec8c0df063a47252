/** Tables as Markdown draws them, in a text that may be nothing but a few lines. */
import { markdownTree } from './markdown-source.ts'
import { plainWordsOf } from './node-words.ts'

export type TextTable = {
  readonly rows: string[][]
  /** Its first line and the first behind it, counted from 0. */
  readonly from: number
  readonly to: number
}

/** Longer texts that are pasted are no tables that somebody drew. */
const longest = 500_000

export function tablesInText(text: string): TextTable[] {
  if (text.length > longest || !/^[^\n]*\|[^\n]*\r?\n[\s:|-]*-[\s:|-]*\|?/m.test(text)) return []
  return markdownTree(text).children.flatMap((node) => {
    if (node.type !== 'table' || !node.position) return []
    const rows = node.children.map((row) => row.children.map((cell) => plainWordsOf(cell).replace(/\n/g, ' ')))
    return [{ rows, from: node.position.start.line - 1, to: node.position.end.line }]
  })
}
