/** The whole map on a slide, as one sees it from afar: titles and faces, without connections and counts. */
import { awarenessGapText, hasGhost } from '../../../gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../../journey/document.ts'
import { emotionWords, phaseWords } from '../../../journey/fields/words.ts'
import { openOpportunitiesOf } from '../../../journey/opportunities.ts'
import type { Channel, Stage, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { cardAnatomy, cardEmotion } from '../../../layout/grid/card-anatomy.ts'
import type { Face } from '../../../layout/grid/measure-text.ts'
import { emotionIcons } from '../../../scene/icons.ts'
import { emotionPaint, type PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import { drawCard, titleInk, titleOf } from '../drawing/card-shape.ts'
import { drawGhost, drawMark } from '../drawing/gap-shapes.ts'
import { type MapLook, themeFor } from '../drawing/map-look.ts'
import type { Pen } from '../drawing/pen.ts'
import type { ShapeText } from '../drawing/shapes.ts'
import { textSizes } from '../drawing/slide-sizes.ts'
import { slideLines, textThatFits } from '../drawing/slide-text.ts'
import { drawLaneHead, laneHeadWidth } from './lane-head.ts'
import {
  hasLine,
  type OverviewCell,
  type OverviewColumn,
  type OverviewGrid,
  overviewCard,
  titleLines,
  titleRoom,
} from './overview-grid.ts'

export const overviewHead = { height: 72, width: laneHeadWidth } as const
/** What a mark takes of a card beside a face. */
const markRoom = cardAnatomy.mark.size - cardAnatomy.mark.out

/** (0, 0) is the grid's top left corner; headers lie left of it and above. */
export function drawOverview(
  pen: Pen,
  document: JourneyDocument,
  whole: JourneyDocument,
  grid: OverviewGrid,
  headSize: number,
  look: MapLook,
): void {
  const { theme, isJudged } = look
  drawStageHeads(pen, grid.columns, headSize, isJudged ? whole : null, theme)
  for (const { channel, y, height } of grid.lanes) drawLaneHead(pen, channel, { y, height }, theme)
  for (const { stage, x, width } of grid.columns)
    if (stage.phase === 'awareness') {
      const box = { x, y: 0, width, height: grid.height }
      pen.shape({ name: `Stage: ${stage.name}`, box, form: 'rect', fill: { paint: theme.awareness } })
    }
  drawLines(pen, grid, theme)
  for (const cell of grid.cells) drawCell(pen, document, whole, { grid, cell }, look)
}

/** Hairlines between columns and lanes rather than a box for each cell: fewer shapes in the way of who edits. */
function drawLines(pen: Pen, { columns, lanes, width, height }: OverviewGrid, theme: PictureTheme): void {
  const line = { paint: theme.line, width: 1 }
  for (const { y } of lanes)
    pen.shape({
      name: 'Line',
      box: { x: -overviewHead.width, y, width: overviewHead.width + width, height: 0 },
      form: 'line',
      line,
    })
  for (const { x } of columns)
    pen.shape({
      name: 'Line',
      box: { x, y: -overviewHead.height, width: 0, height: overviewHead.height + height },
      form: 'line',
      line,
    })
}

/** Of the names of all stages that slides show in columns: two lines each, or where that cuts one of them, three of smaller letters. */
export function headSizeFor(columns: readonly OverviewColumn[], face: Face | undefined): number {
  const { header, smallHeader } = textSizes
  const isCut = ({ stage, width }: OverviewColumn) =>
    slideLines(nameOrUntitled(stage.name, 'stage'), width - headInsets, { size: header, isBold: true, face }, 2).isCut
  return columns.some(isCut) ? smallHeader : header
}

const headInsets = 20

export function drawStageHeads(
  pen: Pen,
  columns: readonly OverviewColumn[],
  size: number,
  whole: JourneyDocument | null,
  theme: PictureTheme,
  bottom = 0,
): void {
  for (const { stage, x, width } of columns) {
    const box = { x, y: bottom - overviewHead.height, width, height: overviewHead.height }
    const paint = stage.phase === 'awareness' ? theme.awarenessHeader : theme.header
    const text = stageText(stage, width, size, whole, theme)
    pen.shape({ name: `Stage: ${stage.name}`, box, form: 'rect', fill: { paint }, text })
  }
}

function stageText(
  stage: Stage,
  width: number,
  size: number,
  whole: JourneyDocument | null,
  theme: PictureTheme,
): ShapeText {
  const isAwareness = stage.phase === 'awareness'
  const gap = isAwareness && whole ? awarenessGapText(whole) : null
  const detail = textSizes.detail
  const room = width - headInsets
  const look = { size, isBold: true, face: theme.display }
  const name = textThatFits(nameOrUntitled(stage.name, 'stage'), room, look, mostHeadLines)
  const phase = { text: phaseWords[stage.phase], size: detail, fill: isAwareness ? theme.accent : theme.muted }
  const missing = gap ? [{ text: `  ${gap}`, size: detail, fill: theme.must, isBold: true }] : []
  return {
    anchor: 'top',
    insets: [10, 6, 10, 4],
    paragraphs: [
      { runs: [{ ...phase, text: textThatFits(phase.text, room, { size: detail }, 1) }, ...missing] },
      { runs: [{ text: name, size, fill: theme.ink, isBold: true, isHeading: true }] },
    ],
  }
}

const mostHeadLines = 3

function drawCell(
  pen: Pen,
  document: JourneyDocument,
  whole: JourneyDocument,
  { grid, cell }: { readonly grid: OverviewGrid; readonly cell: OverviewCell },
  look: MapLook,
): void {
  const { stage, channel, touchpoints, cards } = cell
  if (touchpoints.length === 0) {
    const isGap = look.isJudged && hasGhost(whole, { stageId: stage.id, channelId: channel.id })
    const box = { x: cell.x + 6, y: cell.y + 6, width: cell.width - 12, height: Math.min(92, cell.height - 12) }
    if (isGap) drawGhost(pen, box, channel, grid.size, look.theme)
    return
  }
  touchpoints.forEach((touchpoint, index) => {
    const box = cards[index]
    if (box) drawTitle(pen, document, { touchpoint, channel, box }, grid, look)
  })
}

function drawTitle(
  pen: Pen,
  document: JourneyDocument,
  { touchpoint, channel, box }: { touchpoint: Touchpoint; channel: Channel; box: Box },
  { size, hasFaces }: OverviewGrid,
  look: MapLook,
): void {
  const theme = themeFor(look, touchpoint.id)
  const room = titleRoom(touchpoint, box, hasFaces)
  const { left, right, end, faceSize } = overviewCard
  // A card lower than a line of letters only shows that it is there; its stage's slide says the rest.
  const isRead = hasLine(room.height, size)
  const emotion = hasFaces && isRead ? cardEmotion(touchpoint) : null
  const fitted = (width: number) => textThatFits(titleOf(touchpoint), width, { size }, titleLines(room.height, size))
  const text = isRead ? fitted(room.width) : ''
  const isMarked = emotion !== null && look.mustFix.has(touchpoint.id)
  // Beside the mark at the corner, where the title leaves room for that.
  const aside = isMarked && fitted(room.width - markRoom) === text ? markRoom : 0
  const opportunities = openOpportunitiesOf(document, touchpoint.id).map(({ text }) => text)
  const card = {
    shapeId: pen.reserve(),
    box,
    touchpoint,
    kind: channel.kind,
    opportunities,
    text: {
      anchor: 'middle',
      insets: [left, end - 2, box.width - left - room.width + aside, end - 2],
      paragraphs: [{ runs: [{ text, size, fill: titleInk(touchpoint, theme) }] }],
    },
  } as const
  drawCard(pen, card, theme, (within) => {
    if (emotion !== null)
      within.icon({
        name: emotionWords[emotion],
        d: emotionIcons[emotion],
        paint: emotionPaint(emotion, theme),
        box: {
          x: box.x + box.width - right - aside - faceSize,
          y: box.y + (box.height - faceSize) / 2,
          width: faceSize,
          height: faceSize,
        },
      })
    drawMark(within, box, touchpoint.id, look)
  })
}
