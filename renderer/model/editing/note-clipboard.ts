/** Sticky notes on the clipboard: as a note for this app, and as its text for any other. */
import { addNote, copiedFields } from '../../../shared/journey/edits/note-edits.ts'
import { listSchemas, type Note } from '../../../shared/journey/schema.ts'
import { edit, useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { handPlace } from '../map-view/pointer-place.ts'
import { useSession } from '../session/session-store.ts'
import { goToNote } from './go-to-note.ts'
import { deleteNote, placeInView } from './note-changes.ts'

const noteType = 'application/x-throughline-note'

/** Says whether a note was there to copy. */
export function copyNote(data: DataTransfer): boolean {
  const note = selectedNote()
  if (!note) return false
  data.setData('text/plain', note.text)
  data.setData(noteType, JSON.stringify(note))
  return true
}

export function cutNote(): void {
  const note = selectedNote()
  if (note) deleteNote(note.id)
}

/** Pastes a note under the hand, or in the middle of the view; says whether the clipboard holds one. */
export function pasteNote(data: DataTransfer): boolean {
  const note = readNote(data.getData(noteType))
  if (!note) return false
  const id = newId()
  const hand = handPlace()
  const place = hand ? { x: Math.max(0, Math.round(hand.x)), y: Math.max(0, Math.round(hand.y)) } : placeInView()
  edit('Paste sticky note', (document) => addNote(document, { id, ...copiedFields(note), ...place }))
  goToNote(id)
  return true
}

/** Null where it is none, whoever wrote it. */
function readNote(held: string): Note | null {
  try {
    return listSchemas.notes.parse(JSON.parse(held))
  } catch {
    return null
  }
}

function selectedNote(): Note | undefined {
  const { selectedNoteId } = useSession.getState()
  return selectedNoteId === null ? undefined : useDocument.getState().document?.notes.get(selectedNoteId)
}
