/** The tables of a page, each under the heading above it. */
import type { Table } from 'mdast'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { plainWordsOf } from './node-words.ts'
import { allSections, type Section } from './sections.ts'
import { isTable } from './stage-content.ts'

export type PageTable = { readonly table: NamedTable; readonly section: Section }

export function tablesIn(page: Section, fallbackName: string): PageTable[] {
  return allSections(page).flatMap((section) =>
    section.blocks.filter(isTable).flatMap((block) => {
      const table = tableOf(block, section.name || fallbackName)
      return table ? [{ table, section }] : []
    }),
  )
}

function tableOf(block: Table, name: string): NamedTable | null {
  const [headers, ...rows] = block.children.map((row) => row.children.map(plainWordsOf))
  if (!headers) return null
  const widest = rows.reduce((most, { length }) => Math.max(most, length), headers.length)
  const line = block.position?.start.line ?? 1
  return {
    name,
    headers: Array.from({ length: widest }, (_none, at) => headers[at] ?? ''),
    headerRow: 1,
    rows,
    ...(block.position ? { places: rows.map((_row, at) => `line ${line + 2 + at}`) } : {}),
  }
}
