/** Sticky notes as shapes to be moved and written on. */
import type { JourneyDocument } from '../../journey/document.ts'
import { colorOfNote } from '../../journey/edits/note-edits.ts'
import type { NoteKind } from '../../journey/fields/vocabulary.ts'
import { noteKindWords } from '../../journey/fields/words.ts'
import { noteKindStyle, noteMeasures, noteTextStyle } from '../../layout/grid/measures.ts'
import { noteBoxes } from '../../layout/notes.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import type { Pen } from './pen.ts'

/** Signs that every system's fonts have, in the place of the icons. */
const signs: Readonly<Record<Exclude<NoteKind, 'note'>, string>> = { question: '?', decision: '✓', parked: '■' }

export function drawNotes(pen: Pen, document: JourneyDocument, theme: PictureTheme): void {
  const { padding, radius } = noteMeasures
  for (const { noteId, x, y, width, height } of noteBoxes(document)) {
    const note = document.notes.get(noteId)
    if (!note) continue
    const lines = note.text.split('\n')
    const word = noteKindWords[note.kind]
    const head =
      note.kind === 'note'
        ? []
        : [{ text: `${signs[note.kind]} ${word}`, size: noteKindStyle.size, fill: theme.ink, isBold: true }]
    pen.shape({
      name: 'Note',
      description: note.kind === 'note' ? note.text : `${word}: ${note.text}`,
      box: { x, y, width, height },
      form: 'round',
      radius,
      fill: { paint: theme.notes[colorOfNote(note)] },
      line: { paint: theme.line, width: 1 },
      text: {
        anchor: 'top',
        insets: [padding, padding, padding, padding],
        paragraphs: [
          ...(head.length > 0 ? [{ runs: head }] : []),
          ...lines.map((text) => ({ runs: [{ text, size: noteTextStyle.size, fill: theme.ink }] })),
        ],
      },
    })
  }
}
