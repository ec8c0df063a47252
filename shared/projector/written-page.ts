/** What people wrote in turn, laid out for the wall: as large as all of it allows, in columns, and nothing too small for the last row. */
import { wrapText } from '../layout/grid/fit-text.ts'
import { type Screen, screenUnits } from './screen.ts'
import { marginX, writtenMeasures } from './wall-sizes.ts'

export type WrittenPage = {
  /** Of the letters, in units. */
  readonly size: number
  readonly columns: readonly (readonly string[])[]
}

const { sizes, headHeight, footHeight, columnGap, gap, paddingX, paddingY, lineHeight, weight } = writtenMeasures

/**
 * One page in the largest letters with which all lines have room, or else as few pages as can be; each line once and in turn. In
 * letters in which a line is higher than a page none is laid out, but where it is so in the smallest.
 */
export function writtenPages(lines: readonly string[], screen: Screen): readonly WrittenPage[] {
  const tried = sizes.flatMap((size) => [1, 2, 3].map((count) => fill(lines, screen, size, count)))
  const whole = tried.filter(({ isCut }) => !isCut)
  const fewest = Math.min(...whole.map(({ pages }) => pages.length))
  const found = whole.find(({ pages }) => pages.length === fewest) ?? fill(lines, screen, Math.min(...sizes), 1)
  return found.pages
}

type Filled = { readonly pages: readonly WrittenPage[]; readonly isCut: boolean }

function fill(lines: readonly string[], screen: Screen, size: number, count: number): Filled {
  const units = screenUnits(screen)
  const width = (units.width - 2 * marginX - (count - 1) * columnGap) / count - 2 * paddingX
  const height = units.height - headHeight - footHeight
  const columns: string[][] = [[]]
  let left = height
  let isCut = false
  for (const line of lines) {
    const { lines: wrapped } = wrapText(line, width, { size, weight, maxLines: 99 })
    const needed = wrapped.length * size * lineHeight + 2 * paddingY + gap
    if (needed > left && left < height) {
      columns.push([])
      left = height
    }
    isCut ||= needed > height
    columns.at(-1)?.push(line)
    left -= needed
  }
  const pageCount = Math.ceil(columns.length / count)
  const pages = Array.from({ length: pageCount }, (_, at) => ({
    size,
    columns: columns.slice(at * count, (at + 1) * count),
  }))
  return { pages, isCut }
}
