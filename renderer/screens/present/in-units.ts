import type { CSSProperties } from 'react'
import type { Box } from '../../../shared/layout/grid/boxes.ts'

/** A length in units of projector mode, as CSS. */
export function inUnits(length: number): string {
  return `calc(var(--unit) * ${length})`
}

export function boxInUnits({ x, y, width, height }: Box): CSSProperties {
  return { left: inUnits(x), top: inUnits(y), width: inUnits(width), height: inUnits(height) }
}
