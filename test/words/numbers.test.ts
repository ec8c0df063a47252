import { expect, it } from 'vitest'
import { readNumber } from '../../shared/words/numbers.ts'

it('reads numbers as people type them', () => {
  const read = [
    '4',
    ' 4.5 ',
    '4,5',
    '-3',
    '−3',
    '+2',
    '.5',
    '5.',
    '1,200',
    '1,200.5',
    '12,000,000',
    '-0',
    '12 000',
    '1 200 000.5',
  ].map(readNumber)
  expect(read).toEqual([4, 4.5, 4.5, -3, -3, 2, 0.5, 5, 1200, 1200.5, 12_000_000, 0, 12_000, 1_200_000.5])
})

it('takes nothing for none, and what is no number for no number', () => {
  expect(readNumber('  ')).toBeNull()
  for (const text of ['-', 'four', '1e3', '1.234,5', '12 00', '4..5', '4%', '0x10', 'Infinity', '9'.repeat(400)]) {
    expect(readNumber(text), text).toBeUndefined()
  }
})
