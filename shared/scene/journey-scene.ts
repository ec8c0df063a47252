/** The whole map as a picture: what the canvas shows, in the same geometry, under the journey's title. */
import { awarenessGapText } from '../gaps/awareness-gap-text.ts'
import { gapMarks } from '../gaps/marks.ts'
import { analyze } from '../gaps/report.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { InsightName } from '../journey/insights.ts'
import type { Id } from '../journey/schema.ts'
import { stateWords } from '../journey/words.ts'
import { insightLanes } from '../layout/insight-lanes.ts'
import { fitText, measureText } from '../layout/text.ts'
import type { JourneyLayout } from '../layout/types.ts'
import { hairline, type Sink, text } from './brush.ts'
import { drawCard, drawMark } from './card.ts'
import { drawConnection, drawLabel } from './connections.ts'
import { drawGhost } from './ghost.ts'
import { drawGrid } from './grid.ts'
import { drawLaneHeaders, drawStageHeaders } from './headers.ts'
import { drawInsightLanes } from './insight-lanes.ts'
import { movedSink, moveScene } from './move-scene.ts'
import type { Scene, ScenePrimitive } from './primitives.ts'
import type { PictureTheme } from './theme.ts'

export type SceneOptions = {
  readonly theme: PictureTheme
  /** Whether ghosts stand in the empty awareness cells, the awareness header says what is missing, and cards that must be fixed are marked. */
  readonly showGaps: boolean
  readonly showTitle?: boolean
  /** The insight lanes under the grid; none where left out. */
  readonly insights?: readonly InsightName[]
  /** Personas whose emotion curves are left out. */
  readonly hiddenPersonaIds?: ReadonlySet<Id>
}

const titleHeight = 64
const titleSpacing = -0.4
const margin = 16
const pillGap = 14

/** Draws a journey. The scene is as large as the headers and the grid, in units; nothing lies outside of it. */
export function journeyScene(
  document: JourneyDocument,
  layout: JourneyLayout,
  { theme, showGaps, showTitle = true, insights = [], hiddenPersonaIds = new Set() }: SceneOptions,
): Scene {
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  drawGrid(sink, document, layout, theme)
  drawStageHeaders(sink, document, layout, theme, showGaps ? awarenessGapText(document) : null)
  drawLaneHeaders(sink, document, layout, theme)
  for (const connection of layout.connections.values()) drawConnection(sink, connection, theme)
  if (showGaps) for (const ghost of layout.ghosts) drawGhost(sink, ghost, theme)
  for (const card of layout.cards.values()) {
    const touchpoint = document.touchpoints.get(card.touchpointId)
    const channel = document.channels.get(card.channelId)
    if (touchpoint && channel) drawCard(sink, card, touchpoint, channel.kind, theme)
  }
  if (showGaps) drawMarks(sink, document, layout, theme)
  for (const connection of layout.connections.values()) drawLabel(sink, connection, theme)
  const lanes = insightLanes(document, layout, { names: insights, hiddenPersonaIds })
  drawInsightLanes(movedSink(sink, layout.height), document, layout, lanes, theme)
  const above = layout.headerHeight + (showTitle ? titleHeight : 0)
  if (showTitle) drawTitle(sink, document, layout, theme)
  return {
    width: layout.laneHeaderWidth + layout.width,
    height: above + layout.height + lanes.height,
    background: theme.ground,
    title: document.journey.title,
    primitives: moveScene(primitives, layout.laneHeaderWidth, above),
  }
}

function drawMarks(sink: Sink, document: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  for (const [touchpointId, { severity }] of gapMarks(document, analyze(document).findings).touchpoints) {
    if (severity === 'must') drawMark(sink, layout.cards.get(touchpointId), theme)
  }
}

function drawTitle(sink: Sink, { journey }: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  const [left, bottom] = [-layout.laneHeaderWidth, -layout.headerHeight]
  const width = layout.width - left
  sink({ kind: 'rect', x: left, y: bottom - titleHeight, width, height: titleHeight, fill: theme.panel })
  sink(hairline(`M${left} ${bottom - 0.5}H${layout.width}`, theme.line))
  const style = { size: 22, weight: 700 }
  const pillWidth = 56
  const title = fitText(journey.title, width - 2 * margin - pillWidth - pillGap, style)
  sink(text(left + margin, bottom - 24, title, { ...style, fill: theme.ink, letterSpacing: titleSpacing }))
  const titleEnd = left + margin + measureText(title, style.size, style.weight) + title.length * titleSpacing
  const box = { x: titleEnd + pillGap, y: bottom - 43, width: pillWidth, height: 24, radius: 8 }
  sink({ kind: 'rect', ...box, fill: theme.panel, stroke: theme.line, strokeWidth: 1 })
  const state = stateWords[journey.state]
  const stateStyle = { size: 12, weight: 600, fill: theme.muted, anchor: 'middle' } as const
  sink(text(box.x + pillWidth / 2, bottom - 27, state, stateStyle))
}
