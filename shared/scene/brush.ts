/** Short ways to write the primitives that every part of a picture uses. */
import { textDirection } from '../layout/grid/text-direction.ts'
import type { PathPrimitive, ScenePrimitive, TextPrimitive } from './primitives.ts'

/** Where the parts of a scene go. */
export type Sink = (primitive: ScenePrimitive) => void

type TextStyle = Pick<TextPrimitive, 'size' | 'weight' | 'fill'> &
  Partial<Pick<TextPrimitive, 'anchor' | 'letterSpacing' | 'opacity' | 'family'>>

/** `y` is the baseline. `whole` is the text of which the line is one: what is read from the right stands at the same place, in its own order. */
export function text(x: number, y: number, line: string, style: TextStyle, whole = line): TextPrimitive {
  if (textDirection(whole) === 'ltr') return { kind: 'text', x, y, text: line, ...style }
  const anchor = turned[style.anchor ?? 'start']
  return { kind: 'text', x, y, text: line, ...style, anchor, direction: 'rtl' }
}

const turned = { start: 'end', middle: 'middle', end: 'start' } as const

/** An icon of `size` units, its top left corner at (x, y). */
export function icon(d: string, x: number, y: number, size: number, stroke: string, opacity = 1): PathPrimitive {
  const at = { x, y, scale: size / 24 }
  return { kind: 'path', d, at, stroke, strokeWidth: 2, ...(opacity < 1 ? { opacity } : {}) }
}

export function hairline(d: string, stroke: string): PathPrimitive {
  return { kind: 'path', d, stroke, strokeWidth: 1 }
}
