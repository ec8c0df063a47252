/** The coverage matrix as a picture: the heat map of the screen, with its totals and what its signs mean. */
import type { JourneyDocument } from '../../journey/document.ts'
import { statuses } from '../../journey/fields/vocabulary.ts'
import { kindWords, phaseWords, statusWords } from '../../journey/fields/words.ts'
import type { Box } from '../../layout/grid/boxes.ts'
import { fitText, wrapText } from '../../layout/grid/fit-text.ts'
import { type Face, measureText } from '../../layout/grid/measure-text.ts'
import {
  type CoverageCell,
  type CoverageColumn,
  type CoverageGrid,
  type CoverageRow,
  type CoverageTotal,
  heatOf,
} from '../../strategy/coverage-grid.ts'
import { filledWords } from '../../strategy/coverage-words.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { type BrandMark, brandOnPaper } from '../brand-mark.ts'
import { brandedTheme } from '../branded-theme.ts'
import { hairline, icon, type Sink, text } from '../brush.ts'
import { drawBrand } from '../draw-brand.ts'
import { displayFamily } from '../font.ts'
import { icons, kindIcons } from '../icons.ts'
import { mixPaints } from '../mix-paints.ts'
import type { Scene, ScenePrimitive } from '../primitives.ts'
import type { PictureTheme } from '../theme.ts'
import { stripHeight } from '../title.ts'
import { drawEmotion, drawFigures, drawStatus } from './coverage-figures.ts'

const margin = 20
const rowHead = 224
const columnWidth = 136
const totalWidth = 124
const titleHeight = 64
const headerHeight = 66
const rowHeight = 74
const legendHeight = 44
const inset = 4
const heats = [0, 0.09, 0.17, 0.26, 0.36] as const

/** Draws the matrix of a journey; the scene is as large as the matrix, in units. */
export function coverageScene(
  document: JourneyDocument,
  grid: CoverageGrid,
  unbranded: PictureTheme,
  display?: Face | null,
): Scene {
  const brand = brandOnPaper(document, display ?? undefined)
  const theme = brandedTheme(unbranded, brand?.accent ?? null, display)
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  const width = 2 * margin + rowHead + grid.columns.length * columnWidth + totalWidth
  const bodyTop = titleHeight + headerHeight
  const bodyHeight = (grid.rows.length + 1) * rowHeight
  const sheet = { x: margin, y: titleHeight, width: width - 2 * margin, height: headerHeight + bodyHeight }
  if (brand?.accent) sink({ kind: 'rect', x: 0, y: 0, width, height: stripHeight, fill: brand.accent })
  drawTitle(sink, document, grid, brand?.mark ?? null, theme, width)
  sink({ kind: 'rect', ...sheet, radius: 12, fill: theme.panel, stroke: theme.line, strokeWidth: 1 })
  grid.columns.forEach((column, index) => {
    drawColumn(sink, column, { x: columnX(index), y: titleHeight, width: columnWidth, height: sheet.height }, theme)
  })
  sink(text(totalX(grid), titleHeight + 26, 'All stages', { size: 12, weight: 560, fill: theme.muted }))
  grid.rows.forEach((row, index) => {
    drawRow(sink, grid, row, bodyTop + index * rowHeight, theme)
  })
  drawTotals(sink, grid, bodyTop + grid.rows.length * rowHeight, theme)
  const lines = [`M${margin} ${bodyTop - 0.5}H${width - margin}`, `M${columnX(0) - 0.5} ${titleHeight}v${sheet.height}`]
  sink(hairline([...lines, `M${totalX(grid) - 14.5} ${titleHeight}v${sheet.height}`].join(''), theme.line))
  drawLegend(sink, titleHeight + sheet.height, theme)
  const height = titleHeight + sheet.height + legendHeight
  return { width, height, background: theme.ground, title: `${document.journey.title}: coverage`, primitives }
}

function columnX(index: number): number {
  return margin + rowHead + index * columnWidth
}

