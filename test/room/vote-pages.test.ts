/** What a vote came to on the wall: each result once and in turn, on as many pages as they need. */
import { expect, it } from 'vitest'
import { votePages, withoutResultWords } from '../../shared/room/vote-pages.ts'
import type { VoteResult } from '../../shared/room/vote-results.ts'

const wall = { width: 1920, height: 1080 }

function resultOf(at: number, fields: Partial<VoteResult> = {}): VoteResult {
  const name = `Looks for the way ${at}`
  return {
    list: 'touchpoints',
    id: `t${at}`,
    name,
    result: 100 - at,
    voters: 3,
    spread: [4, 3],
    dissent: null,
    ...fields,
  }
}

it('has each result once and in turn, and none of what nobody chose', () => {
  for (const count of [0, 1, 9, 60]) {
    const results = Array.from({ length: count }, (_, at) => resultOf(at))
    const pages = votePages([...results, resultOf(99, { result: 0 }), resultOf(98, { result: null })], 7, wall)
    expect(pages.flat().map(({ result }) => result.id)).toEqual(results.map(({ id }) => id))
    expect(pages.length).toBeGreaterThanOrEqual(1)
    if (count > 9) expect(pages.length).toBeGreaterThan(1)
  }
})

it('says from how many, or how opinions differ, and how much of the highest it is', () => {
  const dissent = '10 dots from 2 of 7 voters'
  const [rows = []] = votePages([resultOf(0), resultOf(50, { dissent })], 7, wall)
  expect(rows.map(({ detailLines, share }) => [detailLines.join(' '), share])).toEqual([
    ['from 3 of 7 voters', 1],
    [dissent, 0.5],
  ])
  expect(withoutResultWords([resultOf(0), resultOf(1, { result: 0 })], 'dots')).toBe('1 without dots')
  expect(withoutResultWords([resultOf(0, { result: null })], 'effort')).toBe('1 not rated')
  expect(withoutResultWords([resultOf(0)], 'dots')).toBe('')
})
