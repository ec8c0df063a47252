/** Moves primitives as a whole. Paths move by their placement, so that no path data is written anew. */
import type { ScenePrimitive } from './primitives.ts'

/** `dx` and `dy` in units. */
export function moveScene(primitives: readonly ScenePrimitive[], dx: number, dy: number): ScenePrimitive[] {
  return primitives.map((primitive) => {
    if (primitive.kind !== 'path') return { ...primitive, x: primitive.x + dx, y: primitive.y + dy }
    const { x, y, scale } = primitive.at ?? { x: 0, y: 0, scale: 1 }
    return { ...primitive, at: { x: x + dx, y: y + dy, scale } }
  })
}
