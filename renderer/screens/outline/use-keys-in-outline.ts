/** The keys are at home in the row that is chosen: it has the focus whenever nothing else has, and is in view. */
import { type RefObject, useLayoutEffect } from 'react'

/** @param place the row and cell that the keys are in */
export function useKeysInOutline(grid: RefObject<HTMLElement | null>, place: string): void {
  useLayoutEffect(() => {
    const stop = grid.current?.querySelector<HTMLElement>('[data-stop]')
    if (stop && isFree(grid.current)) stop.focus({ preventScroll: true })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the keys go elsewhere
  useLayoutEffect(() => {
    const row = grid.current?.querySelector<HTMLElement>('textarea, input, [data-stop]')
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])
}

/** Whether nothing else has the keys: no field, no menu, no other part of the window. */
function isFree(grid: HTMLElement | null): boolean {
  const { activeElement, body } = document
  if (activeElement === body) return document.querySelector('[role=dialog], [role=menu]') === null
  return grid?.contains(activeElement) === true && !activeElement?.matches('input, textarea')
}
