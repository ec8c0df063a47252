/** The tables of a page, each under the heading above it. */
import type { Table } from 'mdast'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { plainWordsOf } from './node-words.ts'
import type { Section } from './sections.ts'
import { isTable } from './stage-content.ts'

export type PageTable = { readonly table: NamedTable; readonly section: Section }

/** @param persona whom the page is about so far */
export function tablesIn(section: Section, fallbackName: string, persona = ''): PageTable[] {
  const own = personaNamedIn(section.name) || persona
  const tables = section.blocks.filter(isTable).flatMap((block) => {
    const table = tableOf(block, section.name || fallbackName)
    return table ? [{ table: own === '' ? table : { ...table, persona: own }, section }] : []
  })
  return [...tables, ...section.children.flatMap((child) => tablesIn(child, fallbackName, own))]
}

/** "Persona 1 – Ana (teacher)", "Journey of persona 2: Ben". */
function personaNamedIn(heading: string): string {
  const [, name = ''] = /\bpersona\s*#?\d{0,2}\s*[:\u2013\u2014-]\s*(\p{Lu}[^\n]{1,79})$/iu.exec(heading) ?? []
  return name.replace(/\s*\([^()]*\)\s*$/, '').trim()
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
