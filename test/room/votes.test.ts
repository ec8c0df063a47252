/** A vote from its first dot to the record in the journey, with what it says and where the room is apart. */
import { describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { addVote, removeVote } from '../../shared/room/vote-edits.ts'
import { voteResults } from '../../shared/room/vote-results.ts'
import {
  ballotProgress,
  ballotsOfHands,
  beginVoting,
  giveDot,
  handIn,
  isVotingOver,
  rate,
  sealedBallots,
  takeDot,
  type VoteRecord,
  type VoteSetup,
} from '../../shared/room/voting.ts'
import { votingSheet } from '../../shared/room/voting-sheet.ts'
import { journeyOf } from '../support/journey-text.ts'

const document = journeyOf({
  version: 2,
  stages: [{ id: 's', name: 'Book' }],
  channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
  touchpoints: ['Looks', 'Compares', 'Pays'].map((title, at) => ({
    id: `t${at}`,
    stageId: 's',
    channelId: 'c',
    title,
    votes: at,
  })),
  opportunities: [
    { id: 'o0', text: 'Say the fees' },
    { id: 'o1', text: 'One fare' },
  ],
})
const touchpoints = [{ touchpointId: 't0' }, { touchpointId: 't1' }, { touchpointId: 't2' }]
const dots: VoteSetup = { question: 'What matters?', measure: 'dots', subjects: touchpoints, people: 2, dots: 3 }
const effort: VoteSetup = {
  question: 'What does it take?',
  measure: 'effort',
  subjects: [{ opportunityId: 'o0' }, { opportunityId: 'o1' }],
  people: 4,
  dots: 0,
}
/** Draws that follow each other, so that orders are known. */
const drawing =
  (...numbers: number[]) =>
  () =>
    numbers.shift() ?? 0

describe('a secret vote', () => {
  it('gives each person their dots, several on one, until all have voted', () => {
    let voting = beginVoting(dots, drawing())
    for (const subject of [2, 2, 0, 1]) voting = giveDot(voting, subject)
    expect(ballotProgress(voting)).toEqual({ done: 3, of: 3 })
    voting = handIn(giveDot(takeDot(voting), 1), drawing())
    expect(voting.cast).toEqual([[0, 1, 2]])
    expect(ballotProgress(voting)).toEqual({ done: 0, of: 3 })
    expect(isVotingOver(voting)).toBe(false)
    voting = handIn(giveDot(voting, 0), drawing())
    expect(isVotingOver(voting)).toBe(true)
    expect(handIn(voting, drawing())).toBe(voting)
  })

  it('shows each person another order, and keeps no turn', () => {
    const voting = beginVoting(dots, drawing(0.9, 0.1, 0))
    expect(voting.order).toEqual([2, 0, 1])
    const next = handIn(giveDot(voting, 1), drawing(0.4, 0.9, 0))
    expect(next.order).toEqual([1, 2, 0])
    const over = handIn(giveDot(next, 2), drawing())
    expect(over.cast).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ])
    expect(sealedBallots(over, drawing(0.9, 0))).toEqual([
      [0, 0, 1],
      [0, 1, 0],
    ])
  })

  it('rates from 1 to 5, and leaves what one won’t rate', () => {
    const voting = rate(rate(rate(beginVoting(effort, drawing()), 0, 5), 0, 4), 1, 6)
    expect(handIn(voting, drawing()).cast).toEqual([[4, 0]])
    expect(ballotProgress(voting)).toEqual({ done: 1, of: 2 })
  })
})

it('makes ballots of hands that were counted aloud', () => {
  const sums = (cast: readonly (readonly number[])[]) =>
    touchpoints.map((_, at) => cast.reduce((sum, one) => sum + (one[at] ?? 0), 0))
  const cast = ballotsOfHands({ ...dots, people: 4 }, [[3], [0], [9]])
  expect(cast).toHaveLength(4)
  expect(sums(cast)).toEqual([3, 0, 9])
  expect(ballotsOfHands(effort, [[1, 0, 2, 0, 1], []])).toEqual([
    [1, 0],
    [3, 0],
    [3, 0],
    [5, 0],
  ])
})

