/** Where a primitive surely lies: what is painted part by part passes over all that lies elsewhere. */
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { pathBox } from '../../shared/scene/path-box.ts'
import type { PathPrimitive, ScenePrimitive, TextPrimitive } from '../../shared/scene/primitives.ts'

/** Room for edges, marks on letters and what hangs below a line. */
const around = 4
/** Of a text's size: no letter is wider but a few that stand for a whole phrase. */
const widestLetter = 1.5

const boxes = new WeakMap<ScenePrimitive, Box | null>()

/** Null where nobody knows. A picture is painted in many parts, and asks each time. */
export function primitiveBox(primitive: ScenePrimitive): Box | null {
  const known = boxes.get(primitive)
  if (known !== undefined) return known
  const box = boxOf(primitive)
  boxes.set(primitive, box)
  return box
}

function boxOf(primitive: ScenePrimitive): Box | null {
  if (primitive.kind === 'text') return textBox(primitive)
  const stroke = primitive.kind === 'image' ? 0 : (primitive.strokeWidth ?? 0)
  const box = primitive.kind === 'path' ? placedPath(primitive) : primitive
  return box && grown(box, around + stroke)
}

/** Wherever it begins: what is read from the right goes to the left. */
function textBox({ x, y, size, text, family, letterSpacing = 0 }: TextPrimitive): Box | null {
  if (family !== undefined) return null
  const reach = text.length * (size * widestLetter + letterSpacing) + around
  return { x: x - reach, y: y - 2 * size, width: 2 * reach, height: 3 * size }
}

function placedPath({ d, at }: PathPrimitive): Box | null {
  const box = pathBox(d)
  const { x, y, scale } = at ?? { x: 0, y: 0, scale: 1 }
  return box && { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
