/** Sticky notes as shapes to be moved and written on. */
import type { JourneyDocument } from '../../../journey/document.ts'
import { colorOfNote } from '../../../journey/edits/note-edits.ts'
import { noteKindWords } from '../../../journey/fields/words.ts'
import type { Note } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { noteMeasures } from '../../../layout/grid/map-sizes.ts'
import { noteBoxes } from '../../../layout/notes.ts'
import { noteKindIcons } from '../../../scene/icons.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import type { Pen } from './pen.ts'
import { linesIn, slideLines, slideTextHeight, textThatFits } from './slide-text.ts'

const { padding, radius } = noteMeasures
/** On the map, where other typefaces than the screen's have to have room too. */
const sizeOnMap = 12
/** Between the word for a note's kind and its text. */
const belowKind = 4

export function drawNotes(pen: Pen, document: JourneyDocument, theme: PictureTheme): void {
  for (const { noteId, x, y, width, height } of noteBoxes(document)) {
    const note = document.notes.get(noteId)
    if (note) drawNote(pen, note, { x, y, width, height }, sizeOnMap, theme)
  }
}

function textWidth(width: number): number {
  return width - 2 * padding
}

function kindHeight(note: Note, size: number): number {
  return note.kind === 'note' ? 0 : slideTextHeight(1, size) + belowKind
}

/** How high a note has to be for all of its text. */
export function noteHeight(note: Note, width: number, size: number): number {
  const lines = note.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, slideLines(line, textWidth(width), { size }).lines.length), 0)
  return 2 * padding + kindHeight(note, size) + slideTextHeight(lines, size)
}

export function drawNote(pen: Pen, note: Note, box: Box, size: number, theme: PictureTheme): void {
  const top = padding + kindHeight(note, size)
  const word = noteKindWords[note.kind]
  const name = note.kind === 'note' ? 'Note' : word
  pen.group({ name }, (within) => {
    within.shape({
      name,
      description: note.kind === 'note' ? note.text : `${word}: ${note.text}`,
      box,
      form: 'round',
      radius,
      fill: { paint: theme.notes[colorOfNote(note)] },
      line: { paint: theme.line, width: 1 },
      text: {
        anchor: 'top',
        insets: [padding, top, padding, padding - 2],
        paragraphs: shownLines(note, box, size).map((text) => ({ runs: [{ text, size, fill: theme.ink }] })),
      },
    })
    if (note.kind === 'note') return
    const at = { x: box.x + padding, y: box.y + padding }
    within.icon({
      name: word,
      d: noteKindIcons[note.kind],
      paint: theme.ink,
      box: { ...at, width: size + 1, height: size + 1 },
    })
    within.shape({
      name: word,
      box: { x: at.x + size + 6, y: at.y - 2, width: textWidth(box.width) - size - 6, height: size * 1.4 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: [0, 0, 0, 0],
        paragraphs: [{ runs: [{ text: word, size, fill: theme.ink, isBold: true }] }],
      },
    })
  })
}

/** Line by line as long as there is room. */
function shownLines(note: Note, { width, height }: Box, size: number): string[] {
  let left = linesIn(height - 2 * padding + 2 - kindHeight(note, size), size)
  const shown: string[] = []
  for (const line of note.text.split('\n')) {
    if (left < 1) break
    const text = textThatFits(line, textWidth(width), { size }, left)
    shown.push(text)
    left -= Math.max(1, slideLines(text, textWidth(width), { size }).lines.length)
  }
  return shown
}
