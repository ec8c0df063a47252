/** What stands on a map's grid: connections, ghosts, cards, labels and marks, from back to front. */
import { gapMarks } from '../../gaps/marks.ts'
import type { Finding } from '../../gaps/rule/rule.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { openOpportunitiesOf } from '../../journey/opportunities.ts'
import type { Channel, Connection, Id, Touchpoint } from '../../journey/schema.ts'
import { labelHeight, labelWidth } from '../../layout/connections/connection-labels.ts'
import { cardAnatomy } from '../../layout/grid/card-anatomy.ts'
import { ghostTitleStyle, labelStyle } from '../../layout/grid/measures.ts'
import type { Box, CardBox, ConnectionPath } from '../../layout/grid/types.ts'
import { fadedTheme } from '../../scene/faded-theme.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { cardShape } from './card-shape.ts'
import { connectorWay, shortWayBack } from './connector-form.ts'
import type { Pen } from './pen.ts'

/** Where things stand; `ghosts` name the channel on which nobody meets people. */
export type MapGeometry = {
  readonly cards: ReadonlyMap<Id, CardBox>
  readonly ghosts: readonly { readonly box: Box; readonly channel: Channel }[]
  readonly connections: ReadonlyMap<Id, ConnectionPath>
  /** Whether columns follow one another in time. */
  readonly isInTime: boolean
}

export type MapLook = {
  readonly theme: PictureTheme
  /** What the analyzer found in the whole journey; null where findings aren't shown. */
  readonly findings: readonly Finding[] | null
  /** The touchpoints that a filter is about; the others stand back. Null where nothing is filtered. */
  readonly standingOut: ReadonlySet<Id> | null
}

export function drawMap(pen: Pen, document: JourneyDocument, map: MapGeometry, look: MapLook): void {
  const { theme, findings, standingOut } = look
  const pale = fadedTheme(theme)
  const themeOf = (...touchpointIds: readonly Id[]) =>
    standingOut === null || touchpointIds.every((id) => standingOut.has(id)) ? theme : pale
  const shapeIds = new Map([...map.cards.keys()].map((touchpointId) => [touchpointId, pen.reserve()]))
  const titleOf = (touchpointId: Id) => nameOrUntitled(document.touchpoints.get(touchpointId)?.title, 'touchpoint')
  for (const path of map.connections.values()) {
    const connection = document.connections.get(path.connectionId)
    const ends = connection && endsOf(connection, map, shapeIds)
    if (!ends) continue
    const isBack = !map.isInTime && ends.to.card.x < ends.from.card.x
    const { card: from } = ends.from
    const { card: to } = ends.to
    const way = isBack ? shortWayBack(from, to) : connectorWay(path, from, to)
    pen.connector({
      name: `Connection: ${titleOf(connection.from)} → ${titleOf(connection.to)}`,
      from: { shapeId: ends.from.shapeId, ...way.from },
      to: { shapeId: ends.to.shapeId, ...way.to },
      turns: way.turns,
      isArc: way.isArc ?? false,
      paint: themeOf(connection.from, connection.to).connection,
      width: 1.5,
    })
  }
  if (findings) for (const ghost of map.ghosts) drawGhost(pen, ghost.box, ghost.channel, theme)
  for (const { card, touchpoint, channel, shapeId } of cardsOf(document, map, shapeIds)) {
    const opportunities = openOpportunitiesOf(document, touchpoint.id).map(({ text }) => text)
    pen.shapeAs(shapeId, cardShape(card, touchpoint, channel.kind, opportunities, themeOf(touchpoint.id)))
  }
  for (const path of map.connections.values()) {
    const connection = document.connections.get(path.connectionId)
    if (connection) drawLabel(pen, path, connection, themeOf(connection.from, connection.to))
  }
  if (findings) drawMarks(pen, document, map, findings, themeOf)
}

function endsOf({ from, to }: Connection, { cards }: MapGeometry, shapeIds: ReadonlyMap<Id, number>) {
  const end = (touchpointId: Id) => {
    const [card, shapeId] = [cards.get(touchpointId), shapeIds.get(touchpointId)]
    return card && shapeId !== undefined ? { card, shapeId } : null
  }
  const ends = { from: end(from), to: end(to) }
  return ends.from && ends.to ? { from: ends.from, to: ends.to } : null
}

type PlacedCard = { card: CardBox; touchpoint: Touchpoint; channel: Channel; shapeId: number }

function cardsOf(document: JourneyDocument, map: MapGeometry, shapeIds: ReadonlyMap<Id, number>): PlacedCard[] {
  return [...map.cards].flatMap(([touchpointId, card]) => {
    const touchpoint = document.touchpoints.get(touchpointId)
    const channel = touchpoint && document.channels.get(touchpoint.channelId)
    const shapeId = shapeIds.get(touchpointId)
    return touchpoint && channel && shapeId !== undefined ? [{ card, touchpoint, channel, shapeId }] : []
  })
}

function drawGhost(pen: Pen, box: Box, channel: Channel, theme: PictureTheme): void {
  const name = channel.name.trim() === '' ? 'this channel' : channel.name.trim()
  const { size } = ghostTitleStyle
  pen.shape({
    name: `Awareness gap: ${name}`,
    box,
    form: 'round',
    radius: cardAnatomy.radius,
    fill: { paint: theme.mustSoft },
    line: { paint: theme.must, width: 1.25, dash: 'dash' },
    text: {
      anchor: 'middle',
      insets: [cardAnatomy.titleX, 5, cardAnatomy.right, 5],
      paragraphs: [
        { runs: [{ text: `Nothing on ${name}`, size, fill: theme.must, isBold: true }] },
        { runs: [{ text: '⚠ Awareness gap', size: 11, fill: theme.must }] },
      ],
    },
  })
}

function drawLabel(pen: Pen, path: ConnectionPath, { label }: Connection, theme: PictureTheme): void {
  if (path.labelLine === '' || !label) return
  const width = labelWidth(path.labelLine) + 4
  const { x, y } = path.labelAt
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
      paragraphs: [{ align: 'center', runs: [{ text: path.labelLine, size: labelStyle.size, fill: theme.ink }] }],
    },
  })
}

function drawMarks(
  pen: Pen,
  document: JourneyDocument,
  { cards }: MapGeometry,
  findings: readonly Finding[],
  themeOf: (touchpointId: Id) => PictureTheme,
): void {
  const { size, out } = cardAnatomy.mark
  for (const [touchpointId, { severity, findings: about }] of gapMarks(document, findings).touchpoints) {
    const card = cards.get(touchpointId)
    if (severity !== 'must' || !card) continue
    const theme = themeOf(touchpointId)
    pen.shape({
      name: 'Must fix',
      description: about.map(({ message }) => message).join(' '),
      box: { x: card.x + card.width - size + out, y: card.y - out, width: size, height: size },
      form: 'ellipse',
      fill: { paint: theme.mustSoft },
      line: { paint: theme.must, width: 1 },
      text: {
        anchor: 'middle',
        insets: [0, 0, 0, 0],
        paragraphs: [{ align: 'center', runs: [{ text: '!', size: 11, fill: theme.must, isBold: true }] }],
      },
    })
  }
}
