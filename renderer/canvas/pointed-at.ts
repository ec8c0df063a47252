/** The card under the pointer while the map is far away: it becomes real, so that it can be taken, opened and connected. */
import type { PointerEvent } from 'react'
import { create } from 'zustand'
import type { Id } from '../../shared/journey/schema.ts'
import { cardAt } from '../../shared/layout/hit.ts'
import { currentLayout } from './layout-store.ts'
import { toCanvasPoint } from './view-port.ts'

export const usePointedAt = create<{ readonly touchpointId: Id | null }>(() => ({ touchpointId: null }))

export function pointAt({ clientX: x, clientY: y, buttons }: PointerEvent): void {
  const layout = currentLayout()
  if (!layout || buttons !== 0) return
  const touchpointId = cardAt(layout, toCanvasPoint({ x, y }))
  if (touchpointId !== usePointedAt.getState().touchpointId) usePointedAt.setState({ touchpointId })
}
