/** Insight lanes as shapes: each text one box, each curve one freeform, its points shapes to be moved. */
import type { JourneyDocument } from '../../journey/document.ts'
import { emotionWords } from '../../journey/fields/words.ts'
import { insightWords, type TextInsightName, visibilityLineWords } from '../../journey/insights.ts'
import { emotionMeasures, insightTextStyle } from '../../layout/grid/measures.ts'
import type { Box, JourneyLayout } from '../../layout/grid/types.ts'
import type {
  EmotionCurve,
  EmotionLane,
  InsightItem,
  InsightLayout,
  TextLane,
} from '../../layout/lanes/insight-types.ts'
import type { Paint } from '../../scene/primitives.ts'
import { emotionPaint, type PictureTheme } from '../../scene/theme.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { shrinkFor } from './card-shape.ts'
import type { Pen } from './pen.ts'
import type { Dash, SlideShape } from './shapes.ts'

const faceSize = 14
const nameStyle = { size: 12, weight: 450 }
/** All names are of one size; one that is too long goes on below its line rather than make all unreadable. */
const leastShrink = 0.7

/** Draws the lanes from `top` down; their headers lie at negative x, as those of channels do. */
export function drawLanes(
  pen: Pen,
  document: JourneyDocument,
  layout: JourneyLayout,
  { lanes }: InsightLayout,
  top: number,
  theme: PictureTheme,
): void {
  const left = -layout.laneHeaderWidth
  const line = { paint: theme.line, width: 1 }
  const fill = { paint: theme.header }
  for (const lane of lanes) {
    const [y, { height }] = [top + lane.y, lane]
    const name = insightWords[lane.name]
    const runs = [{ text: name, size: 13, fill: theme.ink, isBold: true }]
    const below = { text: visibilityLineWords, size: 11, fill: theme.muted }
    const isUnderLine = lane.name !== 'emotions' && lane.isUnderLine
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
    else for (const item of lane.items) drawText(pen, item, lane, y, theme)
  }
}

const signs: Readonly<Record<TextInsightName, string>> = {
  pains: '!',
  opportunities: '✦',
  measures: '◔',
  owners: '●',
  backstage: '■',
  systems: '▤',
}

function signPaint(name: TextInsightName, theme: PictureTheme): Paint {
  if (name === 'pains') return theme.must
  return name === 'opportunities' ? theme.ok : theme.muted
}

function drawText(pen: Pen, item: InsightItem, { name }: TextLane, top: number, theme: PictureTheme): void {
  const { x, y, width, height, text, touchpointIds, isMore } = item
  const { size } = insightTextStyle
  const count = !isMore && touchpointIds.length > 1 ? ` ×${touchpointIds.length}` : ''
  const sign = `${signs[name]} `
  const shrink = shrinkFor(sign + text + count, { width: width - 14, height: height - 4 }, insightTextStyle)
  pen.shape({
    name: `${insightWords[name]}: ${text}`,
    box: { x, y: top + y, width, height },
    form: 'round',
    radius: 6,
    fill: { paint: theme.panel },
    line: { paint: theme.line, width: 1 },
    text: {
      anchor: 'middle',
      insets: [7, 2, 7, 2],
      ...(shrink < 1 ? { shrink } : {}),
      paragraphs: [
        {
          runs: [
            { text: sign, size, fill: signPaint(name, theme), isBold: true },
            { text, size, fill: theme.ink },
            ...(count === '' ? [] : [{ text: count, size, fill: theme.muted }]),
          ],
        },
      ],
    },
  })
}

function drawEmotions(
  pen: Pen,
  document: JourneyDocument,
  { width, laneHeaderWidth }: JourneyLayout,
  lane: EmotionLane,
  top: number,
  theme: PictureTheme,
): void {
  for (const { emotion, y } of lane.levels) {
    const dash = emotion === 0 ? 'solid' : 'sysDash'
    const box = { x: 0, y: top + y, width, height: 0 }
    pen.shape({ name: emotionWords[emotion], box, form: 'line', line: { paint: theme.line, width: 1, dash } })
    pen.shape({
      name: emotionWords[emotion],
      box: { x: -26, y: top + y - faceSize / 2, width: faceSize, height: faceSize },
      form: 'face',
      smile: emotion / 2,
      line: { paint: emotionPaint(emotion, theme), width: 1.25 },
    })
  }
  for (const curve of lane.curves) drawCurve(pen, nameOf(document, curve), curve, top, theme)
  const { legendTop, legendPitch } = emotionMeasures
  const room = { width: laneHeaderWidth - 68, height: 20 }
  const shrink = Math.min(1, ...lane.curves.map((curve) => shrinkFor(nameOf(document, curve), room, nameStyle)))
  for (const curve of lane.curves) {
    const x = 16 - laneHeaderWidth
    const y = top + legendTop + legendPitch * (curve.look + 0.5)
    const line = lineOf(curve.look, theme)
    pen.shape({ name: nameOf(document, curve), box: { x, y, width: 18, height: 0 }, form: 'line', line })
    drawMarker(pen, nameOf(document, curve), curve.look, { x: x + 9, y }, theme)
    drawName(pen, nameOf(document, curve), { x: x + 22, y: y - 10, ...room }, Math.max(shrink, leastShrink), theme)
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

function drawName(pen: Pen, name: string, box: Box, shrink: number, theme: PictureTheme): void {
  pen.shape({
    name,
    box,
    form: 'rect',
    text: {
      anchor: 'middle',
      insets: [2, 0, 0, 0],
      paragraphs: [{ runs: [{ text: name, size: nameStyle.size * shrink, fill: theme.ink }] }],
    },
  })
}
