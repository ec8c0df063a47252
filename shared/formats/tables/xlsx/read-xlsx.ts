/** The tables of an Excel workbook, sheet by sheet: what the cells show, never what a formula would do. */
import { refuseFile } from '../../reading/journey-refusal.ts'
import { restore } from '../cells/formulas.ts'
import type { NamedTable } from '../cells/text-table.ts'
import { readSharedTexts, readSheet } from './read-sheet.ts'
import { attributeOf, readXml } from './read-xml.ts'
import { readNumberLooks, shownNumber } from './shown-numbers.ts'
import { unpackWorkbook } from './unpack.ts'

/**
 * Reads every sheet that holds anything as it lies, from its first row that says something; merged cells hold their text everywhere.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readXlsx(bytes: Uint8Array): NamedTable[] {
  const parts = unpackWorkbook(bytes)
  const workbook = parts.get('xl/workbook.xml')
  if (workbook === undefined) return refuseFile('this is not an Excel workbook, or it is damaged')
  const shared = parts.get('xl/sharedStrings.xml')
  const texts = shared === undefined ? [] : readSharedTexts(shared)
  const looks = readNumberLooks(parts.get('xl/styles.xml') ?? '')
  const isFrom1904 = countsFrom1904(workbook)
  const numberText = (value: number, style: number) => shownNumber(value, looks.get(style), isFrom1904)
  const targets = readTargets(parts.get('xl/_rels/workbook.xml.rels') ?? '')
  const tables = readSheets(workbook).flatMap(({ name, relation }) => {
    const xml = parts.get(targets.get(relation) ?? '')
    return xml === undefined ? [] : tableOf(name, readSheet(xml, `sheet ${name}`, texts, numberText))
  })
  return tables.length > 0 ? tables : refuseFile('no sheet has a table')
}

function countsFrom1904(workbook: string): boolean {
  let is = false
  readXml(workbook, 'The workbook', (token) => {
    if (token.what === 'open' && token.name === 'workbookPr')
      is = /^(?:1|true)$/.test(attributeOf(token.attributes, 'date1904') ?? '')
  })
  return is
}

function readSheets(workbook: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = []
  readXml(workbook, 'The workbook', (token) => {
    if (token.what !== 'open' || token.name !== 'sheet') return
    const relation = /\s[a-z0-9]+:id\s*=\s*["']([^"']*)["']/i.exec(token.attributes)?.[1] ?? ''
    sheets.push({ name: attributeOf(token.attributes, 'name') ?? '', relation })
  })
  return sheets
}

/** Which part each relation leads to. */
function readTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(relations, 'The workbook', (token) => {
    if (token.what !== 'open' || token.name !== 'Relationship') return
    const target = attributeOf(token.attributes, 'Target') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    targets.set(attributeOf(token.attributes, 'Id') ?? '', part)
  })
  return targets
}

function tableOf(name: string, rows: readonly (readonly string[])[]): NamedTable[] {
  const headerRow = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const headers = rows[headerRow]
  if (!headers) return []
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const wide = Array.from({ length: widest }, (_none, at) => headers[at] ?? '')
  return [
    {
      name,
      headerRow: headerRow + 1,
      headers: wide.map(restore),
      rows: rows.slice(headerRow + 1).map((row) => row.map(restore)),
    },
  ]
}
