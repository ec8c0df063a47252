/** Dragging a journey onto a folder. */
import type { DragEvent } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'

const kind = 'application/x-throughline-journey-id'

export function dragJourney(event: DragEvent, journeyId: Id): void {
  event.dataTransfer.setData(kind, journeyId)
  event.dataTransfer.effectAllowed = 'move'
}

/** Whether what is dragged is a journey of the library. */
export function holdsJourney({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(kind)
}

export function droppedJourneyId({ dataTransfer }: DragEvent): Id {
  return dataTransfer.getData(kind)
}
