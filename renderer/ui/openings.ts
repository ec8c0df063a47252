import { useState } from 'react'

/**
 * How often something was opened: as a key of what it holds, it makes each opening begin again. What is closed stays
 * mounted for the moments in which it fades, with what was typed into it, and may be opened again meanwhile.
 */
export function useOpenings(isOpen: boolean): number {
  const [last, setLast] = useState({ isOpen: false, openings: 0 })
  if (last.isOpen !== isOpen) setLast({ isOpen, openings: last.openings + (isOpen ? 1 : 0) })
  return last.openings
}
