/** Sticky notes of a map on slides of their own, so that the map doesn't have to be smaller for them. */
import type { JourneyDocument } from '../../../journey/document.ts'
import { type Drawing, drawing } from '../drawing/drawing.ts'
import type { MapLook } from '../drawing/map-look.ts'
import { drawNote, noteHeight } from '../drawing/note-shapes.ts'
import type { Size } from '../drawing/slide-frame.ts'

const across = 4
const gap = 20
const slideNoteSize = 16

export function noteDrawings(document: JourneyDocument, { theme }: MapLook, body: Size): readonly Drawing[] {
  const width = (body.width - (across - 1) * gap) / across
  const pages: { readonly noteId: string; readonly x: number; readonly y: number; readonly height: number }[][] = []
  let [column, y] = [across, 0]
  for (const note of document.notes.values()) {
    const height = Math.min(body.height, noteHeight(note, width, slideNoteSize))
    if (y + height > body.height) [column, y] = [column + 1, 0]
    if (column >= across) {
      pages.push([])
      ;[column, y] = [0, 0]
    }
    pages.at(-1)?.push({ noteId: note.id, x: column * (width + gap), y, height })
    y += height + gap
  }
  return pages.map((page) =>
    drawing((pen) => {
      for (const { noteId, ...at } of page) {
        const note = document.notes.get(noteId)
        if (note) drawNote(pen, note, { ...at, width }, slideNoteSize, theme)
      }
      return { left: 0, ...body }
    }),
  )
}
