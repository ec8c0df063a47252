/** The insight lanes under the grid: headers at the left, emotion curves and texts under their stages. */
import type { JourneyDocument } from '../journey/document.ts'
import { curveShare, insightWords, type TextInsightName, visibilityLineWords } from '../journey/insights.ts'
import type { JourneyLayout } from '../layout/grid/boxes.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { emotionMeasures, insightMeasures, insightTextStyle, insightTextX } from '../layout/grid/map-sizes.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { emotionLegend } from '../layout/lanes/emotion-legend.ts'
import type { EmotionCurve, EmotionLane, InsightItem, InsightLayout, TextLane } from '../layout/lanes/insight-types.ts'
import { nameOrUntitled } from '../words/names.ts'
import { hairline, icon, type Sink, text } from './brush.ts'
import { emotionIcons, icons } from './icons.ts'
import { movedSink } from './move-scene.ts'
import { personaDashes, personaMarker } from './persona-marks.ts'
import type { Paint } from './primitives.ts'
import { emotionPaint, type PictureTheme } from './theme.ts'

const margin = 16
/** The faces at the header's right edge, which name the lines. */
const faceSize = 13
const scaleWidth = 26
/** Of personas, beside the line of their curve. */
const nameStyle = { size: 12, weight: 450 } as const
const nameLineHeight = 13.5

/** Draws the lanes with their top at y 0; their headers lie at negative x, as those of channels do. `fill` is their ground, if any. */
export function drawInsightLanes(
  sink: Sink,
  document: JourneyDocument,
  layout: JourneyLayout,
  { lanes, height }: InsightLayout,
  theme: PictureTheme,
  fill: Paint | null,
): void {
  if (lanes.length === 0) return
  const left = -layout.laneHeaderWidth
  if (fill) sink({ kind: 'rect', x: left, y: 0, width: layout.width - left, height, fill })
  for (const lane of lanes) {
    const at = movedSink(sink, lane.y)
    at(text(left + margin, 23, insightWords[lane.name], { size: 13, weight: 600, fill: theme.ink }))
    if (lane.name === 'emotions') drawEmotions(at, document, layout, lane, theme)
    else {
      drawTexts(at, lane, theme)
      if (lane.isUnderLine) drawVisibilityLine(at, layout, theme)
    }
    at(hairline(`M${left} ${lane.height - 0.5}H${layout.width}`, theme.line))
  }
  const columns = layout.stages.map(({ x, width }) => `M${x + width - 0.5} 0V${height}`)
  sink(hairline(`${columns.join('')}M-0.5 0V${height}`, theme.line))
}

function drawEmotions(
  sink: Sink,
  document: JourneyDocument,
  layout: JourneyLayout,
  lane: EmotionLane,
  theme: PictureTheme,
): void {
  for (const { emotion, y } of lane.levels) {
    const dash = emotion === 0 ? {} : { dash: [2, 4] }
    sink({ kind: 'path', d: `M0 ${y}H${layout.width}`, stroke: theme.line, strokeWidth: 1, ...dash })
    sink(
      icon(emotionIcons[emotion], faceSize / 2 - scaleWidth, y - faceSize / 2, faceSize, emotionPaint(emotion, theme)),
    )
  }
  for (const curve of lane.curves) drawCurve(sink, curve, theme)
  const share = curveShare(document, lane.curves.length)
  if (share) {
    const x = margin - layout.laneHeaderWidth + measureText(`${insightWords.emotions}  `, 13, 600)
    sink(text(x, 23, share, { size: 11, weight: 450, fill: theme.muted }))
  }
  const names = lane.curves.map(({ personaId }) => nameOrUntitled(document.personas.get(personaId)?.name, 'persona'))
  const room = layout.laneHeaderWidth - margin - 25 - scaleWidth
  const linesOf = (name: string, maxLines: number) => wrapText(name, room, { ...nameStyle, maxLines })
  const legend = emotionLegend(names, lane.height, nameLineHeight, (name) => linesOf(name, 1).isCut)
  for (const [at, { look }] of lane.curves.entries()) {
    const [name = '', y = 0] = [names[at], legend.middles[at]]
    const x = margin - layout.laneHeaderWidth
    const paint = paintOf(look, theme)
    const dash = personaDashes[look] ?? []
    sink({ kind: 'path', d: `M${x} ${y}h18`, stroke: paint, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) })
    sink({ kind: 'path', d: personaMarker(look, x + 9, y, 8), fill: theme.header, stroke: paint, strokeWidth: 1.75 })
    const { lines } = linesOf(name, legend.maxLines)
    lines.forEach((line, index) => {
      const baseline = y + 4 + (index - (lines.length - 1) / 2) * nameLineHeight
      sink(text(x + 25, baseline, line, { ...nameStyle, fill: theme.ink }, name))
    })
  }
}

