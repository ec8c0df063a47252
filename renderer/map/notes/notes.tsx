/** Sticky notes on the canvas: anywhere, over everything, bound to no cell. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { noteBoxes } from '../../../shared/layout/notes.ts'
import { StickyNote } from './sticky-note.tsx'

export function Notes({ document }: { document: JourneyDocument }): ReactNode {
  return noteBoxes(document).map((box) => {
    const note = document.notes.get(box.noteId)
    return note && <StickyNote key={note.id} note={note} box={box} />
  })
}
