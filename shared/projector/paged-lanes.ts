/** Lanes broken into pages: what doesn't fit goes on the next page, and nothing shrinks. */
import type { Channel } from '../journey/schema.ts'
import { type Row, rowsHeight } from './lane-rows.ts'
import { cardGapY, laneNameLineHeight, lanePadding } from './wall-sizes.ts'

/** A channel with its rows of cards, or with the height of the gap that stands there. */
export type UnpagedLane = {
  readonly channel: Channel
  readonly nameLines: readonly string[]
  readonly rows: readonly Row[]
  readonly gapHeight: number
}

/** A part of a lane that stands on one page. */
export type LanePart = UnpagedLane & { readonly isContinued: boolean; readonly needed: number }

/** What a lane takes at least. */
export function neededHeight({ nameLines, rows, gapHeight }: UnpagedLane): number {
  const name = nameLines.length * laneNameLineHeight
  return 2 * lanePadding + Math.max(name, rowsHeight(rows), gapHeight)
}

/**
 * Breaks lanes, and where a lane alone is too high its rows, into the fewest pages of `height`; the pages are then filled as evenly as
 * that number allows, so that no last page holds one lonely card.
 */
export function pagesOf(lanes: readonly UnpagedLane[], height: number): readonly (readonly LanePart[])[] {
  const fewest = fill(lanes, height)
  if (fewest.length < 2) return fewest
  let [low, high] = [0, height]
  let best = fewest
  while (high - low > 1) {
    const middle = (low + high) / 2
    const pages = fill(lanes, middle)
    const fits = pages.length === fewest.length && pages.every((page) => heightOf(page) <= height)
    if (fits) [best, high] = [pages, middle]
    else low = middle
  }
  return best
}

function heightOf(page: readonly LanePart[]): number {
  return page.reduce((sum, { needed }) => sum + needed, 0)
}

/** As many lanes on each page as fit. A lane is torn apart only where it alone is higher than a page. */
function fill(lanes: readonly UnpagedLane[], height: number): readonly (readonly LanePart[])[] {
  const pages: LanePart[][] = [[]]
  let left = height
  for (const lane of lanes) {
    let rest: UnpagedLane | null = lane
    while (rest) {
      const page = pages.at(-1) ?? []
      const count = countThatFits(rest, left, height, page.length === 0)
      if (count === null) {
        pages.push([])
        left = height
        continue
      }
      const part: UnpagedLane = { ...rest, rows: rest.rows.slice(0, count) }
      const needed = neededHeight(part)
      page.push({ ...part, isContinued: rest.rows.length < lane.rows.length, needed })
      left -= needed
      const rows: readonly Row[] = rest.rows.slice(count)
      rest = rows.length > 0 ? { ...rest, rows } : null
    }
  }
  return pages
}

/** How many rows of a lane go on a page with so much left; null where the lane begins on the next one. */
function countThatFits(lane: UnpagedLane, left: number, height: number, isFreshPage: boolean): number | null {
  const whole = neededHeight(lane)
  if (whole <= left) return lane.rows.length
  if (isFreshPage) return Math.max(Math.min(1, lane.rows.length), fitting(lane, left))
  return whole <= height ? null : fitting(lane, left) || null
}

/** How many of a lane's first rows fit. */
function fitting({ rows }: UnpagedLane, height: number): number {
  let used = 2 * lanePadding
  let count = 0
  for (const row of rows) {
    used += row.height + (count > 0 ? cardGapY : 0)
    if (used > height) break
    count += 1
  }
  return count
}
