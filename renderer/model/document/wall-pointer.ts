/** Pointing at the wall, from whichever window: a dot with a trail, or a light on one place. Kept nowhere. */
import { create } from 'zustand'
import type { Pointed, PointerKind } from '../../../shared/bridge/wall.ts'
import { request } from '../../bridge/bridge.ts'

type PointerState = {
  /** What moving over the wall does in this window; null where it does nothing. */
  readonly kind: PointerKind | null
  readonly at: Pointed
}

export const useWallPointer = create<PointerState>(() => ({ kind: null, at: null }))

/** Takes up the pointer or the spotlight, or lays down the one that is in use. */
export function togglePointer(kind: PointerKind): void {
  const isInUse = useWallPointer.getState().kind === kind
  useWallPointer.setState({ kind: isInUse ? null : kind })
  pointAt(null)
}

export function layPointerDown(): void {
  useWallPointer.setState({ kind: null, at: null })
}

/** `x` and `y` are shares of the wall's size; null points at nothing. */
export function pointAt(place: { readonly x: number; readonly y: number } | null): void {
  const { kind, at: before } = useWallPointer.getState()
  const at = place && kind ? { kind, x: within(place.x), y: within(place.y) } : null
  if (at === null && before === null) return
  useWallPointer.setState({ at })
  sendSoon()
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}

let isWaiting = false

/** Once a frame: a mouse moves far more often than it is drawn. */
function sendSoon(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => {
    isWaiting = false
    void request('wall:point', { at: useWallPointer.getState().at })
  })
}

export function adoptPointed(at: Pointed): void {
  useWallPointer.setState({ at })
}
