/** Sticky notes as shapes to be moved and written on. */
import type { JourneyDocument } from '../../journey/document.ts'
import { colorOfNote } from '../../journey/note-edits.ts'
import { noteMeasures, noteTextStyle } from '../../layout/measures.ts'
import { noteBoxes } from '../../layout/notes.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import type { Pen } from './pen.ts'

export function drawNotes(pen: Pen, document: JourneyDocument, theme: PictureTheme): void {
  const { padding, radius } = noteMeasures
  for (const { noteId, x, y, width, height } of noteBoxes(document)) {
    const note = document.notes.get(noteId)
    if (!note) continue
    const lines = note.text.split('\n')
    pen.shape({
      name: 'Note',
      description: note.text,
      box: { x, y, width, height },
      form: 'round',
      radius,
      fill: { paint: theme.notes[colorOfNote(note)] },
      line: { paint: theme.line, width: 1 },
      text: {
        anchor: 'top',
        insets: [padding, padding, padding, padding],
        paragraphs: lines.map((text) => ({ runs: [{ text, size: noteTextStyle.size, fill: theme.ink }] })),
      },
    })
  }
}
