/** The part of the lanes that can be seen, so that a journey of thousands of touchpoints draws only what is in view. */
import { useMemo, useRef } from 'react'
import { useStore } from 'reactflow'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { keptViewNow } from '../../model/map-view/kept-view.ts'
import { useMoving } from '../../model/map-view/moving.ts'

export type Span = { readonly from: number; readonly to: number }

const block = 600

/** While a hand zooms, lanes are a picture, made again only when it would be so many times narrower or wider. */
const mostStretched = 2

/** The zoom for which lanes are drawn. */
export function useLaneZoom(): number {
  const isZooming = useMoving((moving) => moving.isZooming)
  const last = useRef(1)
  last.current = useStore(({ transform, panZoom }) => {
    // Until the view is there it is known where it will be.
    const zoom = panZoom ? transform[2] : keptViewNow().zoom
    const stretched = zoom / last.current
    return isZooming && stretched < mostStretched && stretched > 1 / mostStretched ? last.current : zoom
  })
  return last.current
}

/** In units of the lanes, rounded outwards to blocks: panning by a little yields the same span. */
export function useVisibleSpan(laneZoom: number): Span {
  const isZooming = useMoving((moving) => moving.isZooming)
  const first = useStore(({ transform: [x, , zoom] }) => Math.floor((-x * laneZoom) / zoom / block))
  const count = Math.ceil((window.innerWidth * (isZooming ? mostStretched : 1)) / block) + 2
  return useMemo(() => ({ from: (first - 1) * block, to: (first + count) * block }), [first, count])
}

export function isVisible({ x, width }: Pick<Box, 'x' | 'width'>, span: Span): boolean {
  return x + width >= span.from && x <= span.to
}
