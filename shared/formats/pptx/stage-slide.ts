/** One stage on a slide: its channels side by side, their cards below, in the layout that the map has for stages. */
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import { newChannel, newStage } from '../../journey/records.ts'
import type { Channel, Stage } from '../../journey/schema.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import { channelText, laneFill } from './grid-shapes.ts'
import { drawMap, type MapLook } from './map-shapes.ts'
import type { Pen } from './pen.ts'

const headerHeight = 56

/** Gaps stand on the stage's first slide only. Answers the size of what was drawn, which begins at (0, 0). */
export function drawStage(
  pen: Pen,
  document: JourneyDocument,
  whole: JourneyDocument,
  stage: Stage,
  { look, isFirst }: { readonly look: MapLook; readonly isFirst: boolean },
): { width: number; height: number } {
  const { theme } = look
  const hasCards = (journey: JourneyDocument, channel: Channel) =>
    touchpointsByCell(journey).has(cellKey({ stageId: stage.id, channelId: channel.id }))
  const showsGaps = isFirst && look.findings !== null && stage.phase === 'awareness'
  const isGap = (channel: Channel) => showsGaps && !hasCards(whole, channel)
  const channels = inOrder(document.channels).filter((channel) => hasCards(document, channel) || isGap(channel))
  if (channels.length === 0) return drawNothing(pen, look)
  const layout = layoutJourney(turnedAround(document, stage, channels))
  const down = headerHeight
  const line = { paint: theme.line, width: 1 }
  for (const { stageId: channelId, x, width } of layout.stages) {
    const channel = document.channels.get(channelId)
    if (!channel) continue
    const fill = stage.phase === 'awareness' ? { fill: { paint: theme.awareness } } : {}
    pen.shape({
      name: `Lane: ${channel.name}`,
      box: { x, y: down, width, height: layout.height },
      form: 'rect',
      line,
      ...fill,
    })
    const box = { x, y: 0, width, height: headerHeight }
    const text = channelText(channel, box, theme, 'left')
    pen.shape({ name: `Channel: ${channel.name}`, box, form: 'rect', line, fill: laneFill(channel, theme), text })
  }
  const move = <T extends { readonly y: number }>(box: T): T => ({ ...box, y: box.y + down })
  drawMap(
    pen,
    document,
    {
      isInTime: false,
      cards: new Map([...layout.cards].map(([id, card]) => [id, move(card)])),
      connections: new Map(
        [...layout.connections].map(([id, path]) => [
          id,
          { ...path, points: path.points.map(move), labelAt: move(path.labelAt) },
        ]),
      ),
      ghosts: layout.ghosts.flatMap((ghost) => {
        const channel = document.channels.get(ghost.stageId)
        return channel && isGap(channel) ? [{ box: move(ghost), channel }] : []
      }),
    },
    look,
  )
  return { width: layout.width, height: down + layout.height }
}

function drawNothing(pen: Pen, { theme }: MapLook): { width: number; height: number } {
  const size = { width: 480, height: 96 }
  const words = { text: 'No touchpoint stands in this stage yet.', size: 13, fill: theme.muted }
  pen.shape({
    name: 'Nothing here',
    box: { x: 0, y: 0, ...size },
    form: 'round',
    radius: 9,
    line: { paint: theme.lineStrong, width: 1, isDashed: true },
    text: { anchor: 'middle', insets: [16, 8, 16, 8], paragraphs: [{ align: 'center', runs: [words] }] },
  })
  return size
}

/** The stage as the only channel and its channels as stages: so the map's own layout sets them side by side. */
function turnedAround(document: JourneyDocument, stage: Stage, channels: readonly Channel[]): JourneyDocument {
  const touchpoints = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stage.id)
  const kept = new Set(touchpoints.map(({ id }) => id))
  return {
    ...document,
    stages: new Map(
      channels.map(({ id, rank, name }) => [id, newStage({ id, rank, name, phase: stage.phase })] as const),
    ),
    channels: new Map([[stage.id, newChannel({ id: stage.id, rank: stage.rank, name: stage.name, kind: 'digital' })]]),
    touchpoints: new Map(
      touchpoints.map((one) => [one.id, { ...one, stageId: one.channelId, channelId: one.stageId }] as const),
    ),
    connections: new Map([...document.connections].filter(([, { from, to }]) => kept.has(from) && kept.has(to))),
  }
}
