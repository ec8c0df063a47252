/** Moves primitives as a whole. Paths move by their placement, so that no path data is written again. */
import type { Sink } from './brush.ts'
import type { ScenePrimitive } from './primitives.ts'

/** `dx` and `dy` in units. */
export function moveScene(primitives: readonly ScenePrimitive[], dx: number, dy: number): ScenePrimitive[] {
  return primitives.map((primitive) => {
    if (primitive.kind !== 'path') return { ...primitive, x: primitive.x + dx, y: primitive.y + dy }
    const { x, y, scale } = primitive.at ?? { x: 0, y: 0, scale: 1 }
    return { ...primitive, at: { x: x + dx, y: y + dy, scale } }
  })
}

/** A sink for parts that are drawn with their top at y 0 and come to stand at `dy`. */
export function movedSink(sink: Sink, dy: number): Sink {
  return (primitive) => {
    for (const moved of moveScene([primitive], 0, dy)) sink(moved)
  }
}
