/** Dragging a note: nothing is done to the journey before it is let go, so that a drag is one step and Escape leaves no trace. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Note } from '../../../shared/journey/schema.ts'
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { placeNote } from '../../model/editing/note-changes.ts'
import { toCanvasPoint } from '../../model/map-view/view-port.ts'
import { useSettings } from '../../model/session/settings-store.ts'

/** Pixels before a press becomes a drag. */
const threshold = 4

type Grip = { readonly client: Point; readonly canvas: Point }

export function useNoteDrag(note: Note) {
  const grip = useRef<Grip | null>(null)
  const [dragged, setDragged] = useState<Point | null>(null)
  const isDragging = dragged !== null

  useEffect(() => {
    if (!isDragging) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopImmediatePropagation()
      grip.current = null
      setDragged(null)
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [isDragging])

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return
    const client = { x: event.clientX, y: event.clientY }
    // Else the canvas would begin to select what lies under the note.
    event.stopPropagation()
    if (useSettings.getState().isLayoutLocked) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { client, canvas: toCanvasPoint(client) }
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const from = grip.current
    if (!from) return
    const client = { x: event.clientX, y: event.clientY }
    if (!isDragging && Math.hypot(client.x - from.client.x, client.y - from.client.y) < threshold) return
    const to = toCanvasPoint(client)
    setDragged({
      x: Math.max(0, note.x + to.x - from.canvas.x),
      y: Math.max(0, note.y + to.y - from.canvas.y),
    })
  }

  function onPointerUp(): void {
    if (grip.current && dragged) placeNote(note.id, dragged)
    grip.current = null
    setDragged(null)
  }

  return { dragged, pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp } }
}
