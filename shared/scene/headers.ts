/** Headers of stages and channels, and what the corner between them sums up. */
import { coverageOf } from '../gaps/coverage.ts'
import { counts, type JourneyDocument } from '../journey/document.ts'
import { kindWords, phaseWords } from '../journey/fields/words.ts'
import type { Stage } from '../journey/schema.ts'
import type { JourneyLayout, StageColumn } from '../layout/grid/boxes.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { laneNameStyle, stageNameStyle } from '../layout/grid/map-sizes.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { nameOrUntitled } from '../words/names.ts'
import { hairline, icon, type Sink, text } from './brush.ts'
import { displayFamily } from './font.ts'
import { icons, kindIcons } from './icons.ts'
import type { PictureTheme } from './theme.ts'

const margin = 16
const phaseBaseline = 27
const nameBaseline = 50
const stageLineHeight = 18
const laneLineHeight = 17
const tileSize = 30

export type HeaderLook = {
  readonly theme: PictureTheme
  /** The ground of the headers; null where the picture has none. */
  readonly headerFill: string | null
  readonly showCoverage: boolean
}

/** `gapText` stands in the awareness headers, such as "2 gaps"; null where nothing is missing. */
export function drawStageHeaders(
  sink: Sink,
  document: JourneyDocument,
  layout: JourneyLayout,
  { theme, headerFill, showCoverage }: HeaderLook,
  gapText: string | null,
): void {
  const top = -layout.headerHeight
  const left = -layout.laneHeaderWidth
  const width = layout.width - left
  if (headerFill) sink({ kind: 'rect', x: left, y: top, width, height: layout.headerHeight, fill: headerFill })
  for (const column of layout.stages) {
    const stage = document.stages.get(column.stageId)
    if (stage) drawStageHeader(sink, stage, column, top, layout.cardWidth, theme, countIn(document, stage), gapText)
  }
  if (layout.stages.length === 0) {
    sink(text(margin, top + phaseBaseline, 'No stages yet', { size: 12, weight: 450, fill: theme.muted }))
  }
  const edges = layout.stages.map(({ x, width }) => `M${x + width - 0.5} ${top}V0`)
  sink(hairline(`${edges.join('')}M${left} -0.5H${layout.width}M-0.5 ${top}V0`, theme.line))
  drawCorner(sink, document, left + margin, top, theme, showCoverage)
}

function countIn(document: JourneyDocument, stage: Stage): number {
  let count = 0
  for (const touchpoint of document.touchpoints.values()) {
    if (touchpoint.stageId === stage.id && counts(touchpoint)) count++
  }
  return count
}

function drawStageHeader(
  sink: Sink,
  stage: Stage,
  { x, width, cardX, cardXs, nameLines }: StageColumn,
  top: number,
  cardWidth: number,
  theme: PictureTheme,
  count: number,
  gapText: string | null,
): void {
  const isAwareness = stage.phase === 'awareness'
  if (isAwareness) sink({ kind: 'rect', x, y: top, width, height: -top, fill: theme.awarenessHeader })
  const fill = isAwareness ? theme.accent : theme.muted
  sink(text(cardX, top + phaseBaseline, phaseWords[stage.phase], { size: 12, weight: isAwareness ? 600 : 450, fill }))
  const { display } = theme
  const right = Math.max(cardX, ...cardXs) + cardWidth
  const name = () => wrapText(nameOrUntitled(stage.name, 'stage'), right - cardX, { ...stageNameStyle, face: display })
  const lines = display ? name().lines : nameLines
  lines.forEach((line, index) => {
    const { size, weight } = stageNameStyle
    const y = top + nameBaseline + index * stageLineHeight
    const style = { size, weight, fill: theme.ink, letterSpacing: -0.14, ...displayFamily(display) }
    sink(text(cardX, y, line, style, stage.name))
  })
  if (isAwareness && gapText !== null) drawGapPill(sink, right + 6, top + phaseBaseline, gapText, theme)
  else {
    const style = { size: 12, weight: 550, fill: theme.muted, anchor: 'end' } as const
    sink(text(right, top + phaseBaseline, String(count), style))
  }
}

function drawGapPill(sink: Sink, right: number, baseline: number, words: string, theme: PictureTheme): void {
  const width = measureText(words, 11, 600) + 27
  const x = right - width
  sink({ kind: 'rect', x, y: baseline - 14, width, height: 20, radius: 10, fill: theme.mustSoft })
  sink(icon(icons.alert, x + 6, baseline - 10, 12, theme.must))
  sink(text(x + 20, baseline, words, { size: 11, weight: 600, fill: theme.must }))
}

function drawCorner(
  sink: Sink,
  document: JourneyDocument,
  x: number,
  top: number,
  theme: PictureTheme,
  showCoverage: boolean,
): void {
  const { cells, filled } = coverageOf(document)
  const count = String(document.touchpoints.size)
  const style = { size: 12, weight: 450, fill: theme.muted }
  const y = top + phaseBaseline
  sink(text(x, y, count, { size: 12, weight: 650, fill: theme.ink }))
  sink(text(x + measureText(`${count} `, 12, 650), y, count === '1' ? 'touchpoint' : 'touchpoints', style))
  if (showCoverage && cells > 0) sink(text(x, y + 18, `${filled} of ${cells} cells covered`, style))
}

export function drawLaneHeaders(
  sink: Sink,
  document: JourneyDocument,
  layout: JourneyLayout,
  { theme, headerFill }: HeaderLook,
): void {
  const left = -layout.laneHeaderWidth
  if (headerFill) sink({ kind: 'rect', x: left, y: 0, width: -left, height: layout.height, fill: headerFill })
  for (const { channelId, y, nameLines } of layout.channels) {
    const channel = document.channels.get(channelId)
    if (!channel) continue
    const tile = { x: left + margin - 2, y: y + 12, width: tileSize, height: tileSize, radius: 8 }
    sink({ kind: 'rect', ...tile, fill: theme.kindsSoft[channel.kind] })
    sink(icon(kindIcons[channel.kind], tile.x + 7, tile.y + 7, 16, theme.kinds[channel.kind]))
    const x = tile.x + tileSize + 12
    let baseline = y + 24
    for (const line of nameLines) {
      const { size, weight } = laneNameStyle
      sink(text(x, baseline, line, { size, weight, fill: theme.ink, letterSpacing: -0.1 }, channel.name))
      baseline += laneLineHeight
    }
    sink(text(x, baseline + 1, kindWords[channel.kind], { size: 11.5, weight: 450, fill: theme.muted }))
  }
  const edges = layout.channels.map(({ y, height }) => `M${left} ${y + height - 0.5}H0`)
  // Paper has no grounds that would part the names from the map.
  sink(hairline(`${edges.join('')}M-0.5 0V${layout.height}`, theme.line))
}
