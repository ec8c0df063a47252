/** The part of the lanes that can be seen, so that a journey of thousands of touchpoints draws only what is in view. */
import type { Box } from '../../../shared/layout/grid/boxes.ts'

export type Span = { readonly from: number; readonly to: number }

const block = 600

/** In units of the lanes, rounded outwards to blocks: panning by a little yields the same numbers. `pan` in pixels. */
export function visibleSpan(pan: number, width: number): Span {
  const first = Math.floor(-pan / block)
  return { from: (first - 1) * block, to: (first + Math.ceil(width / block) + 2) * block }
}

export function isVisible({ x, width }: Pick<Box, 'x' | 'width'>, span: Span): boolean {
  return x + width >= span.from && x <= span.to
}
