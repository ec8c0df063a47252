/** How much of the window compared maps have, in steps: a hand that draws it larger doesn't lay them out at each pixel. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Room } from '../../../shared/layout/grid/column-widths.ts'
import { fullSize, headerSizes } from '../../../shared/layout/grid/zoom-step.ts'
import { pictureRoom } from '../../../shared/layout/layout-picture.ts'
import type { Size } from './map-view.ts'

const step = 32

/** Null until it is measured. */
export function useWindow(part: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = part.current
    if (!element) return
    const measure = () => {
      const width = step * Math.floor(element.clientWidth / step)
      const height = step * Math.floor(element.clientHeight / step)
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [part])
  return size
}

/** What a map has for its grid in a part of the window of this size. */
export function roomFor(size: Size | null): Room {
  if (!size) return pictureRoom
  const headers = headerSizes(fullSize)
  const width = Math.max(step, size.width - headers.width)
  return { width, height: Math.max(step, size.height - headers.height), isPicture: true }
}
