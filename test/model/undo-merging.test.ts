/** Which edits of the open journey become one undo step. */
import { beforeEach, expect, it } from 'vitest'
import { edit, endMerge, openDocument, redo, undo, useDocument } from '../../renderer/model/document/document-store.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { emptyHistory } from '../../shared/journey/history/history.ts'
import { smallJourney } from '../support/small-journey.ts'

beforeEach(() => {
  endMerge()
  useDocument.setState({ document: smallJourney(), history: emptyHistory, readOnly: null })
})

const title = () => openDocument().touchpoints.get('a')?.title
const rename = (text: string, key?: string) =>
  edit('Rename touchpoint', (document) => updateTouchpoint(document, 'a', { title: text }), key)
const type = (text: string) => rename(text, 'a:title')

it('letters typed in one field are one undo step', () => {
  for (const text of ['P', 'Pa', 'Pay']) type(text)
  expect(undo()).toBe('Rename touchpoint')
  expect(title()).toBe('a')
  expect(undo()).toBeNull()
})

it('leaving the field ends the step, although the same field is typed in again', () => {
  type('Pay')
  endMerge()
  type('Pays')
  undo()
  expect(title()).toBe('Pay')
})

it('typing in another field is a step of its own', () => {
  type('Pay')
  edit('Rename touchpoint', (document) => updateTouchpoint(document, 'b', { title: 'Ask' }), 'b:title')
  undo()
  expect([title(), openDocument().touchpoints.get('b')?.title]).toEqual(['Pay', 'b'])
})

it('typing after an undo doesn’t go on with the step before it', () => {
  type('Pay')
  endMerge()
  type('Pays')
  undo()
  type('Paying')
  undo()
  expect(title()).toBe('Pay')
})

it('an edit without a key is a step of its own', () => {
  rename('Pay')
  rename('Pays')
  undo()
  expect(title()).toBe('Pay')
  undo()
  expect(title()).toBe('a')
})

it('what was undone can be done again, until something else is edited', () => {
  type('Pay')
  undo()
  expect(redo()).toBe('Rename touchpoint')
  expect(title()).toBe('Pay')
  undo()
  edit('Rename touchpoint', (document) => updateTouchpoint(document, 'b', { title: 'Ask' }))
  expect(redo()).toBeNull()
})

it('a journey that is read-only takes no edit and no undo', () => {
  type('Pay')
  useDocument.setState({ readOnly: { notice: '', goodBackupNumber: null } })
  expect(type('Pays')).toBe(false)
  expect(undo()).toBeNull()
  expect(title()).toBe('Pay')
})
