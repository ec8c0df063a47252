/** What is selected in the window, and what becomes of it when the journey changes under it. */
import { afterAll, beforeEach, expect, it } from 'vitest'
import { edit, undo, useDocument } from '../../renderer/model/document/document-store.ts'
import { pruneSelection } from '../../renderer/model/document/prune-selection.ts'
import {
  focusCell,
  leadTouchpointId,
  onlySelectedTouchpointId,
  selectConnections,
  selectNothing,
  selectStage,
  selectTouchpoints,
  useSession,
} from '../../renderer/model/session/session-store.ts'
import { addTouchpoint, removeTouchpoints } from '../../shared/journey/edits/edits.ts'
import { removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { emptyHistory } from '../../shared/journey/history/history.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

afterAll(pruneSelection())

beforeEach(() => {
  useDocument.setState({ document: smallJourney(), history: emptyHistory, readOnly: null })
  selectNothing()
})

const selected = () => [...useSession.getState().selectedTouchpointIds]

it('selecting one kind of thing lets go of every other', () => {
  selectTouchpoints(['a', 'b'])
  selectStage('s1')
  expect(selected()).toEqual([])
  selectConnections(['ab'])
  expect(useSession.getState().selectedStageId).toBeNull()
  focusCell(cell('s1', 'c1'))
  expect(useSession.getState().selectedConnectionIds.size).toBe(0)
})

it('the keys go on from the touchpoint that was selected last', () => {
  selectTouchpoints(['a', 'c', 'b'])
  expect(leadTouchpointId(useSession.getState())).toBe('b')
  expect(onlySelectedTouchpointId(useSession.getState())).toBeNull()
  selectTouchpoints(['c'])
  expect(onlySelectedTouchpointId(useSession.getState())).toBe('c')
})

it('a deleted touchpoint is selected no more, the others stay selected', () => {
  selectTouchpoints(['a', 'b'])
  edit('Delete touchpoint', (document) => removeTouchpoints(document, new Set(['b'])))
  expect(selected()).toEqual(['a'])
})

it('undoing what made a touchpoint takes it out of the selection', () => {
  edit('Add touchpoint', (document) => addTouchpoint(document, { id: 'new', ...cell('s1', 'c1') }))
  selectTouchpoints(['new'])
  undo()
  expect(selected()).toEqual([])
})

it('a cell whose stage is deleted is where the next touchpoint goes no more', () => {
  focusCell(cell('s2', 'c2'))
  edit('Delete stage', (document) => removeStage(document, 's2'))
  expect(useSession.getState().focusedCell).toBeNull()
})

it('an edit that concerns nothing selected leaves the very same selection', () => {
  selectTouchpoints(['a'])
  const before = useSession.getState()
  edit('Delete touchpoint', (document) => removeTouchpoints(document, new Set(['d'])))
  expect(useSession.getState()).toBe(before)
})
