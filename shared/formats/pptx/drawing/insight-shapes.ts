/** Insight lanes as shapes: each text one box, each curve one freeform, its points shapes to be moved. */
import type { JourneyDocument } from '../../../journey/document.ts'
import { emotionWords } from '../../../journey/fields/words.ts'
import { curveShare, insightWords, type TextInsightName, visibilityLineWords } from '../../../journey/insights.ts'
import type { Box, JourneyLayout } from '../../../layout/grid/boxes.ts'
import { emotionMeasures, insightMeasures, insightTextStyle, insightTextX } from '../../../layout/grid/map-sizes.ts'
import { emotionLegend } from '../../../layout/lanes/emotion-legend.ts'
import type {
  EmotionCurve,
  EmotionLane,
  InsightItem,
  InsightLayout,
  TextLane,
} from '../../../layout/lanes/insight-types.ts'
import { emotionIcons, icons } from '../../../scene/icons.ts'
import type { Paint } from '../../../scene/primitives.ts'
import { emotionPaint, type PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import type { Pen } from './pen.ts'
import type { Dash, SlideShape, TextRun } from './shapes.ts'
import { largestThatFits, linesIn, slideLines, slideTextHeight, textThatFits } from './slide-text.ts'

const faceSize = 14
/** Of the letters in boxes of a slide, and of names beside a curve: the largest at which all have room. */
const textSizes = [insightTextStyle.size, 11.5, 11, 10.5] as const
const nameSizes = [12, 11, 10] as const
const nameInset = 2

type Columns = Pick<JourneyLayout, 'stages' | 'width' | 'laneHeaderWidth'>

/** Draws the lanes from `top` down; their headers lie at negative x, as those of channels do. */
export function drawLanes(
  pen: Pen,
  document: JourneyDocument,
  layout: Columns,
  { lanes }: InsightLayout,
  top: number,
  theme: PictureTheme,
): void {
  const left = -layout.laneHeaderWidth
  const line = { paint: theme.line, width: 1 }
  const fill = { paint: theme.header }
  const items = lanes.flatMap((lane) => (lane.name === 'emotions' ? [] : lane.items))
  const size = largestThatFits(textSizes, (size) => items.every((item) => !isCutAt(item, size)))
  for (const lane of lanes) {
    const [y, { height }] = [top + lane.y, lane]
    const name = insightWords[lane.name]
    const share = lane.name === 'emotions' ? curveShare(document, lane.curves.length) : null
    const runs = [
      { text: name, size: 13, fill: theme.ink, isBold: true },
      ...(share ? [{ text: `  ${share}`, size: 11, fill: theme.muted }] : []),
    ]
    const below = { text: visibilityLineWords, size: 10, fill: theme.muted }
    const room = { width: -left - 28, height: height - 13 - slideTextHeight(1, 13) }
    const lineCount = slideLines(below.text, room.width, below).lines.length
    const hasRoom = slideTextHeight(lineCount, below.size) <= room.height
    const isUnderLine = lane.name !== 'emotions' && lane.isUnderLine && hasRoom
    pen.shape({
      name: `Lane: ${name}`,
      box: { x: left, y, width: -left, height },
      form: 'rect',
      line,
      fill,
      text: {
        anchor: 'top',
        insets: [16, 9, 12, 4],
        paragraphs: [{ runs }, ...(isUnderLine ? [{ runs: [below] }] : [])],
      },
    })
    for (const { x, width } of layout.stages) {
      pen.shape({ name: `Lane: ${name}`, box: { x, y, width, height }, form: 'rect', line, fill })
    }
    if (lane.name === 'emotions') drawEmotions(pen, document, layout, lane, y, theme)
    else for (const item of lane.items) drawText(pen, item, { lane, size, top: y }, theme)
  }
}

export const insightIcons: Readonly<Record<TextInsightName, string>> = {
  pains: icons.pain,
  opportunities: icons.opportunity,
  measures: icons.measure,
  owners: icons.owner,
  backstage: icons.backstage,
  systems: icons.system,
}

export function insightPaint(name: TextInsightName, theme: PictureTheme): Paint {
  if (name === 'pains') return theme.upset
  return name === 'opportunities' ? theme.ok : theme.muted
}

function wordsOf({ text, touchpointIds, isMore }: InsightItem): string {
  return !isMore && touchpointIds.length > 1 ? `${text} ×${touchpointIds.length}` : text
}

function roomOf({ width, height }: InsightItem): { width: number; height: number } {
  return { width: width - insightTextX(width) - insightMeasures.textRight, height: height - 4 }
}

function isCutAt(item: InsightItem, size: number): boolean {
  const { width, height } = roomOf(item)
  return slideLines(wordsOf(item), width, { size }, linesIn(height, size)).isCut
}

function drawText(
  pen: Pen,
  item: InsightItem,
  { lane, size, top }: { readonly lane: TextLane; readonly size: number; readonly top: number },
  theme: PictureTheme,
): void {
  const { x, y, width, height } = item
  const name = `${insightWords[lane.name]}: ${item.text}`
  const left = insightTextX(width)
  const room = roomOf(item)
  const text = textThatFits(wordsOf(item), room.width, { size }, linesIn(room.height, size))
  pen.group({ name }, (within) => {
    within.shape({
      name,
      box: { x, y: top + y, width, height },
      form: 'round',
      radius: 6,
      fill: { paint: theme.panel },
      line: { paint: theme.line, width: 1 },
      text: {
        anchor: 'middle',
        insets: [left, 2, insightMeasures.textRight, 2],
        paragraphs: [{ runs: [{ text, size, fill: theme.ink }] }],
      },
    })
    if (width < insightMeasures.narrowestWithIcon) return
    const side = insightMeasures.iconSize
    const box = { x: x + (left - side) / 2, y: top + y + (height - side) / 2, width: side, height: side }
    within.icon({
      name: insightWords[lane.name],
      d: insightIcons[lane.name],
      paint: insightPaint(lane.name, theme),
      box,
    })
  })
}

function drawEmotions(
  pen: Pen,
  document: JourneyDocument,
  { width: across, laneHeaderWidth }: Columns,
  lane: EmotionLane,
  top: number,
  theme: PictureTheme,
): void {
  for (const { emotion, y } of lane.levels) {
    const dash = emotion === 0 ? 'solid' : 'sysDash'
    const box = { x: 0, y: top + y, width: across, height: 0 }
    pen.shape({ name: emotionWords[emotion], box, form: 'line', line: { paint: theme.line, width: 1, dash } })
    pen.icon({
      name: emotionWords[emotion],
      d: emotionIcons[emotion],
      box: { x: -26, y: top + y - faceSize / 2, width: faceSize, height: faceSize },
      paint: emotionPaint(emotion, theme),
    })
  }
  for (const curve of lane.curves) drawCurve(pen, nameOf(document, curve), curve, top, theme)
  const names = lane.curves.map((curve) => nameOf(document, curve))
  const width = laneHeaderWidth - 68
  const isCut = (name: string, size: number, maxLines: number) =>
    slideLines(name, width - nameInset, { size }, maxLines).isCut
  const legendAt = (size: number) =>
    emotionLegend(names, lane.height, slideTextHeight(1, size), (name) => isCut(name, size, 1))
  const size = largestThatFits(nameSizes, (size) => {
    const { maxLines } = legendAt(size)
    return names.every((name) => !isCut(name, size, maxLines))
  })
  const { middles, maxLines } = legendAt(size)
  const height = maxLines === 1 ? 20 : slideTextHeight(maxLines, size)
  for (const [at, curve] of lane.curves.entries()) {
    const [name = '', middle = 0] = [names[at], middles[at]]
    const x = 16 - laneHeaderWidth
    const y = top + middle
    const line = lineOf(curve.look, theme)
    pen.shape({ name, box: { x, y, width: 18, height: 0 }, form: 'line', line })
    drawMarker(pen, name, curve.look, { x: x + 9, y }, theme)
    const text = textThatFits(name, width - nameInset, { size }, maxLines)
    drawName(pen, name, { x: x + 22, y: y - height / 2, width, height }, { text, size, fill: theme.ink })
  }
}

function nameOf({ personas }: JourneyDocument, { personaId }: EmotionCurve): string {
  return nameOrUntitled(personas.get(personaId)?.name, 'persona')
}

function drawCurve(pen: Pen, name: string, { look, points }: EmotionCurve, top: number, theme: PictureTheme): void {
  const known = points.filter(({ emotion }) => emotion !== null).map(({ x, y }) => ({ x, y: top + y }))
  const { paint, width, dash } = lineOf(look, theme)
  if (known.length > 1) pen.curve({ name: `How ${name} feels`, points: known, paint, width, dash })
  for (const point of known) drawMarker(pen, name, look, point, theme)
}

const dashes: readonly Dash[] = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash']
const markers: readonly SlideShape['form'][] = ['ellipse', 'rect', 'triangle', 'diamond', 'cross']

function lineOf(look: number, theme: PictureTheme) {
  return { paint: theme.personas[look] ?? theme.ink, width: 2, dash: dashes[look] ?? 'solid' } as const
}

function drawMarker(pen: Pen, name: string, look: number, { x, y }: { x: number; y: number }, theme: PictureTheme) {
  const size = emotionMeasures.markerSize
  pen.shape({
    name,
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
    form: markers[look] ?? 'ellipse',
    fill: { paint: theme.header },
    line: { paint: lineOf(look, theme).paint, width: 1.5 },
  })
}

function drawName(pen: Pen, name: string, box: Box, run: TextRun): void {
  pen.shape({
    name,
    box,
    form: 'rect',
    text: {
      anchor: 'middle',
      insets: [nameInset, 0, 0, 0],
      paragraphs: [{ runs: [run] }],
    },
  })
}
