/** What the hand does to sticky notes, and where the user goes on. */

import { updateRecord } from '../../../shared/journey/edits/edits.ts'
import {
  addNote,
  copiedFields,
  isBlankNote,
  moveNote,
  type NoteColor,
  removeNote,
} from '../../../shared/journey/edits/note-edits.ts'
import type { NoteKind } from '../../../shared/journey/fields/vocabulary.ts'
import type { Id, Note } from '../../../shared/journey/schema.ts'
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { noteMeasures } from '../../../shared/layout/grid/map-sizes.ts'
import { type NoteBox, noteBoxes } from '../../../shared/layout/notes.ts'
import { addCaptures } from '../../../shared/room/capture-edits.ts'
import { captureLabel, readCaptures } from '../../../shared/room/capture-line.ts'
import { freeNotePlaces } from '../../../shared/room/note-places.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { focusCanvas } from '../map-view/focus-canvas.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { middleOfView } from '../map-view/view-port.ts'
import { selectNote, useSession } from '../session/session-store.ts'
import { removeWithNotice } from './remove.ts'
import { today } from './today.ts'

/** While its text is first typed, a new note and its text are one undo step. */
const textMergeKey = (noteId: Id) => `note:${noteId}:text`

export function boxOfNote(noteId: Id): NoteBox | undefined {
  return noteBoxes(openDocument()).find((box) => box.noteId === noteId)
}

/** Adds a note with its top left corner at a point of the canvas, and lets the user type. */
export function addNoteAt({ x, y }: Point): void {
  const id = newId()
  const place = { x: Math.max(0, Math.round(x)), y: Math.max(0, Math.round(y)) }
  if (!edit('Add sticky note', (document) => addNote(document, { id, ...place }), textMergeKey(id))) return
  selectNote(id)
  useSession.setState({ editing: { what: 'note', id } })
}

/** From a note to its copy. */
const stagger = 24

/** A copy beside the note; says which it is. */
export function duplicateNote(note: Note): Id {
  const id = newId()
  const { touchpointIds } = note
  const place = { x: note.x + stagger, y: note.y + stagger }
  endMerge()
  edit('Duplicate sticky note', (document) => addNote(document, { ...copiedFields(note), touchpointIds, id, ...place }))
  return id
}

/** Adds a note in the middle of what is in view, beside one that stands there already. */
export function addNoteInView(): void {
  addNoteAt(placeInView())
}

export function placeInView(): Point {
  const middle = middleOfView()
  let x = Math.max(0, Math.round(middle.x - noteMeasures.width / 2))
  let y = Math.max(0, Math.round(middle.y - noteMeasures.minimumHeight / 2))
  const taken = new Set([...openDocument().notes.values()].map((note) => `${note.x} ${note.y}`))
  while (taken.has(`${x} ${y}`)) {
    x += stagger
    y += stagger
  }
  return { x, y }
}

/** A note of a list: below the grid of the map, where it covers nothing; who and until when are read from its end. */
export function addListedNote(kind: Exclude<NoteKind, 'note'>, text: string): void {
  const [capture] = readCaptures(text, kind, today())
  if (!capture) return
  const options = {
    target: { touchpointId: null, cell: null },
    marks: { momentOfTruth: false, status: 'live', isConnected: false } as const,
    personaId: null,
    newId,
  }
  endMerge()
  edit(captureLabel([{ kind }]), (document) => {
    const notePlaces = freeNotePlaces(document, currentLayout() ?? { width: 0, height: 0 }, 1)
    return addCaptures(document, [{ ...capture, kind }], { ...options, notePlaces }).change
  })
}

export function typeInNote(noteId: Id, text: string): void {
  edit('Edit sticky note', (document) => updateRecord(document, 'notes', noteId, { text }), textMergeKey(noteId))
}

/** A note without a word was never wanted: it goes, and its undo step with it. */
export function finishNote(noteId: Id): void {
  const { editing } = useSession.getState()
  if (editing?.what === 'note' && editing.id === noteId) useSession.setState({ editing: null })
  const note = openDocument().notes.get(noteId)
  if (note && isBlankNote(note)) {
    edit('Delete sticky note', (document) => removeNote(document, noteId), textMergeKey(noteId))
  }
  endMerge()
}

/** One undo step; steps of the keyboard that follow each other are one too, by `mergeKey`. */
export function placeNote(noteId: Id, { x, y }: Point, mergeKey?: string): void {
  edit(
    'Move sticky note',
    (document) => moveNote(document, noteId, Math.max(0, Math.round(x)), Math.max(0, Math.round(y))),
    mergeKey,
  )
}

export function colorNote(noteId: Id, color: NoteColor): void {
  edit('Change colour', (document) => updateRecord(document, 'notes', noteId, { color }))
}

export function setNoteKind(noteId: Id, kind: NoteKind): void {
  endMerge()
  edit('Change kind of note', (document) => updateRecord(document, 'notes', noteId, { kind }))
}

export function deleteNote(noteId: Id): void {
  removeWithNotice('Delete sticky note', (document) => removeNote(document, noteId))
  focusCanvas()
}
