/** The whole map as a picture: what the canvas shows, in the same geometry, under the journey's title. */
import { analyze } from '../gaps/analyze.ts'
import { awarenessGapText, hasGhost } from '../gaps/awareness-gaps.ts'
import { gapMarks } from '../gaps/marks.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { InsightName } from '../journey/insights.ts'
import { openOpportunitiesOf } from '../journey/opportunities.ts'
import type { Id } from '../journey/schema.ts'
import type { ConnectionPath, JourneyLayout } from '../layout/grid/boxes.ts'
import { wordsOnMap } from '../layout/grid/words-on-map.ts'
import { fullSize, type ZoomStep } from '../layout/grid/zoom-step.ts'
import { insightLanes } from '../layout/lanes/insight-lanes.ts'
import { hairline, type Sink } from './brush.ts'
import { drawCard, drawMark } from './card.ts'
import { drawConnection, drawLabel } from './connections.ts'
import { drawGhost } from './ghost.ts'
import { drawLaneHeaders, drawStageHeaders } from './headers.ts'
import { drawInsightLanes } from './insight-lanes.ts'
import { legendItems, legendOf, widthForLegend } from './legend.ts'
import { movedSink, moveScene } from './move-scene.ts'
import { drawNotes, extentOfNotes } from './notes.ts'
import type { Scene, ScenePrimitive } from './primitives.ts'
import { shownSigns } from './shown-signs.ts'
import type { PictureTheme } from './theme.ts'
import { type Brand, drawTitle, titleHeight, widthForTitle } from './title.ts'

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
  /** Cards that say their title alone, such as those of touchpoints that are no longer there. */
  readonly titleAlone?: ReadonlySet<Id>
  /** How large the picture is looked at: further out titles are larger, and then gone. Left out, it is drawn as at 100 %. */
  readonly step?: ZoomStep
  /** Whose map it is, in the line of the title. */
  readonly brand?: Brand
  /** The signs of the map in words, and a date as it is to be written, under the map; `of` where those of more than what is drawn. */
  readonly legend?: { readonly date: string; readonly of?: JourneyDocument }
}

const margin = 16

/** Draws a journey. The scene is as large as the headers, the grid, its notes and the lanes, in units; nothing lies outside of it. */
export function journeyScene(document: JourneyDocument, layout: JourneyLayout, options: SceneOptions): Scene {
  const { theme, showGaps, showTitle = true, whole = document, showCoverage = true, showBackground = true } = options
  const { step = fullSize, titleAlone = new Set() } = options
  const { standingOut = null, insights = [], hiddenPersonaIds = new Set(), showNotes = whole === document } = options
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  const look = { theme, headerFill: showBackground ? theme.header : null, showCoverage }
  const notes = showNotes ? extentOfNotes(document) : { right: 0, bottom: 0 }
  const lanesFor = (shown: JourneyDocument) => insightLanes(shown, layout, { names: insights, hiddenPersonaIds })
  const explained = options.legend?.of ?? document
  const legend = options.legend ? legendItems(theme, shownSigns(explained, lanesFor(explained)), showGaps) : []
  const least =
    Math.max(showTitle ? widthForTitle(document, theme.display, options.brand) : 0, widthForLegend(legend)) -
    layout.laneHeaderWidth
  const right = Math.max(layout.width, notes.right > 0 ? Math.ceil(notes.right) + margin : 0, least)
  const framed = { ...layout, width: right }
  drawGrid(sink, document, layout, theme)
  drawStageHeaders(sink, document, framed, look, showGaps ? awarenessGapText(whole) : null)
  drawLaneHeaders(sink, document, layout, look)
  const sinks = sinksFor(sink, document, standingOut)
  const connections = step.shows === 'all' ? [...layout.connections.values()] : []
  for (const path of connections) drawConnection(sinks.ofConnection(path), path, theme)
  if (showGaps) drawGhosts(sink, layout, whole, theme, step)
  for (const card of layout.cards.values()) {
    const touchpoint = document.touchpoints.get(card.touchpointId)
    const channel = document.channels.get(card.channelId)
    if (!touchpoint || !channel) continue
    const opportunities = openOpportunitiesOf(document, touchpoint.id).length
    const words = wordsOnMap(document, layout, touchpoint, card, step)
    const images = touchpoint.imageIds.flatMap((id) => document.images.get(id) ?? [])
    const hasFoot = words?.hasFoot === true && !titleAlone.has(touchpoint.id)
    const shown = { touchpoint, kind: channel.kind, opportunities, words: words && { ...words, hasFoot }, images }
    drawCard(sinks.ofCard(card.touchpointId), card, shown, theme)
  }
  if (showGaps) drawMarks(sinks, whole, layout, theme)
  for (const path of connections) drawLabel(sinks.ofConnection(path), path, theme)
  const lanes = lanesFor(document)
  const below = Math.max(layout.height, notes.bottom > 0 ? Math.ceil(notes.bottom) + margin : 0)
  if (showNotes) drawNotes(sink, document, theme)
  drawInsightLanes(movedSink(sink, below), document, framed, lanes, theme, look.headerFill)
  const above = layout.headerHeight + (showTitle ? titleHeight : 0)
  const width = layout.laneHeaderWidth + right
  const corner = { left: -layout.laneHeaderWidth, bottom: -layout.headerHeight, width }
  if (showTitle)
    drawTitle(sink, document, corner, theme, { fill: showBackground ? theme.panel : null, brand: options.brand })
  const signs = options.legend && legendOf(legend, width, theme, options.legend.date, look.headerFill)
  signs?.draw(sink, -layout.laneHeaderWidth, below + lanes.height)
  return {
    width,
    height: above + below + lanes.height + (signs?.height ?? 0),
    background: showBackground ? theme.ground : null,
    title: document.journey.title,
    primitives: moveScene(primitives, layout.laneHeaderWidth, above),
  }
}

