import { useRef } from 'react'
import { useDrag } from './drag-store.ts'

/** The value from before a drag, as long as a card is dragged: what shows beside the map changes once the drag ends. */
export function useAtRest<T>(value: T): T {
  const isDragging = useDrag(({ heldIds }) => heldIds.size > 0)
  const atRest = useRef(value)
  if (!isDragging) atRest.current = value
  return atRest.current
}