describe('the results', () => {
  const vote = (cast: number[][], setup = dots): VoteRecord => ({ ...setup, cast })
  const dissentOf = (cast: number[][], setup = dots) =>
    voteResults(document, vote(cast, setup)).flatMap(({ name, dissent }) => (dissent ? [`${name}: ${dissent}`] : []))

  it('come to a sum and say how many gave it', () => {
    expect(
      voteResults(
        document,
        vote([
          [0, 1, 2],
          [0, 1, 1],
          [0, 1, 0],
        ]),
      ),
    ).toMatchObject([
      { name: 'Compares', result: 3, voters: 3, spread: [0, 3] },
      { name: 'Pays', result: 3, voters: 2, spread: [1, 1, 1] },
      { name: 'Looks', result: 0, voters: 0, spread: [3] },
    ])
  })

  it('come to a mean of those who rated', () => {
    expect(
      voteResults(
        document,
        vote(
          [
            [4, 0],
            [5, 2],
            [4, 0],
          ],
          effort,
        ),
      ),
    ).toMatchObject([
      { name: 'Say the fees', result: 4.3, voters: 3, spread: [0, 0, 0, 2, 1] },
      { name: 'One fare', result: 2, voters: 1 },
    ])
    expect(voteResults(document, vote([[0, 0]], effort))[0]).toMatchObject({ result: null, dissent: null })
  })

  it('say what the room disagrees on', () => {
    expect(
      dissentOf(
        [
          [5, 3],
          [4, 3],
          [1, 3],
          [5, 3],
        ],
        effort,
      ),
    ).toEqual(['Say the fees: 3 say high, 1 says low'])
    expect(
      dissentOf(
        [
          [5, 3],
          [5, 3],
          [5, 3],
          [5, 3],
          [1, 3],
        ],
        effort,
      ),
    ).toEqual([])
    expect(
      dissentOf([
        [3, 0, 0],
        [0, 1, 1],
        [0, 1, 1],
        [0, 1, 1],
      ]),
    ).toEqual(['Looks: 3 dots from 1 of 4 voters'])
    expect(
      dissentOf([
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ]),
    ).toEqual([])
  })
})

describe('in the journey', () => {
  it('dots are added to votes in one step, and taken back with the vote', () => {
    const change = addVote(document, {
      ...dots,
      cast: [
        [0, 1, 2],
        [0, 1, 1],
      ],
      id: 'b',
      at: '2026-11-28',
    })
    const after = applyChange(document, change)
    expect(after.ballots.get('b')).toMatchObject({
      question: 'What matters?',
      at: '2026-11-28',
      cast: [
        [0, 1, 2],
        [0, 1, 1],
      ],
    })
    expect(['t0', 't1', 't2'].map((id) => after.touchpoints.get(id)?.votes)).toEqual([0, 3, 5])
    expect(integrityFaults(after)).toEqual([])
    expect(applyChange(after, invertChange(change))).toEqual(document)
    const without = applyChange(after, removeVote(after, 'b'))
    expect(['t0', 't1', 't2'].map((id) => without.touchpoints.get(id)?.votes)).toEqual([0, 1, 2])
    expect(without.ballots.size).toBe(0)
  })

  it('impact and effort of opportunities become the mean', () => {
    const change = addVote(document, {
      ...effort,
      cast: [
        [4, 0],
        [5, 2],
      ],
      id: 'b',
      at: '2026-11-28',
    })
    const after = applyChange(document, change)
    expect([...after.opportunities.values()].map((one) => [one.impact, one.effort])).toEqual([
      [null, 5],
      [null, 2],
    ])
  })
})

it('is a ballot on paper too, with a box for each dot or number', () => {
  const sheet = votingSheet(document, dots)
  expect(sheet).toMatchObject({ title: 'What matters?', subtitle: 'Tick 3 boxes in all; several may be on one line.' })
  expect(sheet.parts[0]?.rows[1]).toEqual({ text: 'B  Compares', detail: '', boxes: ['', '', ''] })
  expect(votingSheet(document, effort).parts[0]?.rows[0]?.boxes).toEqual(['1', '2', '3', '4', '5'])
})
