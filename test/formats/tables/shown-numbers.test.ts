/** Numbers of a workbook come in as its cells show them: dates as dates, parts of a hundred with their sign. */
import { expect, it } from 'vitest'
import { type NumberLook, readNumberLooks, shownNumber } from '../../../shared/formats/tables/xlsx/shown-numbers.ts'

const styles = (...formats: (number | string)[]) => {
  const own = formats.flatMap((format, at) => {
    return typeof format === 'string' ? [`<numFmt numFmtId="${164 + at}" formatCode="${format}"/>`] : []
  })
  const cells = formats.map((format, at) => `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}"/>`)
  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}

it.each<[number | string, NumberLook | undefined]>([
  [0, undefined],
  [2, undefined],
  [9, 'percent'],
  [14, 'date'],
  [20, 'time'],
  [22, 'date'],
  ['dd\\.mm\\.yyyy', 'date'],
  ['yyyy-mm-dd hh:mm', 'date'],
  ['[$-407]mmmm yy', 'date'],
  ['hh:mm', 'time'],
  ['0.0%', 'percent'],
  ['#,##0 &quot;days&quot;', undefined],
  ['[Red]0.00', undefined],
  ['General', undefined],
])('the format %s looks as %s', (format, look) => {
  expect(readNumberLooks(styles(format)).get(0)).toBe(look)
})

it('and reads alike in every country', () => {
  expect(shownNumber(45_352, 'date', false)).toBe('2024-03-01')
  expect(shownNumber(45_356.604_166_666_66, 'date', false)).toBe('2024-03-05 14:30')
  expect(shownNumber(43_890, 'date', true)).toBe('2024-03-01')
  expect(shownNumber(0.604_166_666_66, 'time', false)).toBe('14:30')
  expect(shownNumber(0.07, 'percent', false)).toBe('7%')
  expect(shownNumber(1e12, 'date', false)).toBe('1000000000000')
  expect(shownNumber(4, undefined, false)).toBe('4')
})
