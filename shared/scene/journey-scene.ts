/** The whole map as a picture: what the canvas shows, in the same geometry, under the journey's title. */
import { awarenessGapText } from '../gaps/awareness-gap-text.ts'
import { gapMarks } from '../gaps/marks.ts'
import { analyze } from '../gaps/report.ts'
import { cellKey, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'
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
import { legendOf } from './legend.ts'
import { movedSink, moveScene } from './move-scene.ts'
import { drawNotes, extentOfNotes } from './notes.ts'
import type { Scene, ScenePrimitive } from './primitives.ts'
import { type Sinks, sinksFor } from './stand-back.ts'
import type { PictureTheme } from './theme.ts'

export type SceneOptions = {
  readonly theme: PictureTheme
  /** Whether ghosts stand in the empty awareness cells, the awareness header says what is missing, and cards that must be fixed are marked. */
  readonly showGaps: boolean
  readonly showTitle?: boolean
  /** The insight lanes under the grid; none where left out. */
  readonly insights?: readonly InsightName[]
  /** Whether sticky notes stand on the picture. Left out, they do on the whole map; on a part of it their places mean nothing. */
  readonly showNotes?: boolean
  /** The touchpoints that a filter is about; the others stand back. Null where nothing is filtered. */
  readonly standingOut?: ReadonlySet<Id> | null
  /** Personas whose emotion curves are left out. */
  readonly hiddenPersonaIds?: ReadonlySet<Id>
  /** The journey of which the document is a part: what is missing is said of the whole. */
  readonly whole?: JourneyDocument
  /** Whether the corner says how many cells are covered, which a choice of touchpoints can't tell. */
  readonly showCoverage?: boolean
  /** Without it the picture can lie on any ground. */
  readonly showBackground?: boolean
  /** The signs of the map in words, and a date as it is to be written, under the map. */
  readonly legend?: { readonly date: string }
}

const titleHeight = 64
const titleSpacing = -0.4
const margin = 16
const pillGap = 14

/** Draws a journey. The scene is as large as the headers, the grid, its notes and the lanes, in units; nothing lies outside of it. */
export function journeyScene(document: JourneyDocument, layout: JourneyLayout, options: SceneOptions): Scene {
  const { theme, showGaps, showTitle = true, whole = document, showCoverage = true, showBackground = true } = options
  const { standingOut = null, insights = [], hiddenPersonaIds = new Set(), showNotes = whole === document } = options
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  const look = { theme, headerFill: showBackground ? theme.header : null, showCoverage }
  drawGrid(sink, document, layout, theme)
  drawStageHeaders(sink, document, layout, look, showGaps ? awarenessGapText(whole) : null)
  drawLaneHeaders(sink, document, layout, look)
  const sinks = sinksFor(sink, document, standingOut)
  for (const path of layout.connections.values()) drawConnection(sinks.ofConnection(path), path, theme)
  if (showGaps) drawGhosts(sink, layout, whole, theme)
  for (const card of layout.cards.values()) {
    const touchpoint = document.touchpoints.get(card.touchpointId)
    const channel = document.channels.get(card.channelId)
    if (touchpoint && channel) drawCard(sinks.ofCard(card.touchpointId), card, touchpoint, channel.kind, theme)
  }
  if (showGaps) drawMarks(sinks, whole, layout, theme)
  for (const path of layout.connections.values()) drawLabel(sinks.ofConnection(path), path, theme)
  const lanes = insightLanes(document, layout, { names: insights, hiddenPersonaIds })
  const notes = showNotes ? extentOfNotes(document) : { right: 0, bottom: 0 }
  const below = Math.max(layout.height, notes.bottom > 0 ? Math.ceil(notes.bottom) + margin : 0)
  const right = Math.max(layout.width, notes.right > 0 ? Math.ceil(notes.right) + margin : 0)
  if (showNotes) drawNotes(sink, document, theme)
  drawInsightLanes(movedSink(sink, below), document, layout, lanes, theme, look.headerFill)
  const above = layout.headerHeight + (showTitle ? titleHeight : 0)
  if (showTitle) drawTitle(sink, document, layout, theme, showBackground ? theme.panel : null)
  const width = layout.laneHeaderWidth + right
  const legend = options.legend && legendOf(width, theme, showGaps, options.legend.date, look.headerFill)
  legend?.draw(sink, -layout.laneHeaderWidth, below + lanes.height)
  return {
    width,
    height: above + below + lanes.height + (legend?.height ?? 0),
    background: showBackground ? theme.ground : null,
    title: document.journey.title,
    primitives: moveScene(primitives, layout.laneHeaderWidth, above),
  }
}

/** None where only the part leaves the cell empty. */
function drawGhosts(sink: Sink, { ghosts }: JourneyLayout, whole: JourneyDocument, theme: PictureTheme): void {
  const filled = touchpointsByCell(whole)
  for (const ghost of ghosts) if (!filled.has(cellKey(ghost))) drawGhost(sink, ghost, theme)
}

function drawMarks({ ofCard }: Sinks, whole: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  for (const [touchpointId, { severity }] of gapMarks(whole, analyze(whole).findings).touchpoints) {
    if (severity === 'must') drawMark(ofCard(touchpointId), layout.cards.get(touchpointId), theme)
  }
}

function drawTitle(
  sink: Sink,
  { journey }: JourneyDocument,
  layout: JourneyLayout,
  theme: PictureTheme,
  fill: string | null,
): void {
  const [left, bottom] = [-layout.laneHeaderWidth, -layout.headerHeight]
  const width = layout.width - left
  if (fill !== null) sink({ kind: 'rect', x: left, y: bottom - titleHeight, width, height: titleHeight, fill })
  sink(hairline(`M${left} ${bottom - 0.5}H${layout.width}`, theme.line))
  const pillWidth = 56
  const room = width - 2 * margin - pillWidth - pillGap
  const style = { size: titleSizeFor(journey.title, room), weight: 700 }
  const title = fitText(journey.title, room, style)
  sink(text(left + margin, bottom - 24, title, { ...style, fill: theme.ink, letterSpacing: titleSpacing }))
  const titleEnd = left + margin + measureText(title, style.size, style.weight) + title.length * titleSpacing
  const box = { x: titleEnd + pillGap, y: bottom - 43, width: pillWidth, height: 24, radius: 8 }
  sink({ kind: 'rect', ...box, ...(fill === null ? {} : { fill }), stroke: theme.line, strokeWidth: 1 })
  const state = stateWords[journey.state]
  const stateStyle = { size: 12, weight: 600, fill: theme.muted, anchor: 'middle' } as const
  sink(text(box.x + pillWidth / 2, bottom - 27, state, stateStyle))
}

/** A picture of one stage is narrow: its title becomes smaller before it is cut. */
function titleSizeFor(title: string, room: number): number {
  return [22, 19, 16].find((size) => measureText(title, size, 700) <= room) ?? 14
}
