/** Edits to sticky notes, which stand anywhere on the canvas and belong to no cell. */
import { type Change, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newNote } from '../new-records.ts'
import type { Id, Note } from '../schema.ts'
import { rankAt, updateRecord } from './edits.ts'
import { removeRecords } from './removal.ts'

/** The colours that notes are given here, by the names that the file holds; a note of another colour keeps its name and looks yellow. */
export const noteColors = ['yellow', 'orange', 'pink', 'purple', 'blue', 'green'] as const
export type NoteColor = (typeof noteColors)[number]

export const noteColorWords: Readonly<Record<NoteColor, string>> = {
  yellow: 'Yellow',
  orange: 'Orange',
  pink: 'Pink',
  purple: 'Purple',
  blue: 'Blue',
  green: 'Green',
}

/** The colour that a note is drawn in. */
export function colorOfNote({ color }: Pick<Note, 'color'>): NoteColor {
  return noteColors.find((known) => known === color) ?? 'yellow'
}

/** What a copy of a note has in common with it: all but its place, its votes and what it is about. */
export function copiedFields({ text, color, kind, owner, due, answer, author }: Note) {
  return { text, color, kind, owner, due, answer, author }
}

/** Whether a note holds no word of anybody's. */
export function isBlankNote({ text, owner, answer }: Pick<Note, 'text' | 'owner' | 'answer'>): boolean {
  return [text, owner.name, answer].every((held) => held.trim() === '')
}

/** `x` and `y` in canvas units, where the note's top left corner stands. */
export function addNote(document: JourneyDocument, fields: Pick<Note, 'id' | 'x' | 'y'> & Partial<Note>): Change {
  const rank = rankAt(inOrder(document.notes), document.notes.size)
  return { notes: { added: [newNote({ ...fields, rank })], updated: [], removed: [] } }
}

/** No change where the note stands there already or is gone. */
export function moveNote(document: JourneyDocument, noteId: Id, x: number, y: number): Change {
  const note = document.notes.get(noteId)
  if (!note || (note.x === x && note.y === y)) return emptyChange
  return updateRecord(document, 'notes', noteId, { x, y })
}

export function removeNote(document: JourneyDocument, noteId: Id): Change {
  return removeRecords(document, 'notes', [noteId])
}
