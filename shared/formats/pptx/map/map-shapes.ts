/** What stands on a map's grid: connections, ghosts, cards, labels and marks, from back to front. */
import type { JourneyDocument } from '../../../journey/document.ts'
import type { Channel, Connection, Id } from '../../../journey/schema.ts'
import { labelHeight, labelWidth } from '../../../layout/connections/connection-labels.ts'
import type { Box, CardBox, ConnectionPath } from '../../../layout/grid/boxes.ts'
import { labelStyle } from '../../../layout/grid/map-sizes.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import { connectorWay } from '../drawing/connector-form.ts'
import { drawGhost } from '../drawing/gap-shapes.ts'
import { type MapLook, themeFor } from '../drawing/map-look.ts'
import type { Pen } from '../drawing/pen.ts'
import { textThatFits } from '../drawing/slide-text.ts'
import { drawMapCard, type MapCard, mapTitleSize } from './map-card.ts'

/** Where things stand; `ghosts` name the channel on which nobody meets people. */
export type MapGeometry = {
  readonly cards: ReadonlyMap<Id, CardBox>
  readonly ghosts: readonly { readonly box: Box; readonly channel: Channel }[]
  readonly connections: ReadonlyMap<Id, ConnectionPath>
}

export function drawMap(pen: Pen, document: JourneyDocument, map: MapGeometry, look: MapLook): void {
  const shapeIds = new Map([...map.cards.keys()].map((touchpointId) => [touchpointId, pen.reserve()]))
  const titleOf = (touchpointId: Id) => nameOrUntitled(document.touchpoints.get(touchpointId)?.title, 'touchpoint')
  for (const path of map.connections.values()) {
    const connection = document.connections.get(path.connectionId)
    const ends = connection && endsOf(connection, map, shapeIds)
    if (!ends) continue
    const way = connectorWay(path, ends.from.card, ends.to.card)
    pen.connector({
      name: `Connection: ${titleOf(connection.from)} → ${titleOf(connection.to)}`,
      from: { shapeId: ends.from.shapeId, ...way.from },
      to: { shapeId: ends.to.shapeId, ...way.to },
      turns: way.turns,
      isArc: way.isArc ?? false,
      paint: themeFor(look, connection.from, connection.to).connection,
      width: 1.5,
    })
  }
  const cards = cardsOf(document, map, shapeIds)
  const size = mapTitleSize(cards)
  if (look.isJudged) for (const { box, channel } of map.ghosts) drawGhost(pen, box, channel, size, look.theme)
  for (const card of cards) drawMapCard(pen, document, card, size, look)
  for (const path of map.connections.values()) {
    const connection = document.connections.get(path.connectionId)
    if (connection) drawLabel(pen, path, connection, themeFor(look, connection.from, connection.to))
  }
}

function endsOf({ from, to }: Connection, { cards }: MapGeometry, shapeIds: ReadonlyMap<Id, number>) {
  const end = (touchpointId: Id) => {
    const [card, shapeId] = [cards.get(touchpointId), shapeIds.get(touchpointId)]
    return card && shapeId !== undefined ? { card, shapeId } : null
  }
  const ends = { from: end(from), to: end(to) }
  return ends.from && ends.to ? { from: ends.from, to: ends.to } : null
}

function cardsOf(document: JourneyDocument, map: MapGeometry, shapeIds: ReadonlyMap<Id, number>): MapCard[] {
  return [...map.cards].flatMap(([touchpointId, card]) => {
    const touchpoint = document.touchpoints.get(touchpointId)
    const channel = touchpoint && document.channels.get(touchpoint.channelId)
    const shapeId = shapeIds.get(touchpointId)
    return touchpoint && channel && shapeId !== undefined ? [{ card, touchpoint, channel, shapeId }] : []
  })
}

/** Somewhat smaller than on the map, since other typefaces are wider. */
const labelSize = labelStyle.size - 1

function drawLabel(pen: Pen, path: ConnectionPath, { label }: Connection, theme: PictureTheme): void {
  if (path.labelLine === '' || !label) return
  const width = labelWidth(path.labelLine) + 4
  const { x, y } = path.labelAt
  const text = textThatFits(path.labelLine, width - 4, { size: labelSize }, 1)
  pen.shape({
    name: `Label: ${label}`,
    box: { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight },
    form: 'round',
    radius: labelHeight / 2,
    fill: { paint: theme.panel },
    line: { paint: theme.line, width: 1 },
    text: {
      anchor: 'middle',
      insets: [2, 0, 2, 0],
      paragraphs: [{ align: 'center', runs: [{ text, size: labelSize, fill: theme.ink }] }],
    },
  })
}
