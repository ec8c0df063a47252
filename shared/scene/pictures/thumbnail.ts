/** A journey as a small picture for the library: bars in a grid, awareness gaps loud. */
import { hasGhost } from '../../gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { cellKey, counts, inOrder, touchpointsByCell } from '../../journey/document.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import type { Sink } from '../brush.ts'
import type { Scene, ScenePrimitive } from '../primitives.ts'
import type { PictureTheme } from '../theme.ts'

const size = { width: 368, height: 196 }
const margin = 24
const mostColumns = 8
const mostLanes = 6
const mostBars = 3
const barGap = 2.5

/** The thumbnail of a journey, 368 x 196 units whatever its size; what doesn't fit is left out at the right and the bottom. */
export function thumbnailScene(document: JourneyDocument, theme: PictureTheme): Scene {
  const stages = inOrder(document.stages).slice(0, mostColumns)
  const channels = inOrder(document.channels).slice(0, mostLanes)
  const cells = touchpointsByCell(document)
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  const columnWidth = (size.width - 2 * margin) / Math.max(stages.length, 4)
  const laneHeight = (size.height - 2 * margin) / Math.max(channels.length, 3)
  const width = columnWidth - 9
  const height = Math.min(12, (laneHeight - 5) / 2 - 2)
  const bars = Math.max(1, Math.min(mostBars, Math.floor((laneHeight - 2) / (height + barGap))))
  channels.forEach((channel, lane) => {
    stages.forEach((stage, column) => {
      const x = margin + column * columnWidth + 4.5
      const y = margin + lane * laneHeight
      const touchpoints = cells.get(cellKey({ stageId: stage.id, channelId: channel.id })) ?? []
      touchpoints.slice(0, bars).forEach((touchpoint, index) => {
        const box = { x, y: y + index * (height + barGap), width, height }
        drawBar(sink, box, touchpoint, theme.kinds[channel.kind], theme)
      })
      if (hasGhost(document, { stageId: stage.id, channelId: channel.id })) {
        const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height + 1, radius: 3 }
        const outline = { stroke: theme.must, strokeWidth: 1.25, dash: [3.5, 2.5] }
        sink({ kind: 'rect', ...box, fill: theme.mustSoft, ...outline })
      }
    })
  })
  return { ...size, background: theme.ground, title: document.journey.title, primitives }
}

type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function drawBar(sink: Sink, bar: Bar, touchpoint: Touchpoint, fill: string, theme: PictureTheme): void {
  const sheet = { x: bar.x + 0.5, y: bar.y + 0.5, width: bar.width - 1, height: bar.height - 1, radius: 2.5 }
  const stroke = { stroke: theme.lineStrong, strokeWidth: 1 }
  if (counts(touchpoint)) sink({ kind: 'rect', ...sheet, fill: theme.panel, ...stroke })
  else sink({ kind: 'rect', ...sheet, ...stroke, dash: [2.5, 2] })
  const opacity = counts(touchpoint) ? {} : { opacity: 0.5 }
  sink({ kind: 'rect', x: bar.x, y: bar.y, width: 4, height: bar.height, radius: 1.5, fill, ...opacity })
}
