/** Moves and enlarges primitives as a whole. Paths do so by their placement, so that no path data is written again. */
import type { Box } from '../layout/grid/boxes.ts'
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

/** A sink for parts that come out `scale` times as large, while the point that is given stays where it is. */
export function enlargedSink(sink: Sink, about: { readonly x: number; readonly y: number }, scale: number): Sink {
  if (scale === 1) return sink
  const x = (at: number) => about.x + (at - about.x) * scale
  const y = (at: number) => about.y + (at - about.y) * scale
  const enlarged = (box: Box) => ({
    x: x(box.x),
    y: y(box.y),
    width: box.width * scale,
    height: box.height * scale,
  })
  return (primitive) => {
    switch (primitive.kind) {
      case 'path': {
        const at = primitive.at ?? { x: 0, y: 0, scale: 1 }
        return sink({ ...primitive, at: { x: x(at.x), y: y(at.y), scale: at.scale * scale } })
      }
      case 'text':
        return sink({ ...primitive, x: x(primitive.x), y: y(primitive.y), size: primitive.size * scale })
      case 'rect': {
        const radius = primitive.radius === undefined ? {} : { radius: primitive.radius * scale }
        return sink({ ...primitive, ...radius, ...enlarged(primitive) })
      }
      case 'image':
        return sink({ ...primitive, ...enlarged(primitive) })
    }
  }
}
