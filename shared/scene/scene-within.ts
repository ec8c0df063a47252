/** The part of a scene that lies in a box, so that each sheet of a poster holds what is seen on it. */

import type { Box } from '../layout/grid/boxes.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import type { PathPrimitive, Scene, ScenePrimitive, TextPrimitive } from './primitives.ts'

/** Leaves out what surely lies outside; a path that is no icon is always kept. `box` in units of the scene. */
export function sceneWithin(scene: Scene, box: Box): Scene {
  return { ...scene, primitives: scene.primitives.filter((one) => mayTouch(one, box)) }
}

function mayTouch(primitive: ScenePrimitive, box: Box): boolean {
  const reach = reachOf(primitive)
  return (
    reach === null ||
    (reach.x <= box.x + box.width &&
      reach.x + reach.width >= box.x &&
      reach.y <= box.y + box.height &&
      reach.y + reach.height >= box.y)
  )
}

/** Null where it isn't known. */
function reachOf(primitive: ScenePrimitive): Box | null {
  switch (primitive.kind) {
    case 'text':
      return reachOfText(primitive)
    case 'path':
      return reachOfIcon(primitive)
    case 'image':
      return primitive
    case 'rect': {
      const line = primitive.strokeWidth ?? 0
      return {
        x: primitive.x - line,
        y: primitive.y - line,
        width: primitive.width + 2 * line,
        height: primitive.height + 2 * line,
      }
    }
  }
}

/** To both sides of its place, whichever way it is read, and in whichever typeface stands in for a missing one. */
function reachOfText({ x, y, text, size, family }: TextPrimitive): Box | null {
  if (family !== undefined) return null
  const width = 1.3 * measureText(text, size, 700)
  return { x: x - width, y: y - 1.5 * size, width: 2 * width, height: 2.5 * size }
}

function reachOfIcon({ at }: PathPrimitive): Box | null {
  // A path that was moved as it is may be of any size.
  if (!at || at.scale === 1) return null
  const side = 24 * at.scale
  return { x: at.x - side, y: at.y - side, width: 3 * side, height: 3 * side }
}
