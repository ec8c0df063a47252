/** One sheet of a workbook as XML. */
import { columnLetters } from '../cells/column-letters.ts'
import { neutralize } from '../cells/formulas.ts'
import type { Cell, Table } from '../cells/text-table.ts'
import { cellXml, cutToCell } from './cell-text.ts'
import { pictureColumns, pictureColumnWidth, pictureRowHeight } from './pictures.ts'

export const linkSpace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
export const sheetSpace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** One sheet: its first row frozen, with a filter, wide and high enough to read, and fit to be printed. */
export function sheetXml({ headers, rows, headColumns = 0, pictures = [] }: Table): string {
  const widths = headers.map((header, column) => widthOf(header, rows, column))
  const behind = Array.from({ length: pictureColumns({ pictures }) }, () => pictureColumnWidth)
  const range = `A1:${columnLetters(headers.length - 1)}${rows.length + 1}`
  return [
    `<worksheet ${sheetSpace}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(headColumns)}</sheetView></sheetViews>`,
    `<cols>${[...widths, ...behind].map(columnXml).join('')}</cols>`,
    '<sheetData>',
    rowXml(headers, { number: 1, style: 1, least: 0 }, widths),
    ...rows.map((row, index) => {
      const least = (pictures[index] ?? []).length > 0 ? pictureRowHeight : 0
      return rowXml(row, { number: index + 2, style: 2, least }, widths)
    }),
    `</sheetData><autoFilter ref="${range}"/>`,
    // Paper: as wide as the page, as many pages as it takes.
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    behind.length > 0 ? `<drawing ${linkSpace} r:id="rId1"/>` : '',
    '</worksheet>',
  ].join('')
}

/** What stays in view: the row of headers, and the columns that say what a row is about. */
function paneXml(columns: number): string {
  const corner = `${columnLetters(columns)}2`
  return columns === 0
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : `<pane xSplit="${columns}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`
}

const narrowest = 9
const widest = 48
/** A header goes on a second line before it makes its column wider than that. */
const widestForHeader = 18

/** In characters: as wide as its words, within what one can read at a glance. */
function widthOf(header: string, rows: readonly (readonly Cell[])[], column: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, longestLine(row[column] ?? '')), 0)
  // Beside a header stands the arrow of its filter.
  return Math.min(widest, Math.max(narrowest, longest + 3, Math.min(header.length + 4, widestForHeader)))
}

function longestLine(cell: Cell): number {
  return Math.max(
    ...String(cell)
      .slice(0, 1_000)
      .split(/[\r\n]+/)
      .map(({ length }) => length),
  )
}

function columnXml(width: number, column: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
}

const lineHeight = 15
/** A width counts digits, and most letters are narrower. */
const lettersPerWidth = 1.1
/** What spreadsheets allow at most, in points. */
const highest = 409

/** Programs differ in whether they make room for text that wraps, so the room is said. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.reduce((most: number, cell, column) => Math.max(most, linesOf(cell, widths[column] ?? widest)), 1)
  return Math.min(highest, lines * lineHeight)
}

function linesOf(cell: Cell, width: number): number {
  if (typeof cell === 'number') return 1
  const lines = cell.slice(0, 5_000).split(/\r\n|[\n\r]/)
  return lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / (width * lettersPerWidth))), 0)
}

type Row = { readonly number: number; readonly style: number; readonly least: number }

function rowXml(cells: readonly Cell[], { number, style, least }: Row, widths: readonly number[]): string {
  const height = Math.max(least, heightOf(cells, widths))
  const values = cells.map((cell, column) => valueXml(cell, columnLetters(column) + number, style)).join('')
  return `<row r="${number}" ht="${height}" customHeight="1">${values}</row>`
}

function valueXml(cell: Cell, reference: string, style: number): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (cell === '') return ''
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(cutToCell(neutralize(cell)))}</t></is></c>`
}