function drawCurve(sink: Sink, { look, points, spreads, path }: EmotionCurve, theme: PictureTheme): void {
  const paint = paintOf(look, theme)
  const dash = personaDashes[look] ?? []
  for (const { x, y, width, height } of spreads) {
    const band = { x, y: y - 4, width, height: height + 8, radius: 6 }
    sink({ kind: 'rect', ...band, fill: paint, opacity: 0.1 })
  }
  if (path !== '') sink({ kind: 'path', d: path, stroke: paint, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) })
  for (const { emotion, x, y } of points) {
    if (emotion === null) continue
    const d = personaMarker(look, x, y, emotionMeasures.markerSize)
    sink({ kind: 'path', d, fill: theme.header, stroke: paint, strokeWidth: 1.75 })
  }
}

function paintOf(look: number, theme: PictureTheme): Paint {
  return theme.personas[look] ?? theme.ink
}

function drawVisibilityLine(sink: Sink, layout: JourneyLayout, theme: PictureTheme): void {
  const left = -layout.laneHeaderWidth
  sink({ kind: 'path', d: `M${left} 0H${layout.width}`, stroke: theme.ink, strokeWidth: 1.5, dash: [6, 4] })
  sink(text(left + margin, 39, visibilityLineWords, { size: 11, weight: 450, fill: theme.muted }))
}

const laneIcons: Readonly<Record<TextInsightName, string>> = {
  pains: icons.pain,
  opportunities: icons.opportunity,
  measures: icons.measure,
  owners: icons.owner,
  backstage: icons.backstage,
  systems: icons.system,
}

function iconPaint(name: TextInsightName, theme: PictureTheme): Paint {
  if (name === 'pains') return theme.upset
  return name === 'opportunities' ? theme.ok : theme.muted
}

function drawTexts(sink: Sink, lane: TextLane, theme: PictureTheme): void {
  for (const item of lane.items) drawItem(sink, item, laneIcons[lane.name], iconPaint(lane.name, theme), theme)
}

function drawItem(sink: Sink, item: InsightItem, iconData: string, paint: Paint, theme: PictureTheme): void {
  const { x, y, width, height, lines, touchpointIds } = item
  const { itemPadding, lineHeight, textX, textRight, iconSize } = insightMeasures
  const left = insightTextX(width)
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: 6 }
  sink({ kind: 'rect', ...box, fill: theme.panel, stroke: theme.line, strokeWidth: 1 })
  if (left === textX) sink(icon(iconData, x + 8, y + itemPadding + 1.5, iconSize, paint))
  const { size, weight } = insightTextStyle
  lines.forEach((line, index) => {
    sink(
      text(x + left, y + itemPadding + 11.5 + index * lineHeight, line, { size, weight, fill: theme.ink }, item.text),
    )
  })
  if (item.isMore || touchpointIds.length < 2) return
  const count = { size: 11, weight: 550, fill: theme.muted, anchor: 'end' } as const
  sink(text(x + width - textRight, y + itemPadding + 11.5, `×${touchpointIds.length}`, count))
}
