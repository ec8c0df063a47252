/** What a Markdown file may hold instead of an outline: a diagram of a journey, or a table of touchpoints. */

import type { NamedTable } from '../tables/cells/table.ts'
import { hasTitles } from '../tables/journey-of-table.ts'
import { matchColumns } from '../tables/match-columns.ts'
import { readMarkdownLine } from './text.ts'

/** The first journey diagram that stands in a fence; null where none does. */
export function diagramIn(lines: readonly string[]): string | null {
  let fence: { readonly marks: string; readonly isDiagram: boolean; readonly from: number } | null = null
  for (const [index, line] of lines.entries()) {
    const [, marks = '', word = ''] = /^[ \t]{0,8}(`{3,}|~{3,})[ \t]*(\S{0,20})/.exec(line) ?? []
    if (marks === '') continue
    if (fence === null) fence = { marks, isDiagram: /^mermaid$/i.test(word), from: index + 1 }
    else if (word === '' && marks.startsWith(fence.marks)) {
      const inside = fence.isDiagram ? lines.slice(fence.from, index) : []
      if (/^\s*journey\b/.test(inside.find((one) => !/^\s*(?:$|%%)/.test(one)) ?? '')) return inside.join('\n')
      fence = null
    }
  }
  return null
}

/** The first table that names touchpoints and something more of them, under the heading above it; null where none does. */
export function tableIn(lines: readonly string[], name: string): NamedTable | null {
  for (const [index, line] of lines.entries()) {
    if (!line.includes('-|') && !line.includes('- |') && !line.includes(':|') && !line.includes(': |')) continue
    if (!/^[\s:|-]+$/.test(line)) continue
    const headers = cellsOf(lines[index - 1] ?? '')
    const meanings = matchColumns(headers)
    if (!hasTitles(meanings) || meanings.filter((meaning) => meaning !== null).length < 2) continue
    const below = lines.slice(index + 1)
    const end = below.findIndex((one) => !one.includes('|'))
    const rows = (end < 0 ? below : below.slice(0, end)).map((row) => cellsOf(row).slice(0, headers.length))
    return { name, headers, headerRow: index, rows }
  }
  return null
}

function cellsOf(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.split(/(?<!\\)\|/).map((cell) => readMarkdownLine(cell.replace(/<br\s*\/?>/gi, ' ')))
}
