/** What keys and mouse do to touchpoints: the edit, its undo step, and where the user goes on. */
import { beforeEach, expect, it } from 'vitest'
import { openDocument, undo, useDocument } from '../../renderer/model/document/document-store.ts'
import {
  connect,
  duplicateSelected,
  moveSelected,
  removeSelected,
} from '../../renderer/model/editing/touchpoint-edits.ts'
import { selectNothing, selectTouchpoints, useSession } from '../../renderer/model/session/session-store.ts'
import { emptyHistory } from '../../shared/journey/history/history.ts'
import { cell, idsIn, smallJourney } from '../support/small-journey.ts'

beforeEach(() => {
  useDocument.setState({ document: smallJourney(), history: emptyHistory, readOnly: null })
  selectNothing()
})

const selected = () => [...useSession.getState().selectedTouchpointIds]

it('moving down goes within the cell first and past its end to the cell below, before its first card', () => {
  selectTouchpoints(['b'])
  moveSelected('down')
  expect(idsIn(openDocument(), 's1', 'c1')).toEqual(['a', 'c', 'b'])
  moveSelected('down')
  expect(idsIn(openDocument(), 's1', 'c2')).toEqual(['b'])
  expect(selected()).toEqual(['b'])
  undo()
  expect(idsIn(openDocument(), 's1', 'c1')).toEqual(['a', 'c', 'b'])
})

it('moving out of the grid does nothing', () => {
  selectTouchpoints(['a'])
  moveSelected('left')
  expect(undo()).toBeNull()
})

it('several touchpoints move together, in one undo step', () => {
  selectTouchpoints(['a', 'b'])
  moveSelected('right')
  expect(idsIn(openDocument(), 's2', 'c1')).toEqual(['a', 'b'])
  expect(undo()).toBe('Move touchpoints')
  expect(idsIn(openDocument(), 's1', 'c1')).toEqual(['a', 'b', 'c'])
})

it('after a delete the keys go on in the same cell: at what is left there, or at the empty cell', () => {
  selectTouchpoints(['a'])
  removeSelected()
  expect(selected()).toEqual(['b'])
  selectTouchpoints(['d'])
  removeSelected()
  expect(useSession.getState().focusedCell).toEqual(cell('s2', 'c2'))
})

it('connecting ends the waiting for a second touchpoint', () => {
  useSession.setState({ connectingFromId: 'a' })
  connect('a', 'c')
  expect(openDocument().connections.size).toBe(3)
  expect(useSession.getState().connectingFromId).toBeNull()
})

it('a duplicate stands selected with the connections between the copied', () => {
  selectTouchpoints(['a', 'b'])
  duplicateSelected()
  expect(selected()).toHaveLength(2)
  expect(selected()).not.toContain('a')
  expect(openDocument().connections.size).toBe(3)
  expect(undo()).toBe('Duplicate touchpoints')
})
