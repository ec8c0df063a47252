/** What the fields of the outline's cells have in common. */
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Touchpoint } from '../../../shared/journey/schema.ts'
import { closeCell } from './outline-store.ts'

export type FieldProps = {
  document: JourneyDocument
  touchpoint: Touchpoint
  /** What was typed before it opened. */
  typed: string
  onLeave: (rows: number, columns: number) => void
}

/** Where the keys go from a field that chooses. */
export function leaveBy(onLeave: FieldProps['onLeave']) {
  return (by: 'enter' | 'escape' | 'tab' | 'shift-tab'): void => {
    closeCell()
    if (by === 'enter') onLeave(1, 0)
    else if (by !== 'escape') onLeave(0, by === 'tab' ? 1 : -1)
  }
}
