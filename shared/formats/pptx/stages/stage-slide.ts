/** One stage on a slide: its channels from top to bottom, as on the map, and their cards side by side. */
import type { JourneyDocument } from '../../../journey/document.ts'
import { kindWords } from '../../../journey/fields/words.ts'
import { insightWords, type TextInsightName } from '../../../journey/insights.ts'
import { openOpportunitiesOf } from '../../../journey/opportunities.ts'
import type { Id, Stage, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { cardMeta } from '../../../layout/grid/card-anatomy.ts'
import { kindIcons } from '../../../scene/icons.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import { drawFoot } from '../drawing/card-foot.ts'
import { drawPictures, imagesForSlides } from '../drawing/card-pictures.ts'
import { drawCard, firstPain, painParagraph, titleInk, titleOf } from '../drawing/card-shape.ts'
import { drawGhost, drawMark } from '../drawing/gap-shapes.ts'
import { insightIcons, insightPaint } from '../drawing/insight-shapes.ts'
import { type MapLook, themeFor } from '../drawing/map-look.ts'
import type { Pen } from '../drawing/pen.ts'
import type { ShapeText } from '../drawing/shapes.ts'
import { slideTextHeight, textThatFits } from '../drawing/slide-text.ts'
import { picturesHeightIn, picturesPlace } from './pictures-place.ts'
import { stageConnector } from './stage-connector.ts'
import {
  asideHeadHeight,
  asideItemWidth,
  asideRowGap,
  type CardRoom,
  cardWidthOf,
  connectionsWithin,
  footHeight,
  headHeight,
  itemLines,
  mostNameLines,
  mostPainLines,
  mostTitleLines,
  rowsHeight,
  type StageBox,
  type StageLane,
  type StagePage,
  type StageRow,
  type StageStyle,
  stageMeasures,
} from './stage-pages.ts'

type Size = { readonly width: number; readonly height: number }
type Placed = { readonly box: Box; readonly of: StageBox }
type PlacedLane = {
  readonly lane: StageLane
  readonly y: number
  readonly height: number
  readonly top: number
  readonly boxes: readonly Placed[]
}

/** What a slide has left is shared out among its lanes, but none grows so far that it looks lost. */
const mostGrowth = 1.7

/** (0, 0) is the top left corner of the slide's body. */
export function drawStage(
  pen: Pen,
  document: JourneyDocument,
  stage: Stage,
  page: StagePage,
  { look, style, body }: { readonly look: MapLook; readonly style: StageStyle; readonly body: Size },
): void {
  const { theme } = look
  const lanes = placed(document, page, style, body)
  const ground = { x: 0, y: 0, width: page.width, height: body.height }
  const paint = stage.phase === 'awareness' ? theme.awareness : theme.header
  const line = { paint: theme.line, width: 1 }
  pen.shape({ name: `Stage: ${stage.name}`, box: ground, form: 'round', radius: 10, fill: { paint }, line })
  for (const { lane, y, height, top } of lanes) {
    if (y > 0) pen.shape({ name: 'Line', box: { x: 0, y, width: page.width, height: 0 }, form: 'line', line })
    drawHead(pen, lane, { x: 0, y: top, width: stageMeasures.headWidth, height: y + height - top }, style, theme)
  }
  const boxes = lanes.flatMap((lane) => lane.boxes)
  const shapeIds = new Map<Id, number>()
  for (const { of } of boxes) if (of.of === 'card') shapeIds.set(of.touchpoint.id, pen.reserve())
  drawConnectors(pen, document, stage, boxes, shapeIds, page.room, look)
  if (page.aside.length > 0) drawAside(pen, page, body, style, theme)
  for (const { box, of } of boxes) {
    if (of.of === 'gap') drawGhost(pen, box, of.channel, style.title, theme)
    else if (of.of === 'item') drawItem(pen, of, box, style, theme)
    else drawTouchpoint(pen, document, of, { box, shapeId: shapeIds.get(of.touchpoint.id) ?? 0 }, style, look)
  }
}

function placed(document: JourneyDocument, page: StagePage, style: StageStyle, body: Size): PlacedLane[] {
  const { headWidth, lanePadding, rowGap } = stageMeasures
  // What stands alone in its row takes all of it, if no other on this slide stands beside one.
  const columns = Math.max(1, ...page.lanes.flatMap(({ rows }) => rows.map(({ boxes }) => boxes.length)))
  const width = cardWidthOf({ ...style, columns }, page.width, page.room)
  const lanes = withLargePictures(document, page.lanes, width, body.height)
  const needed = lanes.reduce((sum, { height }) => sum + height, 0)
  const growth = Math.min(mostGrowth, Math.max(1, body.height / Math.max(1, needed)))
  let y = 0
  return lanes.map((lane) => {
    const height = lane.height * growth
    const content = rowsHeight(lane, false)
    const head = y + (height - Math.max(content, headHeight(lane.of, style))) / 2
    let top = y + (height - content) / 2
    const boxes = lane.rows.flatMap((row) => {
      const at = top
      top += row.height + rowGap
      return row.boxes.map((of, index): Placed => {
        const x = headWidth + lanePadding + index * (width + page.room.between)
        return { of, box: { x, y: at, width, height: row.height } }
      })
    })
    const one = { lane, y, height, top: Math.min(head, y + (height - content) / 2), boxes }
    y += height
    return one
  })
}

/** Room that a slide has left goes to images first, shared out among the rows that show some. */
function withLargePictures(
  document: JourneyDocument,
  lanes: readonly StageLane[],
  cardWidth: number,
  height: number,
): readonly StageLane[] {
  const { card, pictures } = stageMeasures
  const width = cardWidth - card.left - card.right
  const wantedBy = ({ boxes }: StageRow) =>
    Math.max(
      0,
      ...boxes.map((box) =>
        box.of === 'card' ? picturesHeightIn(imagesForSlides(document, box.touchpoint), width) - pictures.height : 0,
      ),
    )
  const wanted = lanes.flatMap(({ rows }) => rows.map(wantedBy)).reduce((sum, one) => sum + one, 0)
  const free = height - lanes.reduce((sum, lane) => sum + lane.height, 0)
  if (wanted === 0 || free <= 0) return lanes
  const share = Math.min(1, free / wanted)
  return lanes.map((lane) => {
    const rows = lane.rows.map((row) => ({ ...row, height: row.height + wantedBy(row) * share }))
    return { ...lane, rows, height: lane.height + rowsHeight({ rows }, false) - rowsHeight(lane, false) }
  })
}

/** What is said of the cards, each lane under its name. */
function drawAside(pen: Pen, { aside, width }: StagePage, body: Size, style: StageStyle, theme: PictureTheme): void {
  const { gap, padding, width: across } = stageMeasures.aside
  const ground = { x: width + gap, y: 0, width: across, height: body.height }
  const line = { paint: theme.line, width: 1 }
  pen.shape({ name: 'Texts', box: ground, form: 'round', radius: 10, fill: { paint: theme.header }, line })
  let y = 0
  for (const { of, rows, height, isContinued } of aside) {
    if (typeof of !== 'string') continue
    const head = { x: ground.x + padding, y: y + 12, width: asideItemWidth, height: slideTextHeight(1, style.name) + 2 }
    drawAsideHead(pen, of, isContinued, head, style, theme)
    let top = y + asideHeadHeight(style)
    for (const row of rows) {
      const box = { x: head.x, y: top, width: asideItemWidth, height: row.height }
      for (const item of row.boxes) if (item.of === 'item') drawItem(pen, item, box, style, theme)
      top += row.height + asideRowGap
    }
    y += height
  }
}

function drawAsideHead(
  pen: Pen,
  of: TextInsightName,
  isContinued: boolean,
  box: Box,
  style: StageStyle,
  theme: PictureTheme,
): void {
  const side = style.name
  const look = { size: style.name, isBold: true }
  const rest = isContinued ? [{ text: '  continued', size: style.foot, fill: theme.muted }] : []
  const name = `Lane: ${insightWords[of]}`
  pen.group({ name }, (within) => {
    const runs = [{ text: insightWords[of], ...look, fill: theme.ink }, ...rest]
    within.shape({
      name,
      box,
      form: 'rect',
      text: { anchor: 'middle', insets: [side + 8, 0, 0, 0], paragraphs: [{ runs }] },
    })
    const icon = { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side }
    within.icon({ name: insightWords[of], d: insightIcons[of], paint: insightPaint(of, theme), box: icon })
  })
}

function drawHead(pen: Pen, { of, isContinued }: StageLane, box: Box, style: StageStyle, theme: PictureTheme): void {
  const { nameX, nameRight } = stageMeasures
  const isText = typeof of === 'string'
  const name = isText ? insightWords[of] : nameOrUntitled(of.name, 'channel')
  const paint = isText ? theme.muted : theme.kinds[of.kind]
  const kind = isText ? '' : kindWords[of.kind]
  const words = [kind, isContinued ? 'continued' : ''].filter((word) => word !== '').join(' · ')
  const look = { size: style.name, isBold: true }
  const text = textThatFits(name, box.width - nameX - nameRight, look, mostNameLines)
  const shown = `${isText ? 'Lane' : 'Channel'}: ${name}`
  pen.group({ name: shown }, (within) => {
    within.shape({
      name: shown,
      box,
      form: 'rect',
      text: {
        anchor: 'top',
        insets: [nameX, 0, nameRight, 0],
        paragraphs: [
          { runs: [{ text, ...look, fill: theme.ink }] },
          ...(words === '' ? [] : [{ runs: [{ text: words, size: style.foot, fill: paint }] }]),
        ],
      },
    })
    const size = style.name + 4
    const icon = { x: box.x + 14, y: box.y, width: size, height: size }
    within.icon({ name: isText ? name : kind, d: isText ? insightIcons[of] : kindIcons[of.kind], paint, box: icon })
  })
}

function drawTouchpoint(
  pen: Pen,
  document: JourneyDocument,
  { touchpoint, channel }: Extract<StageBox, { of: 'card' }>,
  { box, shapeId }: { readonly box: Box; readonly shapeId: number },
  style: StageStyle,
  look: MapLook,
): void {
  const theme = themeFor(look, touchpoint.id)
  const opportunities = openOpportunitiesOf(document, touchpoint.id).map(({ text }) => text)
  const { left, right, bottom } = stageMeasures.card
  const images = imagesForSlides(document, touchpoint)
  const place = images.length === 0 ? null : picturesPlace(touchpoint, images, box, style)
  const text = cardText(touchpoint, box, place?.textWidth ?? box.width - left - right, style, theme)
  drawCard(pen, { shapeId, box, touchpoint, kind: channel.kind, opportunities, text }, theme, (within) => {
    const middle = box.y + box.height - bottom - footHeight(style) / 2 + 3
    const room = { left: box.x + left, right: box.x + box.width - right, middle }
    const items = cardMeta(touchpoint, opportunities.length)
    if (place) drawPictures(within, images, place.box, theme)
    drawFoot(within, items, touchpoint.owner.name, room, { size: style.foot, theme })
    drawMark(within, box, touchpoint.id, look)
  })
}

function cardText(touchpoint: Touchpoint, box: Box, width: number, style: StageStyle, theme: PictureTheme): ShapeText {
  const { left, top, bottom } = stageMeasures.card
  const look = { size: style.title, isBold: true }
  const title = textThatFits(titleOf(touchpoint), width, look, mostTitleLines)
  const pain = firstPain(touchpoint)
  const suffered =
    pain === null
      ? []
      : [painParagraph(textThatFits(pain, width, { size: style.pain }, mostPainLines), style.pain, theme)]
  return {
    anchor: 'top',
    insets: [left, top, box.width - left - width, bottom + footHeight(style) - 2],
    paragraphs: [{ runs: [{ text: title, ...look, fill: titleInk(touchpoint, theme) }] }, ...suffered],
  }
}

function drawItem(
  pen: Pen,
  item: Extract<StageBox, { of: 'item' }>,
  box: Box,
  style: StageStyle,
  theme: PictureTheme,
): void {
  const { left, right, end } = stageMeasures.item
  const name = `${insightWords[item.name]}: ${item.entry.text}`
  const size = style.pain
  const paint = insightPaint(item.name, theme)
  pen.group({ name }, (within) => {
    within.shape({
      name,
      box,
      form: 'round',
      radius: 7,
      fill: { paint: theme.panel },
      line: { paint: theme.line, width: 1 },
      text: {
        anchor: 'middle',
        insets: [left, end - 2, right, end - 2],
        paragraphs: [{ runs: [{ text: itemLines(item, box.width, size), size, fill: theme.ink }] }],
      },
    })
    const icon = { x: box.x + 10, y: box.y + (box.height - size) / 2, width: size, height: size }
    within.icon({ name: insightWords[item.name], d: insightIcons[item.name], paint, box: icon })
  })
}

function drawConnectors(
  pen: Pen,
  document: JourneyDocument,
  stage: Stage,
  boxes: readonly Placed[],
  shapeIds: ReadonlyMap<Id, number>,
  { between }: CardRoom,
  look: MapLook,
): void {
  const boxOf = new Map(boxes.flatMap(({ box, of }) => (of.of === 'card' ? [[of.touchpoint.id, box] as const] : [])))
  const nameOf = (id: Id) => nameOrUntitled(document.touchpoints.get(id)?.title, 'touchpoint')
  for (const { from, to } of connectionsWithin(document, stage)) {
    const [start, end] = [boxOf.get(from), boxOf.get(to)]
    const [fromId, toId] = [shapeIds.get(from), shapeIds.get(to)]
    if (!start || !end || fromId === undefined || toId === undefined) continue
    const way = stageConnector(start, end, between)
    pen.connector({
      name: `Connection: ${nameOf(from)} → ${nameOf(to)}`,
      from: { shapeId: fromId, ...way.from },
      to: { shapeId: toId, ...way.to },
      turns: way.turns,
      isArc: way.isArc ?? false,
      paint: themeFor(look, from, to).connection,
      width: 1.75,
    })
  }
}
