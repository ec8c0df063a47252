import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { newChannel, newDocument, newJourney, newStage, newTouchpoint } from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { type Direction, placeBeside, placeInNextStage } from '../../shared/journey/walk.ts'
import { openedAt } from '../support/journey-text.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

describe('Tab', () => {
  it('leads from stage to stage and past the last one into the next channel', () => {
    const document = smallJourney()
    expect(placeInNextStage(document, { touchpointId: 'c' }, 1)).toEqual({ cell: cell('s2', 'c1') })
    expect(placeInNextStage(document, { cell: cell('s2', 'c1') }, 1)).toEqual({ cell: cell('s1', 'c2') })
    expect(placeInNextStage(document, { touchpointId: 'd' }, 1)).toBeNull()
  })

  it('leads back the same way with Shift', () => {
    const document = smallJourney()
    expect(placeInNextStage(document, { cell: cell('s1', 'c2') }, -1)).toEqual({ cell: cell('s2', 'c1') })
    expect(placeInNextStage(document, { cell: cell('s2', 'c1') }, -1)).toEqual({ touchpointId: 'a' })
    expect(placeInNextStage(document, { touchpointId: 'a' }, -1)).toBeNull()
  })
})

describe('arrows among cards that stand side by side', () => {
  const document = largeCell(5)
  const beside = (id: string, direction: Direction) => placeBeside(document, { touchpointId: id }, direction, () => 2)

  it('lead along a row, then from row to row', () => {
    expect(beside('t0', 'right')).toEqual({ touchpointId: 't1' })
    expect(beside('t1', 'left')).toEqual({ touchpointId: 't0' })
    expect(beside('t1', 'down')).toEqual({ touchpointId: 't3' })
    expect(beside('t3', 'down')).toEqual({ touchpointId: 't4' })
    expect(beside('t4', 'up')).toEqual({ touchpointId: 't2' })
  })

  it('lead out of the cell at the end of a row', () => {
    expect(beside('t1', 'right')).toEqual({ cell: cell('s1', 'c0') })
    expect(beside('t0', 'left')).toBeNull()
    expect(beside('t4', 'down')).toEqual({ cell: cell('s0', 'c1') })
  })
})

/** A journey of two stages and two channels, all of whose touchpoints stand in the first cell. */
function largeCell(count: number): JourneyDocument {
  const ranks = ranksBetween(null, null, count)
  const rank = (at: number) => ranks[at] ?? ''
  return newDocument(newJourney({ id: 'j', title: '' }, openedAt), {
    stages: [0, 1].map((at) => newStage({ id: `s${at}`, rank: rank(at), name: '', phase: 'other' })),
    channels: [0, 1].map((at) => newChannel({ id: `c${at}`, rank: rank(at), name: '', kind: 'digital' })),
    touchpoints: ranks.map((one, at) => newTouchpoint({ id: `t${at}`, rank: one, stageId: 's0', channelId: 'c0' })),
  })
}
