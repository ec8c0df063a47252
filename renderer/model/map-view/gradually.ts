/** Draws what comes into view a few parts a frame while the view moves, so that moving never stutters. */
import { useEffect, useMemo, useReducer, useRef } from 'react'
import { isMoving } from './moving.ts'

/**
 * The parts to draw now: all of them while the view rests; while it moves, those that were drawn before and a few more each frame.
 * @param isUrgent whether a part must be drawn at once, because it is selected or dragged.
 */
export function useGradually<T>(
  wanted: T[],
  idOf: (part: T) => string,
  perFrame: number,
  isUrgent: (part: T) => boolean = never,
): { drawn: T[]; isWhole: boolean } {
  const [frame, nextFrame] = useReducer((count: number) => count + 1, 0)
  const before = useRef<{ ids: ReadonlySet<string>; isWhole: boolean }>({ ids: new Set(), isWhole: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each frame draws some more
  const shown = useMemo(() => {
    const { ids, isWhole } = before.current
    if (isWhole && !isMoving()) return { drawn: wanted, isWhole: true }
    let room = perFrame
    const drawn = wanted.filter((part) => {
      if (ids.has(idOf(part)) || isUrgent(part)) return true
      room -= 1
      return room >= 0
    })
    return room >= 0 ? { drawn: wanted, isWhole: true } : { drawn, isWhole: false }
  }, [wanted, perFrame, frame])
  useEffect(() => {
    before.current = { ids: new Set(shown.drawn.map(idOf)), isWhole: shown.isWhole }
    if (shown.isWhole) return
    const next = requestAnimationFrame(nextFrame)
    return () => cancelAnimationFrame(next)
  }, [shown, idOf])
  return shown
}

const never = () => false
