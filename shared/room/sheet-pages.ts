/** A sheet broken into pages that are read from afar: those of the wall, and slides of the same shape. */
import { wrapText } from '../layout/grid/fit-text.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { bodyHeight, type Screen, screenUnits } from '../projector/screen.ts'
import { marginX } from '../projector/wall-sizes.ts'
import type { Sheet, SheetRow } from './outcome-sheet.ts'

/** In units of which a screen is 1080 high. */
export const sheetMeasures = {
  top: 28,
  figuresHeight: 156,
  headingHeight: 52,
  rowPadding: 10,
  textHeight: 54,
  detailHeight: 42,
  /** Between a text and its detail beside it, and between two parts. */
  gap: 28,
} as const

export const sheetTextStyle = { size: 44, weight: 640, maxLines: 6 } as const
export const sheetDetailStyle = { size: 32, weight: 500, maxLines: 4 } as const

/** `textLines` and `detailLines` are what the wall draws; a detail that fits stands beside its text. */
export type PagedRow = {
  readonly row: SheetRow
  readonly textLines: readonly string[]
  readonly detailLines: readonly string[]
  readonly isBeside: boolean
  readonly height: number
}

/** A part, or as much of it as stands on one page. */
export type PagedPart = {
  readonly heading: string
  readonly isContinued: boolean
  readonly rows: readonly PagedRow[]
  readonly height: number
}

/** The figures stand on the first page alone. */
export type PageOfSheet = { readonly figures: Sheet['figures']; readonly parts: readonly PagedPart[] }

/** At least one page. A part goes to the next page rather than be torn, but not so as to leave the figures alone on theirs. */
export function sheetPages({ figures, parts }: Sheet, screen: Screen): readonly PageOfSheet[] {
  const { top, figuresHeight, headingHeight, gap } = sheetMeasures
  const units = screenUnits(screen)
  const width = units.width - 2 * marginX
  const height = bodyHeight(units) - top
  const pages: { figures: Sheet['figures']; parts: PagedPart[] }[] = [{ figures, parts: [] }]
  let left = height - (figures.length > 0 ? figuresHeight : 0)
  const turnPage = () => {
    pages.push({ figures: [], parts: [] })
    left = height
  }
  for (const { heading, rows } of parts) {
    let rest = rows.map((row) => pagedRow(row, width))
    const whole = headingHeight + heightOf(rest)
    const isBesideOthers = (pages.at(-1)?.parts.length ?? 0) > 0
    const needed = isBesideOthers && whole <= height ? whole : headingHeight + (rest[0]?.height ?? 0)
    if (left < height && needed > left) turnPage()
    for (let isContinued = false; rest.length > 0; isContinued = true) {
      const count = countThatFits(rest, left - headingHeight)
      const shown = rest.slice(0, count)
      const used = headingHeight + heightOf(shown)
      pages.at(-1)?.parts.push({ heading, isContinued, rows: shown, height: used })
      left -= used + gap
      rest = rest.slice(count)
      if (rest.length > 0) turnPage()
    }
  }
  return pages
}

function heightOf(rows: readonly PagedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

/** At least one, so that a row higher than a page ends nothing. */
function countThatFits(rows: readonly PagedRow[], room: number): number {
  let used = 0
  const over = rows.findIndex(({ height }) => {
    used += height
    return used > room
  })
  if (over < 0) return rows.length
  // The next page begins with no lonely row.
  return Math.max(1, over === rows.length - 1 && over > 2 ? over - 1 : over)
}

function pagedRow(row: SheetRow, width: number): PagedRow {
  const { rowPadding, textHeight, detailHeight, gap } = sheetMeasures
  const textLines = wrapText(row.text, width, sheetTextStyle).lines
  const room = width - measureText(row.text, sheetTextStyle.size, sheetTextStyle.weight) - gap
  const isBeside = measureText(row.detail, sheetDetailStyle.size, sheetDetailStyle.weight) <= room
  const detailLines = isBeside ? [row.detail].filter(Boolean) : wrapText(row.detail, width, sheetDetailStyle).lines
  const below = isBeside ? 0 : detailLines.length * detailHeight
  return { row, textLines, detailLines, isBeside, height: 2 * rowPadding + textLines.length * textHeight + below }
}
