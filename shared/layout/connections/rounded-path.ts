/** Orthogonal points -> SVG path data with rounded corners. */
import type { Point } from '../grid/boxes.ts'

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
  const first = points[0]
  if (!first) return ''
  let path = `M${text(first)}`
  for (let index = 1; index < points.length; index++) {
    const before = points[index - 1]
    const corner = points[index]
    const after = points[index + 1]
    if (!before || !corner) continue
    if (!after) {
      path += `L${text(corner)}`
      continue
    }
    const bend = Math.min(radius, lengthBetween(before, corner) / 2, lengthBetween(corner, after) / 2)
    path += `L${text(towards(corner, before, bend))}Q${text(corner)} ${text(towards(corner, after, bend))}`
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
