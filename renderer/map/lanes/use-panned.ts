import { type RefObject, useRef } from 'react'
import { useFollowView } from '../../model/map-view/follow-view.ts'

/** What moves sideways with the map; drawn for this zoom, and as a picture narrower or wider at others. */
export function usePanned(zoom: number): RefObject<HTMLDivElement | null> {
  const panned = useRef<HTMLDivElement>(null)
  useFollowView((view) => {
    if (panned.current) panned.current.style.transform = `translateX(${view.x}px) scaleX(${view.zoom / zoom})`
  })
  return panned
}
