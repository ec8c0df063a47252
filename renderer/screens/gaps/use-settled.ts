import { useEffect, useRef, useState } from 'react'

/** Milliseconds: letters that are typed come closer together than this. */
const rest = 120

/** The value as it was last while the hand rested, so that what is slow to draw waits for nobody who types. A single change shows at once. */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value)
  const changedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const now = performance.now()
    const isTyping = now - changedAt.current < rest
    changedAt.current = now
    if (!isTyping) {
      settle(value)
      return
    }
    const resting = setTimeout(() => settle(value), rest)
    return () => clearTimeout(resting)
  }, [value])
  return settled
}
