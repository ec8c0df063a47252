import { describe, expect, it } from 'vitest'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import {
  addTouchpoint,
  connectTouchpoints,
  moveTouchpoints,
  removeTouchpoints,
} from '../../shared/journey/edits/edits.ts'
import { moveInGrid, removeChannel, removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { cell, idsIn, smallJourney } from '../support/small-journey.ts'

describe('touchpoints', () => {
  it('are added where they are wanted in the cell', () => {
    const document = smallJourney()
    const after = applyChange(document, addTouchpoint(document, { id: 'x', ...cell('s1', 'c1'), index: 1 }))
    expect(idsIn(after, 's1', 'c1')).toEqual(['a', 'x', 'b', 'c'])
  })

  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
  ])('move inside their cell to place %i', (index, expected) => {
    const document = smallJourney()
    const after = applyChange(document, moveTouchpoints(document, ['c'], cell('s1', 'c1'), index))
    expect(idsIn(after, 's1', 'c1')).toEqual(expected)
  })

  it('move together and keep their order', () => {
    const document = smallJourney()
    const after = applyChange(document, moveTouchpoints(document, ['c', 'a'], cell('s2', 'c2'), 0))
    expect(idsIn(after, 's2', 'c2')).toEqual(['a', 'c', 'd'])
    expect(idsIn(after, 's1', 'c1')).toEqual(['b'])
  })

  it('do not move to where they stand', () => {
    const document = smallJourney()
    expect(isEmptyChange(moveTouchpoints(document, ['b'], cell('s1', 'c1'), 1))).toBe(true)
    expect(isEmptyChange(moveTouchpoints(document, ['a', 'b', 'c'], cell('s1', 'c1')))).toBe(true)
  })

  it('take their connections along when they go', () => {
    const document = smallJourney()
    const after = applyChange(document, removeTouchpoints(document, ['b']))
    expect([...after.touchpoints.keys()]).toEqual(['a', 'c', 'd'])
    expect(after.connections.size).toBe(0)
  })

  it('cannot be connected with themselves', () => {
    expect(isEmptyChange(connectTouchpoints(smallJourney(), { id: 'x', from: 'a', to: 'a' }))).toBe(true)
  })
})

describe('stages and channels', () => {
  it('take what they hold along in one change', () => {
    const document = smallJourney()
    const withoutStage = applyChange(document, removeStage(document, 's1'))
    expect([...withoutStage.touchpoints.keys()]).toEqual(['d'])
    expect(withoutStage.connections.size).toBe(0)
    const withoutChannel = applyChange(document, removeChannel(document, 'c2'))
    expect([...withoutChannel.touchpoints.keys()]).toEqual(['a', 'b', 'c'])
  })

  it('are reordered without touching anything else', () => {
    const document = smallJourney()
    const change = moveInGrid(document, 'stages', 's2', 0)
    expect(Object.keys(change)).toEqual(['stages'])
    expect(inOrder(applyChange(document, change).stages).map(({ id }) => id)).toEqual(['s2', 's1'])
  })
})
