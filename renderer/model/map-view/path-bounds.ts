import type { Box, ConnectionPath } from '../../../shared/layout/grid/boxes.ts'

const known = new WeakMap<ConnectionPath, Box>()

/** The box that a connection's line fills. */
export function pathBounds(path: ConnectionPath): Box {
  const before = known.get(path)
  if (before) return before
  const xs = path.points.map(({ x }) => x)
  const ys = path.points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  known.set(path, box)
  return box
}
