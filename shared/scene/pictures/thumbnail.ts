/** A journey as a small picture for the library: the map from afar, laid out as everywhere, awareness gaps loud. */
import { hasGhost } from '../../gaps/awareness-gaps.ts'
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Id, Touchpoint } from '../../journey/schema.ts'
import { layoutPicture } from '../../layout/layout-picture.ts'
import type { Sink } from '../brush.ts'
import { drawChip } from '../card.ts'
import type { Scene, ScenePrimitive } from '../primitives.ts'
import type { PictureTheme } from '../theme.ts'

const size = { width: 368, height: 196 }
const margin = 8
const mostColumns = 10
const mostLanes = 8
/** Of a cell; a glance sees no more. */
const mostCards = 6
/** Small maps aren't blown up. */
const largest = 0.4
/** How large lines and corners of its chips are beside those of the map. */
const unit = 0.35

/** The thumbnail of a journey, 368 x 196 units whatever its size; what doesn't fit is left out at the right and the bottom. */
export function thumbnailScene(whole: JourneyDocument, theme: PictureTheme): Scene {
  const { document, layout } = glimpseOf(whole)
  const scale = Math.min(
    largest,
    (size.width - 2 * margin) / Math.max(1, layout.width),
    (size.height - 2 * margin) / Math.max(1, layout.height),
  )
  const left = (size.width - scale * layout.width) / 2
  const top = (size.height - scale * layout.height) / 2
  const placed = ({ x, y, width, height }: Box): Box => ({
    x: left + scale * x,
    y: top + scale * y,
    width: scale * width,
    height: scale * height,
  })
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  for (const { stageId, x, width } of layout.stages) {
    if (document.stages.get(stageId)?.phase !== 'awareness') continue
    sink({ kind: 'rect', ...placed({ x, y: 0, width, height: layout.height }), radius: 4, fill: theme.awareness })
  }
  for (const card of layout.cards.values()) {
    const touchpoint = document.touchpoints.get(card.touchpointId)
    const channel = document.channels.get(card.channelId)
    if (touchpoint && channel)
      drawChip(sink, placed(card), { touchpoint, fill: theme.kinds[channel.kind], unit }, theme)
  }
  for (const ghost of layout.ghosts) {
    if (!hasGhost(whole, ghost)) continue
    const outline = { stroke: theme.must, strokeWidth: 1.25, dash: [3.5, 2.5] }
    sink({ kind: 'rect', ...within(placed(ghost), 0.75), radius: 3, fill: theme.mustSoft, ...outline })
  }
  return { ...size, background: theme.ground, title: whole.journey.title, primitives }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function within({ x, y, width, height }: Box, inset: number): Box {
  const shrunk = (length: number) => Math.max(0.5, length - 2 * inset)
  return { x: x + inset, y: y + inset, width: shrunk(width), height: shrunk(height) }
}

/** As much of a journey as a small picture shows, the same in every theme; lines between cards are none of it. */
const glimpseOf = once((document: JourneyDocument) => {
  const stages = new Map(
    inOrder(document.stages)
      .slice(0, mostColumns)
      .map((stage) => [stage.id, stage]),
  )
  const channels = new Map(
    inOrder(document.channels)
      .slice(0, mostLanes)
      .map((channel) => [channel.id, channel]),
  )
  const cells = touchpointsByCell(document)
  const touchpoints = new Map<Id, Touchpoint>()
  for (const stageId of stages.keys()) {
    for (const channelId of channels.keys()) {
      const inCell = cells.get(cellKey({ stageId, channelId })) ?? []
      for (const touchpoint of inCell.slice(0, mostCards)) touchpoints.set(touchpoint.id, touchpoint)
    }
  }
  const shown: JourneyDocument = { ...document, stages, channels, touchpoints, connections: new Map() }
  return { document: shown, layout: layoutPicture(shown) }
})
