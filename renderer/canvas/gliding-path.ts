/** Lines as the screen draws them: every one of as many bends, so that the browser can let one way glide into another. */
import { cornerRadius } from '../../shared/layout/measures.ts'
import { roundedPath } from '../../shared/layout/rounded-path.ts'
import type { ConnectionPath, Point } from '../../shared/layout/types.ts'

/** As many as the longest way of the layout has. */
const pointCount = 6

const known = new WeakMap<ConnectionPath, string>()

/** For the `d` of CSS. */
export function glidingPath(path: ConnectionPath): string {
  const before = known.get(path)
  if (before !== undefined) return before
  const text = `path("${roundedPath(padded(path.points), cornerRadius)}")`
  known.set(path, text)
  return text
}

/** With more points in the middle, where they change nothing. */
function padded(points: readonly Point[]): readonly Point[] {
  const missing = pointCount - points.length
  const half = Math.floor(points.length / 2)
  const [a, b] = [points[half - 1], points[half]]
  if (missing <= 0 || !a || !b) return points
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  return [...points.slice(0, half), ...Array.from({ length: missing }, () => middle), ...points.slice(half)]
}
