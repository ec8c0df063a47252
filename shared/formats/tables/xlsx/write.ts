/** Tables as an Excel workbook (ECMA-376): a sheet each, first row frozen, with a filter, wide enough to read. */
import { strToU8, zipSync } from 'fflate/browser'
import { neutralize } from '../formulas.ts'
import type { Cell, Table } from '../table.ts'
import { cellXml, cutToCell } from './text.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const sheetSpace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const linkSpace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same tables always give the same bytes. */
export function writeXlsx(tables: readonly Table[]): Uint8Array {
  const sheets = tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)] as const)
  const parts = Object.fromEntries([
    ['[Content_Types].xml', contentTypesXml(tables.length)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(tables)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...tables.map((_table, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets,
  ])
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

function contentTypesXml(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${contentTypes}.${type}+xml"/>`
  const own = Array.from({ length: sheets }, (_none, index) => part(`worksheets/sheet${index + 1}.xml`, 'worksheet'))
  return [
    `<Types xmlns="${packageSpace}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...own,
    '</Types>',
  ].join('')
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeTypes}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packageSpace}/relationships">${relations.join('')}</Relationships>`
}

function workbookXml(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${cellXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const filters = tables.map(
    ({ name, headers, rows }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${cellXml(name)}!$A$1:$${columnLetters(headers.length - 1)}$${rows.length + 1}</definedName>`,
  )
  return `<workbook ${sheetSpace} ${linkSpace}><sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

/** Cell styles by their place: 0 plain, 1 a header, 2 a text that wraps. */
const stylesXml = [
  `<styleSheet ${sheetSpace}>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EFE9"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>',
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
].join('')

function sheetXml({ headers, rows }: Table): string {
  const range = `A1:${columnLetters(headers.length - 1)}${rows.length + 1}`
  return [
    `<worksheet ${sheetSpace}><dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${headers.map((header, column) => columnXml(header, rows, column)).join('')}</cols>`,
    '<sheetData>',
    rowXml(headers, 1, 1),
    ...rows.map((row, index) => rowXml(row, index + 2, 2)),
    `</sheetData><autoFilter ref="${range}"/></worksheet>`,
  ].join('')
}

/** As wide as its words, within what one can read at a glance. */
function columnXml(header: string, rows: readonly (readonly Cell[])[], column: number): string {
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, String(row[column] ?? '').length), header.length)
  const width = Math.min(48, Math.max(9, longest + 3))
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
}

function rowXml(cells: readonly Cell[], number: number, style: number): string {
  return `<row r="${number}">${cells.map((cell, column) => valueXml(cell, columnLetters(column) + number, style)).join('')}</row>`
}

function valueXml(cell: Cell, reference: string, style: number): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (cell === '') return ''
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(cutToCell(neutralize(cell)))}</t></is></c>`
}

/** A, B, … Z, AA, … as spreadsheets name columns; `index` counts from 0. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
