/** Sticky notes as they stand on the canvas: where the file says, as high as their text. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id, Note } from '../journey/schema.ts'
import type { Box } from './grid/boxes.ts'
import { wrapText } from './grid/fit-text.ts'
import { noteMeasures, noteTextStyle } from './grid/map-sizes.ts'

export type NoteBox = Box & {
  readonly noteId: Id
  readonly lines: readonly string[]
  /** From the top of the text's place to its first line: room for the kind. */
  readonly textTop: number
}

const boxes = new WeakMap<Note, NoteBox>()

/** Notes in their order, the last one on top. The same note yields the same object. */
export function noteBoxes(document: JourneyDocument): readonly NoteBox[] {
  return inOrder(document.notes).map((note) => {
    const known = boxes.get(note)
    if (known) return known
    const box = noteBox(note)
    boxes.set(note, box)
    return box
  })
}

/** Beyond the top and left edge of the grid nothing can be seen, so a note from there stands at the edge. */
function noteBox({ id, text, kind, x, y }: Note): NoteBox {
  const { width, padding, lineHeight, minimumHeight, kindHeight } = noteMeasures
  const textTop = kind === 'note' ? 0 : kindHeight
  const lines = text.split('\n').flatMap((paragraph) => {
    const wrapped = wrapText(paragraph, width - 2 * padding, noteTextStyle).lines
    return wrapped.length > 0 ? wrapped : ['']
  })
  const height = Math.max(minimumHeight, textTop + lines.length * lineHeight + 2 * padding)
  return { noteId: id, lines, textTop, x: Math.max(0, x), y: Math.max(0, y), width, height }
}
