/** The cells of one sheet as their texts. */
import { refuse } from '../../reading/journey-refusal.ts'
import { mostColumns, mostRows } from '../cells/text-table.ts'
import { readCellText } from './cell-text.ts'
import { withMerged } from './merged-cells.ts'
import { attributeOf, readXml } from './read-xml.ts'

const emptyRow: readonly string[] = []

/** The texts that cells refer to by number. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = []
  let isText = false
  let isPhonetic = false
  readXml(xml, 'The texts of the workbook', (token) => {
    if (token.what === 'text') {
      if (isText && !isPhonetic) texts.push((texts.pop() ?? '') + token.text)
      return
    }
    const isOpen = token.what === 'open' && !token.isEmpty
    if (token.name === 'si' && token.what === 'open') texts.push('')
    else if (token.name === 't') isText = isOpen
    else if (token.name === 'rPh') isPhonetic = isOpen
  })
  return texts.map(readCellText)
}

/**
 * The rows of a sheet from the first on, empty ones too, so that places are told as the spreadsheet tells them.
 * @param place what a refusal calls the sheet
 * @param numberText what a cell of this style shows of its number
 * @throws FailureError `file-refused`
 */
export function readSheet(
  xml: string,
  place: string,
  texts: readonly string[],
  numberText: (value: number, style: number) => string,
): (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const merged: string[] = []
  let row: string[] = []
  let column = 0
  let type = ''
  let style = 0
  let value = ''
  let isValue = false
  readXml(xml, place, (token) => {
    if (token.what === 'text') {
      if (isValue) value += token.text
    } else if (token.name === 'row') {
      if (token.what === 'close') return
      const number = Number(attributeOf(token.attributes, 'r') ?? rows.length + 1)
      if (!(number > rows.length && number <= mostRows)) refuse(place, `a row is beyond ${mostRows} or out of order`)
      while (rows.length < number - 1) rows.push(emptyRow)
      row = []
      rows.push(row)
      column = -1
    } else if (token.name === 'c') {
      if (token.what === 'open') {
        column = columnOf(attributeOf(token.attributes, 'r'), column + 1, place)
        type = attributeOf(token.attributes, 't') ?? 'n'
        style = Number(attributeOf(token.attributes, 's') ?? 0)
        value = ''
      }
      if (token.what === 'close') {
        const text = cellText(type, value, texts, (number) => numberText(number, style))
        while (text !== '' && row.length < column) row.push('')
        if (text !== '') row[column] = text
      }
    } else if (token.name === 'v' || token.name === 't') {
      isValue = token.what === 'open' && !token.isEmpty
    } else if (token.name === 'mergeCell' && token.what === 'open') {
      merged.push(attributeOf(token.attributes, 'ref') ?? '')
    }
  })
  return withMerged(rows, merged)
}

function columnOf(reference: string | null, next: number, place: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase()
  const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next
  return column < mostColumns ? column : refuse(place, `more than ${mostColumns} columns`)
}

function cellText(
  type: string,
  value: string,
  texts: readonly string[],
  numberText: (value: number) => string,
): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value.trim() === '1' ? 'Yes' : 'No'
  // What a broken formula shows is no content.
  if (type === 'e') return ''
  if (type === 'inlineStr' || type === 'str') return readCellText(value)
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? '' : numberText(number)
}