function totalX(grid: CoverageGrid): number {
  return columnX(grid.columns.length) + 14
}

/** The figures stand at the right of the title, or below it where logo and name have that place. */
function drawTitle(
  sink: Sink,
  document: JourneyDocument,
  grid: CoverageGrid,
  mark: BrandMark | null,
  theme: PictureTheme,
  width: number,
): void {
  const weight = 700
  const { awareness, total } = grid
  const figures = `${total.filled} of ${total.cells} cells covered, in awareness ${awareness.filled} of ${awareness.cells}`
  const figuresStyle = { size: 12, weight: 560 }
  const taken = mark?.width ?? measureText(figures, figuresStyle.size, figuresStyle.weight)
  const room = Math.max(0, width - 3 * margin - taken)
  const whole = `${document.journey.title}: coverage`
  const title = titleLines(whole, room, { weight, face: theme.display })
  const look = { ...figuresStyle, fill: theme.muted }
  const isTall = title.lines.length > 1
  title.lines.forEach((line, index) => {
    const titleLook = { ...displayFamily(theme.display), weight, size: title.size, fill: theme.ink }
    const y = (isTall ? 22 : mark ? 32 : 40) + index * 18
    sink(text(margin, y, line, { ...titleLook, letterSpacing: -0.3 }, whole))
  })
  if (mark) {
    sink(text(margin, isTall ? 57 : 52, fitText(figures, room, figuresStyle), look))
    drawBrand(sink, mark, width - margin, 34, theme)
  } else sink(text(width - margin, 40, figures, { ...look, anchor: 'end' }))
}

/** A long title is written smaller, then in two lines, before it is cut. */
function titleLines(title: string, room: number, look: { readonly weight: number; readonly face: Face | undefined }) {
  const [largest, ...smaller] = [20, 17, 15] as const
  const size = [largest, ...smaller].find((one) => measureText(title, one, look.weight, look.face) <= room)
  if (size !== undefined) return { size, lines: [title] }
  return { size: 15, lines: wrapText(title, room, { size: 15, ...look, maxLines: 2 }).lines }
}

function drawColumn(sink: Sink, { stage, isAwareness }: CoverageColumn, box: Box, theme: PictureTheme): void {
  if (isAwareness) {
    sink({ kind: 'rect', ...box, fill: theme.awareness })
    sink({ kind: 'rect', ...box, height: headerHeight, fill: theme.awarenessHeader })
    sink({ kind: 'rect', x: box.x, y: box.y + headerHeight - 2, width: box.width, height: 2, fill: theme.accent })
  }
  const fill = isAwareness ? theme.accent : theme.muted
  sink(text(box.x + 12, box.y + 20, phaseWords[stage.phase], { size: 11, weight: 600, fill }))
  const style = { size: 13, weight: 650 }
  const wrapping = { ...style, face: theme.display, maxLines: 2 }
  const name = wrapText(nameOrUntitled(stage.name, 'stage'), box.width - 20, wrapping)
  name.lines.forEach((line, index) => {
    const look = { ...style, ...displayFamily(theme.display), fill: theme.ink }
    sink(text(box.x + 12, box.y + 38 + index * 16, line, look))
  })
}

