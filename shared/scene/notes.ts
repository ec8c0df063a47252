/** Sticky notes over the map. */
import type { JourneyDocument } from '../journey/document.ts'
import { colorOfNote } from '../journey/edits/note-edits.ts'
import { noteKindWords } from '../journey/fields/words.ts'
import type { Note } from '../journey/schema.ts'
import { noteKindStyle, noteMeasures, noteTextStyle } from '../layout/grid/map-sizes.ts'
import { type NoteBox, noteBoxes } from '../layout/notes.ts'
import { icon, type Sink, text } from './brush.ts'
import { noteKindIcons } from './icons.ts'
import type { PictureTheme } from './theme.ts'

export function drawNotes(sink: Sink, document: JourneyDocument, theme: PictureTheme): void {
  for (const box of noteBoxes(document)) {
    const note = document.notes.get(box.noteId)
    if (note) drawNote(sink, box, note, theme)
  }
}

function drawNote(sink: Sink, { x, y, width, height, lines, textTop }: NoteBox, note: Note, theme: PictureTheme): void {
  const { padding, lineHeight, radius, iconSize } = noteMeasures
  const fill = theme.notes[colorOfNote(note)]
  const shadow = { x: x - 1, y: y + 1, width: width + 2, height: height + 2, radius: radius + 1 }
  sink({ kind: 'rect', ...shadow, fill: theme.shadow, opacity: 2 * theme.shadowOpacity })
  // The edge shows the note where paper leaves its colour out.
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius }
  sink({ kind: 'rect', ...box, fill, stroke: theme.line, strokeWidth: 1 })
  if (note.kind !== 'note') {
    sink(icon(noteKindIcons[note.kind], x + padding, y + padding, iconSize, theme.ink))
    const word = noteKindWords[note.kind]
    sink(text(x + padding + iconSize + 5, y + padding + 10.5, word, { ...noteKindStyle, fill: theme.ink }))
  }
  const { size, weight } = noteTextStyle
  lines.forEach((line, index) => {
    if (line === '') return
    const baseline = y + padding + textTop + 13.5 + index * lineHeight
    sink(text(x + padding, baseline, line, { size, weight, fill: theme.ink }, note.text))
  })
}

/** How far notes reach to the right and down, in units; 0 where there are none. */
export function extentOfNotes(document: JourneyDocument): { readonly right: number; readonly bottom: number } {
  const boxes = noteBoxes(document)
  return {
    right: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
    bottom: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
  }
}
