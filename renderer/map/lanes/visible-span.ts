/** The part of the lanes that can be seen, so that a journey of thousands of touchpoints draws only what is in view. */
import { useMemo } from 'react'
import { useStore } from 'reactflow'
import type { Box } from '../../../shared/layout/grid/boxes.ts'

export type Span = { readonly from: number; readonly to: number }

const block = 600

/** In units of the lanes, rounded outwards to blocks: panning by a little yields the same span. */
export function useVisibleSpan(): Span {
  const first = useStore(({ transform: [x] }) => Math.floor(-x / block))
  const count = Math.ceil(window.innerWidth / block) + 2
  return useMemo(() => ({ from: (first - 1) * block, to: (first + count) * block }), [first, count])
}

export function isVisible({ x, width }: Pick<Box, 'x' | 'width'>, span: Span): boolean {
  return x + width >= span.from && x <= span.to
}