function drawRow(sink: Sink, grid: CoverageGrid, row: CoverageRow, y: number, theme: PictureTheme): void {
  const tile = { x: margin + 12, y: y + rowHeight / 2 - 14, width: 28, height: 28, radius: 7 }
  sink({ kind: 'rect', ...tile, fill: theme.kindsSoft[row.kind] })
  sink(icon(kindIcons[row.kind], tile.x + 6, tile.y + 6, 16, theme.kinds[row.kind]))
  const words = { size: 13, weight: 620, maxLines: 2 }
  const name = wrapText(nameOrUntitled(row.name, 'channel'), rowHead - 64, words)
  const isByChannel = grid.rowing === 'channels'
  const top = y + rowHeight / 2 - (name.lines.length - 1) * 8 + (isByChannel ? -3 : 5)
  name.lines.forEach((line, index) => {
    sink(text(tile.x + 40, top + index * 16, line, { size: 13, weight: 620, fill: theme.ink }))
  })
  if (isByChannel) {
    const below = top + name.lines.length * 16
    sink(text(tile.x + 40, below, kindWords[row.kind], { size: 11, weight: 450, fill: theme.muted }))
  }
  row.cells.forEach((cell, index) => {
    const place = {
      x: columnX(index) + inset,
      y: y + inset,
      width: columnWidth - 2 * inset,
      height: rowHeight - 2 * inset,
    }
    drawCell(sink, grid, row, cell, place, theme)
  })
  drawTotal(sink, row.total, totalX(grid), y, theme)
}

function drawCell(
  sink: Sink,
  grid: CoverageGrid,
  row: CoverageRow,
  cell: CoverageCell,
  box: Box,
  theme: PictureTheme,
): void {
  const heat = heats[heatOf(cell.counting, grid.most)]
  const isGap = cell.isMissed && cell.touchpointIds.length === 0
  const outline = { stroke: isGap ? theme.must : theme.lineStrong, strokeWidth: 1.25, dash: [4, 3] }
  const fill = isGap ? theme.mustSoft : mixPaints(theme.kinds[row.kind], theme.panel, heat)
  sink({ kind: 'rect', ...box, radius: 8, fill, ...(cell.counting === 0 ? outline : {}) })
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  if (isGap) {
    sink(icon(icons.alert, middle.x - 27, middle.y - 7, 13, theme.must))
    sink(text(middle.x - 9, middle.y + 4, 'Empty', { size: 11, weight: 600, fill: theme.must }))
  } else if (cell.touchpointIds.length === 0) {
    sink(
      text(middle.x, middle.y + 4, cell.isWanted ? '0' : '–', {
        size: 11,
        weight: 600,
        fill: theme.muted,
        anchor: 'middle',
      }),
    )
  } else {
    drawFigures(sink, cell, box, theme)
  }
}

function drawTotals(sink: Sink, grid: CoverageGrid, y: number, theme: PictureTheme): void {
  sink(hairline(`M${margin} ${y - 0.5}H${totalX(grid) - 14 + totalWidth}`, theme.line))
  sink(text(margin + 12, y + 40, `All ${grid.rowing}`, { size: 12, weight: 560, fill: theme.muted }))
  grid.columns.forEach(({ total }, index) => {
    drawTotal(sink, total, columnX(index) + 14, y, theme)
  })
  drawTotal(sink, grid.total, totalX(grid), y, theme)
}

function drawTotal(sink: Sink, total: CoverageTotal, x: number, y: number, theme: PictureTheme): void {
  sink(text(x, y + 34, String(total.counting), { size: 15, weight: 700, fill: theme.ink }))
  if (total.emotion !== null) drawEmotion(sink, total.emotion, x + 52, y + 34, theme)
  sink(text(x, y + 52, filledWords(total), { size: 11, weight: 450, fill: theme.muted }))
}

function drawLegend(sink: Sink, top: number, theme: PictureTheme): void {
  const style = { size: 12, weight: 450, fill: theme.muted }
  let x = margin
  for (const heat of heats.slice(1)) {
    const fill = mixPaints(theme.muted, theme.panel, heat * 1.9)
    sink({ kind: 'rect', x, y: top + 17, width: 16, height: 12, radius: 3, fill })
    x += 20
  }
  sink(text(x + 4, top + 27, 'few to many', style))
  x += 28 + measureText('few to many', 12, 450)
  for (const status of statuses) {
    const words = status === 'idea' ? `${statusWords.idea} (doesn’t count)` : statusWords[status]
    drawStatus(sink, status, x, top + 23, theme)
    sink(text(x + 15, top + 27, words, style))
    x += 37 + measureText(words, 12, 450)
  }
}
