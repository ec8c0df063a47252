/** Merged cells of a workbook say the same everywhere, within limits that no person reaches. */
import { expect, it } from 'vitest'
import { withMerged } from '../../../shared/formats/tables/xlsx/merged-cells.ts'

it('across, down and both', () => {
  const rows = [['Awareness', '', 'Buy'], ['a'], [], ['c', 'd', 'e']]
  expect(withMerged(rows, ['A1:B1', 'A2:A3'])).toEqual([
    ['Awareness', 'Awareness', 'Buy'],
    ['a'],
    ['a'],
    ['c', 'd', 'e'],
  ])
  expect(withMerged([['x'], []], ['A1:B2'])).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ])
})

it('of nothing, of what is no range and of whole sheets change nothing', () => {
  const rows = [
    ['', 'b'],
    ['c', 'd'],
  ]
  expect(withMerged(rows, ['A1:A2', 'B1:XFD1048576', 'nonsense', 'B2:A1'])).toEqual(rows)
})
