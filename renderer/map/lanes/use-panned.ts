import { type RefObject, useRef } from 'react'
import { useFollowView } from '../../model/map-view/follow-view.ts'

/** What moves sideways with the map. */
export function usePanned(): RefObject<HTMLDivElement | null> {
  const panned = useRef<HTMLDivElement>(null)
  useFollowView(({ x }) => {
    if (panned.current) panned.current.style.transform = `translateX(${x}px)`
  })
  return panned
}
