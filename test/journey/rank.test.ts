/** Ranks at the end of a list, of which a large file asks for thousands at once. */
import { generateNKeysBetween } from 'fractional-indexing'
import { describe, expect, it } from 'vitest'
import { ranksBetween } from '../../shared/journey/rank.ts'

describe('ranks at the end of a list', () => {
  it('are those that come one after the other, over each change of length', () => {
    expect(ranksBetween(null, null, 5_000)).toEqual(generateNKeysBetween(null, null, 5_000))
  })

  it.each(['a0', 'Zz', 'Zy', 'az', 'bzz', 'a0V', 'a0z', 'bzy8'])('go on after %s', (after) => {
    expect(ranksBetween(after, null, 200)).toEqual(generateNKeysBetween(after, null, 200))
  })

  it('are none where none are wanted', () => {
    expect(ranksBetween('a0', null, 0)).toEqual([])
  })
})
