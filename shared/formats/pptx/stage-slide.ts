/** One stage on a slide: its channels side by side, their cards below, in the layout that the map has for stages. */
import type { JourneyDocument } from '../../journey/document.ts'
import { ranksBetween } from '../../journey/rank.ts'
import { newChannel, newStage } from '../../journey/records.ts'
import type { Channel, Stage } from '../../journey/schema.ts'
import type { JourneyLayout } from '../../layout/grid/types.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import type { Extent } from './drawing.ts'
import { channelText, laneFill } from './grid-shapes.ts'
import { drawLanes } from './insight-shapes.ts'
import { type LaneChoice, lanesOf } from './lane-choice.ts'
import { drawMap, type MapLook } from './map-shapes.ts'
import type { Pen } from './pen.ts'
import type { CardColumn } from './stage-columns.ts'

const headerHeight = 56
/** Where the stripe at the left is less than a hundredth of the shape, LibreOffice would fill all of it with the stripe's colour. */
const widestBarred = 390

/** Which of a stage stands on a slide: its map, its lanes, or both. */
export type StageContent = { readonly hasMap: boolean; readonly lanes: LaneChoice }

/** Answers the size of what was drawn; headers of lanes lie left of (0, 0). */
export function drawStage(
  pen: Pen,
  document: JourneyDocument,
  stage: Stage,
  columns: readonly CardColumn[],
  { look, hasMap, lanes }: { readonly look: MapLook } & StageContent,
): Extent {
  if (columns.length === 0) return drawNothing(pen, look)
  const turned = turnedAround(document, stage, columns)
  const layout = layoutJourney(turned)
  const mapHeight = hasMap ? layout.height : 0
  drawChannels(pen, layout, stage, columns, mapHeight, look)
  if (hasMap) drawCards(pen, document, layout, columns, look)
  const shown = lanesOf(turned, layout, lanes)
  drawLanes(pen, document, layout, shown, headerHeight + mapHeight, look.theme)
  const left = shown.lanes.length > 0 ? layout.laneHeaderWidth : 0
  return { left, width: left + layout.width, height: headerHeight + mapHeight + shown.height }
}

/** Columns of one channel have one header. */
function drawChannels(
  pen: Pen,
  layout: JourneyLayout,
  stage: Stage,
  columns: readonly CardColumn[],
  mapHeight: number,
  { theme }: MapLook,
): void {
  const line = { paint: theme.line, width: 1 }
  const ground = stage.phase === 'awareness' ? { fill: { paint: theme.awareness } } : {}
  for (const { channel, x, width } of spansOf(layout, columns)) {
    if (mapHeight > 0) {
      const box = { x, y: headerHeight, width, height: mapHeight }
      pen.shape({ name: `Lane: ${channel.name}`, box, form: 'rect', line, ...ground })
    }
    const box = { x, y: 0, width, height: headerHeight }
    const text = channelText(channel, box, theme, 'left')
    const fill = laneFill(channel, theme)
    const isWide = width > widestBarred
    pen.shape({
      name: `Channel: ${channel.name}`,
      box,
      form: 'rect',
      line,
      fill: isWide ? { paint: fill.paint } : fill,
      text,
    })
    if (isWide) {
      const bar = { ...box, width: fill.bar.width }
      pen.shape({ name: `Channel: ${channel.name}`, box: bar, form: 'rect', fill: { paint: fill.bar.paint } })
    }
  }
}

type Span = { readonly channel: Channel; readonly x: number; readonly width: number }

function spansOf(layout: JourneyLayout, columns: readonly CardColumn[]): readonly Span[] {
  const spans: Span[] = []
  layout.stages.forEach(({ x, width }, index) => {
    const channel = columns[index]?.channel
    const last = spans.at(-1)
    if (!channel) return
    if (last?.channel === channel) spans[spans.length - 1] = { ...last, width: x + width - last.x }
    else spans.push({ channel, x, width })
  })
  return spans
}

function drawCards(
  pen: Pen,
  document: JourneyDocument,
  layout: JourneyLayout,
  columns: readonly CardColumn[],
  look: MapLook,
): void {
  const move = <T extends { readonly y: number }>(box: T): T => ({ ...box, y: box.y + headerHeight })
  const places = layout.stages.map(({ stageId }) => stageId)
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
        const channel = columns[places.indexOf(ghost.stageId)]?.channel
        return channel ? [{ box: move(ghost), channel }] : []
      }),
    },
    look,
  )
}

function drawNothing(pen: Pen, { theme }: MapLook): Extent {
  const size = { width: 480, height: 96 }
  const words = { text: 'No touchpoints in this stage yet.', size: 13, fill: theme.muted }
  pen.shape({
    name: 'No touchpoints here',
    box: { x: 0, y: 0, ...size },
    form: 'round',
    radius: 9,
    line: { paint: theme.lineStrong, width: 1, dash: 'dash' },
    text: { anchor: 'middle', insets: [16, 8, 16, 8], paragraphs: [{ align: 'center', runs: [words] }] },
  })
  return { left: 0, ...size }
}

/** The stage as the only channel and its columns as stages: so the map's own layout sets them side by side. */
function turnedAround(document: JourneyDocument, stage: Stage, columns: readonly CardColumn[]): JourneyDocument {
  const ranks = ranksBetween(null, null, columns.length)
  const places = columns.map(({ channel: { name } }, index) =>
    newStage({ id: `column-${index}`, rank: ranks[index] ?? '', name, phase: stage.phase }),
  )
  const touchpoints = columns.flatMap((column, index) =>
    column.touchpoints.map((one) => ({ ...one, stageId: `column-${index}`, channelId: stage.id })),
  )
  const kept = new Set(touchpoints.map(({ id }) => id))
  return {
    ...document,
    stages: new Map(places.map((place) => [place.id, place])),
    channels: new Map([[stage.id, newChannel({ id: stage.id, rank: stage.rank, name: stage.name, kind: 'digital' })]]),
    touchpoints: new Map(touchpoints.map((one) => [one.id, one])),
    connections: new Map([...document.connections].filter(([, { from, to }]) => kept.has(from) && kept.has(to))),
  }
}
