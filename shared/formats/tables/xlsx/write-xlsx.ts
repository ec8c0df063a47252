/** Tables as an Excel workbook (ECMA-376): a sheet each, first row frozen, with a filter, wide enough to read. */

import { type Deflate, writeZip, type ZipPart } from '../../zip/write-zip.ts'
import { columnLetters } from '../cells/column-letters.ts'
import type { Table } from '../cells/text-table.ts'
import { cellXml } from './cell-text.ts'
import { type Drawing, drawingOf, isForSheets, pictureDefaults } from './pictures.ts'
import { linkSpace, sheetSpace, sheetXml } from './sheet-xml.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same tables always give the same bytes. */
export function writeXlsx(given: readonly Table[], deflate: Deflate): Uint8Array {
  return writeZip(partsOf(given), deflate)
}

function* partsOf(given: readonly Table[]): Generator<ZipPart> {
  const tables = given.map(withKnownPictures)
  const drawings = tables.map(drawingOf)
  const xml = (path: string, content: string): ZipPart => [path, head + content]
  yield xml('[Content_Types].xml', contentTypesXml(drawings))
  yield xml('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]))
  yield xml('xl/workbook.xml', workbookXml(tables))
  const sheets = tables.map((_table, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const)
  yield xml('xl/_rels/workbook.xml.rels', relationsXml([...sheets, ['styles', 'styles.xml']]))
  yield xml('xl/styles.xml', stylesXml)
  for (const [index, table] of tables.entries()) yield xml(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table))
  for (const [index, drawing] of drawings.entries()) {
    if (drawing) for (const [path, content] of drawingParts(drawing, index + 1)) yield xml(path, content)
  }
  const files = new Map(drawings.flatMap((drawing) => Object.entries(drawing?.files ?? {})))
  for (const [name, bytes] of files) yield [`xl/media/${name}`, bytes]
}

function withKnownPictures(table: Table): Table {
  const { pictures } = table
  return pictures ? { ...table, pictures: pictures.map((inRow) => inRow.filter(isForSheets)) } : table
}

/** The drawing of a sheet, and what leads from the sheet to it and from it to its files. */
function drawingParts({ xml, targets }: Drawing, number: number): [name: string, xml: string][] {
  const media = targets.map((name) => ['image', `../media/${name}`] as const)
  return [
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml([['drawing', `../drawings/drawing${number}.xml`]])],
    [`xl/drawings/drawing${number}.xml`, xml],
    [`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(media)],
  ]
}

function contentTypesXml(drawings: readonly (Drawing | null)[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${contentTypes}.${type}+xml"/>`
  const own = drawings.map((_none, index) => part(`worksheets/sheet${index + 1}.xml`, 'worksheet'))
  const drawn = drawings.flatMap((drawing, index) =>
    drawing ? [`<Override PartName="/xl/drawings/drawing${index + 1}.xml" ContentType="${drawingType}"/>`] : [],
  )
  return [
    `<Types xmlns="${packageSpace}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...(drawn.length > 0 ? pictureDefaults : []),
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...own,
    ...drawn,
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
  const titles = tables.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${cellXml(name)}!$1:$1</definedName>`,
  )
  const names = [...filters, ...titles].join('')
  return `<workbook ${sheetSpace} ${linkSpace}><sheets>${sheets.join('')}</sheets><definedNames>${names}</definedNames></workbook>`
}

/** Cell styles by their place: 0 a number, 1 a header, 2 a text that wraps. */
const stylesXml = [
  `<styleSheet ${sheetSpace}>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EFE9"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FFB8B2A4"/></bottom></border></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
].join('')
