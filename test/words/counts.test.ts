import { expect, it } from 'vitest'
import { choosePlural, formatAll, formatCount, formatNumber } from '../../shared/words/counts.ts'

const counts = [0, 1, 2, 5, 21, 101, 999, 1_000, 1_001, 12_345, 999_999, 1_000_000, 123_456_789]

it('writes whole numbers and chooses plurals as English does', () => {
  const numbers = new Intl.NumberFormat('en-GB')
  const plurals = new Intl.PluralRules('en-GB')
  for (const count of counts) {
    expect(formatNumber(count)).toBe(numbers.format(count))
    expect(choosePlural(count, 'one', 'other')).toBe(plurals.select(count))
  }
})

it('counts what a noun names', () => {
  expect([0, 1, 1_412].map((count) => formatCount(count, 'opportunity'))).toEqual([
    '0 opportunities',
    '1 opportunity',
    '1,412 opportunities',
  ])
})

it('names all that there are, and calls two of them both', () => {
  expect([1, 2, 3].map((count) => formatAll(count, 'stage'))).toEqual(['the only stage', 'both stages', 'all 3 stages'])
})
