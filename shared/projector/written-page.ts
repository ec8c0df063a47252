/** What people wrote in turn, laid out for the wall: as large as all of it allows, in columns, and nothing too small for the last row. */
import { wrapText } from '../layout/grid/fit-text.ts'
import { type Screen, screenUnits } from './screen.ts'
import { marginX, writtenMeasures } from './wall-sizes.ts'

export type WrittenPage = {
  /** Of the letters, in units. */
  readonly size: number
  readonly columns: readonly (readonly string[])[]
  /** How many lines have no place. */
  readonly more: number
}

const { sizes, headHeight, footHeight, columnGap, gap, paddingX, paddingY, lineHeight, weight } = writtenMeasures

export function writtenPage(lines: readonly string[], screen: Screen): WrittenPage {
  const tried = sizes.flatMap((size) => [1, 2, 3].map((count) => fill(lines, screen, size, count)))
  const [first] = tried
  const fewestLeft = Math.min(...tried.map(({ more }) => more))
  return tried.find(({ more }) => more === fewestLeft) ?? first ?? { size: sizes[0], columns: [], more: lines.length }
}

function fill(lines: readonly string[], screen: Screen, size: number, count: number): WrittenPage {
  const units = screenUnits(screen)
  const width = (units.width - 2 * marginX - (count - 1) * columnGap) / count - 2 * paddingX
  const height = units.height - headHeight - footHeight
  const columns: string[][] = [[]]
  let left = height
  let shown = 0
  for (const line of lines) {
    const { lines: wrapped } = wrapText(line, width, { size, weight, maxLines: 99 })
    const needed = wrapped.length * size * lineHeight + 2 * paddingY + gap
    if (needed > left) {
      if (columns.length === count || needed > height) break
      columns.push([])
      left = height
    }
    columns.at(-1)?.push(line)
    left -= needed
    shown += 1
  }
  return { size, columns, more: lines.length - shown }
}
