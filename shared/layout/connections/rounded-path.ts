/** Orthogonal points -> SVG path data with rounded corners. */
import type { Box, Point } from '../grid/boxes.ts'

/** Leaves out points that don't turn and stretches without length. */
export function simplifyPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept[kept.length - 1]
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept[kept.length - 2]
    const isLevel = before && last && before.y === last.y && last.y === point.y
    const isUpright = before && last && before.x === last.x && last.x === point.x
    if (isLevel || isUpright) kept.pop()
    kept.push(point)
  }
  return kept
}

/** `radius` in units; smaller where a stretch is too short for it. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return pathOf(stretchesOf(points, radius))
}

/** What of a rounded path comes into the area; all of it where there is none. */
export function roundedPathIn(area: Box | null, points: readonly Point[], radius: number): string {
  return pathOf(stretchesOf(points, radius).filter(({ from, to }) => area === null || reaches(from, to, area)))
}

/**
 * A rounded path in pieces: what of it lies in each cell of a grid over the map, so that a part of the map is drawn
 * without all that only passes by.
 * @param size the length of a cell's sides
 * @param within where pieces are asked for: whole cells
 * @returns path data by cell; cells without any of it are missing
 */
export function roundedPathByCell(
  points: readonly Point[],
  radius: number,
  size: number,
  within: Box,
): Map<string, string> {
  const byCell = new Map<string, Stretch[]>()
  // Most lines of a large map only pass by.
  if (!points.some((point, index) => reaches(points[index - 1] ?? point, point, within))) return new Map()
  for (const stretch of stretchesOf(points, radius)) {
    for (const [cell, piece] of piecesOf(stretch, size, within)) {
      const pieces = byCell.get(cell)
      if (pieces) pieces.push(piece)
      else byCell.set(cell, [piece])
    }
  }
  return new Map([...byCell].map(([cell, pieces]) => [cell, pathOf(pieces)]))
}

/** The cell of a grid over the map in which a point lies. */
export function gridCellAt({ x, y }: Point, size: number): string {
  return `${Math.floor(x / size)},${Math.floor(y / size)}`
}

/** A straight way to a point, or a bend around a corner. */
type Stretch = { readonly from: Point; readonly to: Point; readonly corner?: Point }

function stretchesOf(points: readonly Point[], radius: number): Stretch[] {
  const stretches: Stretch[] = []
  let from = points[0]
  for (let index = 1; index < points.length; index++) {
    const before = points[index - 1]
    const corner = points[index]
    const after = points[index + 1]
    if (!from || !before || !corner) continue
    if (!after) {
      stretches.push({ from, to: corner })
      continue
    }
    const bend = Math.min(radius, lengthBetween(before, corner) / 2, lengthBetween(corner, after) / 2)
    const [start, end] = [towards(corner, before, bend), towards(corner, after, bend)]
    stretches.push({ from, to: start }, { from: start, to: end, corner })
    from = end
  }
  return stretches
}

/** A bend stays whole; a straight way is cut where cells meet. */
function piecesOf({ from, to, corner }: Stretch, size: number, within: Box): [string, Stretch][] {
  if (corner) return isIn(within, corner) ? [[gridCellAt(corner, size), { from, to, corner }]] : []
  const along = from.x === to.x ? 'y' : 'x'
  const [start, end] = along === 'x' ? [within.x, within.x + within.width] : [within.y, within.y + within.height]
  if (!isIn(within, { ...from, [along]: start })) return []
  const least = Math.max(start, Math.min(from[along], to[along]))
  const most = Math.min(end, Math.max(from[along], to[along]))
  const pieces: [string, Stretch][] = []
  for (let at = Math.floor(least / size) * size; at < most; at += size) {
    const cut = (point: Point) => ({ ...point, [along]: Math.min(at + size, Math.max(at, point[along])) })
    pieces.push([gridCellAt({ ...from, [along]: at }, size), { from: cut(from), to: cut(to) }])
  }
  return from[along] <= to[along] ? pieces : pieces.reverse()
}

/** Whether a stretch comes into the box. */
function reaches(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  return (
    Math.max(from.x, to.x) >= x &&
    Math.min(from.x, to.x) <= x + width &&
    Math.max(from.y, to.y) >= y &&
    Math.min(from.y, to.y) <= y + height
  )
}

function isIn(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
}

function pathOf(stretches: readonly Stretch[]): string {
  let path = ''
  let pen = ''
  for (const { from, to, corner } of stretches) {
    if (text(from) !== pen) path += `M${text(from)}`
    pen = text(to)
    path += corner ? `Q${text(corner)} ${pen}` : `L${pen}`
  }
  return path
}

function lengthBetween(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length }
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}
