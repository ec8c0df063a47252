/**
 * The lines of a large map, drawn place by place: each line by itself reaches over half of the map, and where one came into view
 * or went, all that it reaches over was drawn anew, with every line that only passes by.
 */
import { memo, type ReactNode } from 'react'
import { gridCellAt, roundedPathByCell } from '../../../shared/layout/connections/rounded-path.ts'
import type { Box, ConnectionPath } from '../../../shared/layout/grid/boxes.ts'
import { cornerRadius } from '../../../shared/layout/grid/map-sizes.ts'
import { isSameBox } from '../../model/map-view/visible-area.ts'
import { headAt } from './connection-line.tsx'
import styles from './connections.module.css'

/** Units. */
const placeSize = 256
/** Lines are cut for so much at once: a long one has more pieces than are ever seen. */
const cutSize = 8 * placeSize

/** The area as whole places: of a place that is drawn all is there from the start. */
export function wholePlaces(area: Box): Box {
  return inWhole(placeSize, area)
}

function inWhole(size: number, { x, y, width, height }: Box): Box {
  const down = (length: number) => Math.floor(length / size) * size
  const [left, top] = [down(x), down(y)]
  return { x: left, y: top, width: down(x + width - 1) + size - left, height: down(y + height - 1) + size - top }
}

type Props = { readonly paths: readonly ConnectionPath[]; readonly area: Box; readonly isDimmed?: boolean }

export const PlainLines = memo(function PlainLines({ paths, area, isDimmed }: Props): ReactNode {
  return (
    <g className={styles.plain} data-dimmed={isDimmed || undefined}>
      {drawnAt(paths, area).map(([place, { line, head }]) => (
        <g key={place}>
          <path className={styles.line} d={line} />
          <path className={styles.head} d={head} />
        </g>
      ))}
    </g>
  )
}, isSame)

function isSame(one: Props, other: Props): boolean {
  return (
    one.area === other.area &&
    one.isDimmed === other.isDimmed &&
    one.paths.length === other.paths.length &&
    one.paths.every((path, at) => path === other.paths[at])
  )
}

type Drawing = { readonly line: string; readonly head: string }

/**
 * The places of the area through which a line goes, in one order: a line that comes or goes moves no other. What many lines
 * that run in one track have in common is drawn once.
 */
function drawnAt(paths: readonly ConnectionPath[], area: Box): readonly (readonly [string, Drawing])[] {
  const places = new Map<string, { readonly lines: Set<string>; readonly heads: Set<string> }>()
  const within = inWhole(cutSize, area)
  for (const path of paths) {
    for (const [at, { line, head }] of piecesOf(path, within)) {
      if (!isPlaceIn(area, at)) continue
      const place = places.get(at) ?? { lines: new Set(), heads: new Set() }
      places.set(at, place)
      place.lines.add(line)
      place.heads.add(head)
    }
  }
  return [...places]
    .map(([at, { lines, heads }]) => [at, { line: [...lines].join(''), head: [...heads].join('') }] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

function isPlaceIn({ x, y, width, height }: Box, at: string): boolean {
  const [left = 0, top = 0] = at.split(',').map((index) => Number(index) * placeSize)
  return left >= x && left < x + width && top >= y && top < y + height
}

const known = new WeakMap<ConnectionPath, { readonly within: Box; readonly pieces: ReadonlyMap<string, Drawing> }>()

function piecesOf(path: ConnectionPath, within: Box): ReadonlyMap<string, Drawing> {
  const before = known.get(path)
  if (before && isSameBox(before.within, within)) return before.pieces
  const pieces = new Map<string, Drawing>()
  for (const [place, line] of roundedPathByCell(path.points, cornerRadius, placeSize, within)) {
    pieces.set(place, { line, head: '' })
  }
  const tip = path.points.at(-1)
  if (tip) {
    const place = gridCellAt(tip, placeSize)
    pieces.set(place, { line: pieces.get(place)?.line ?? '', head: headAt(tip, path.tipDirection) })
  }
  known.set(path, { within, pieces })
  return pieces
}
