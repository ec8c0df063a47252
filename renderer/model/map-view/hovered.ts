/** The card and the cell under the pointer while the map is far away: they become real, so that they can be read, taken and filled. */
import type { PointerEvent } from 'react'
import { create } from 'zustand'
import { cellKey } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { cardAt, cellAt } from '../../../shared/layout/hit.ts'
import { currentLayout } from './layout-store.ts'
import { toCanvasPoint } from './view-port.ts'

type Hovered = { readonly touchpointId: Id | null; readonly cellKey: string | null }
const nothing: Hovered = { touchpointId: null, cellKey: null }

export const useHovered = create<Hovered>(() => nothing)

export function hoverAt({ clientX: x, clientY: y, buttons }: PointerEvent): void {
  const layout = currentLayout()
  if (!layout || buttons !== 0) return
  const point = toCanvasPoint({ x, y })
  const cell = cellAt(layout, point)
  const next = { touchpointId: cardAt(layout, point), cellKey: cell && cellKey(cell) }
  const before = useHovered.getState()
  if (next.touchpointId !== before.touchpointId || next.cellKey !== before.cellKey) useHovered.setState(next)
}

/** The pointer has left the map. */
export function endHover(): void {
  useHovered.setState(nothing)
}
