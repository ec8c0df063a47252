import { useEffect, useRef } from 'react'

/** Keeps what was typed where a field goes while it has the focus: it is not told then that it lost it. */
export function useKeptOnLeaving(keep: () => void): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => () => latest.current(), [])
}