/** None where only the part leaves the cell empty, nor where it is no gap. */
function drawGhosts(
  sink: Sink,
  { ghosts }: JourneyLayout,
  whole: JourneyDocument,
  theme: PictureTheme,
  step: ZoomStep,
): void {
  for (const ghost of ghosts) {
    const channel = whole.channels.get(ghost.channelId)
    if (channel && hasGhost(whole, ghost)) drawGhost(sink, ghost, channel, theme, step)
  }
}

function drawMarks({ ofCard }: Sinks, whole: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  for (const [touchpointId, { severity }] of gapMarks(whole, analyze(whole).findings).touchpoints) {
    if (severity === 'must') drawMark(ofCard(touchpointId), layout.cards.get(touchpointId), theme)
  }
}

/** The ground of the map: tinted awareness columns and the hairlines between cells. */
function drawGrid(sink: Sink, document: JourneyDocument, layout: JourneyLayout, theme: PictureTheme): void {
  for (const { stageId, x, width } of layout.stages) {
    if (document.stages.get(stageId)?.phase !== 'awareness') continue
    sink({ kind: 'rect', x, y: 0, width, height: layout.height, fill: theme.awareness })
  }
  const columns = layout.stages.map(({ x, width }) => `M${x + width - 0.5} 0V${layout.height}`)
  const lanes = layout.channels.map(({ y, height }) => `M0 ${y + height - 0.5}H${layout.width}`)
  sink(hairline([...columns, ...lanes].join(''), theme.line))
}

/** The share of its opacity at which is drawn what stands back. */
const faded = 0.26

type Sinks = {
  readonly ofCard: (touchpointId: Id) => Sink
  readonly ofConnection: (path: ConnectionPath) => Sink
}

/** A connection stands out where both of its touchpoints do. `standingOut` is null where nothing is filtered. */
function sinksFor(sink: Sink, document: JourneyDocument, standingOut: ReadonlySet<Id> | null): Sinks {
  const back: Sink = (primitive) => sink({ ...primitive, opacity: (primitive.opacity ?? 1) * faded })
  const ofCard = (touchpointId: Id) => (standingOut === null || standingOut.has(touchpointId) ? sink : back)
  return {
    ofCard,
    ofConnection: ({ connectionId }) => {
      const connection = document.connections.get(connectionId)
      return connection && ofCard(connection.from) === sink ? ofCard(connection.to) : back
    },
  }
}
