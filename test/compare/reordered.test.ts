import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reorderedAmong } from '../../shared/compare/reordered.ts'

const twoOrders = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 9 })
  .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })))

it('names the one that was moved, not those that it passed', () => {
  expect([...reorderedAmong(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a'])
  expect([...reorderedAmong(['a', 'b', 'c', 'd'], ['a', 'd', 'b', 'c'])]).toEqual(['d'])
  expect(reorderedAmong(['a', 'b'], ['a', 'b']).size).toBe(0)
})

it('leaves the others in one order, moves no more than must be moved, and the same on the way back', () => {
  fc.assert(
    fc.property(twoOrders, ([before, after]) => {
      const moved = reorderedAmong(before, after)
      const rest = (names: readonly string[]) => names.filter((name) => !moved.has(name))
      expect(rest(before)).toEqual(rest(after))
      expect(reorderedAmong(after, before)).toEqual(moved)
      expect(rest(before)).toHaveLength(longestCommon(before, after))
    }),
  )
})

/** The naive length of the longest common subsequence. */
function longestCommon([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0
  const at = other.indexOf(first)
  const without = longestCommon(rest, other)
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)))
}
