/** Where the records of a journey stand on a canvas: a column a stage, a lane a channel, cards below each other in their cell, notes below all. */
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'

/** In whole canvas units; y grows downwards. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const cardWidth = 300
const cardHeight = 140
const gap = 24
const columnWidth = cardWidth + 2 * gap
/** Room for the name of a group, which stands above it. */
const nameHeight = 56

export type CanvasLayout = {
  readonly title: Box
  readonly stages: ReadonlyMap<Id, Box>
  readonly channels: ReadonlyMap<Id, Box>
  readonly touchpoints: ReadonlyMap<Id, Box>
  readonly notes: ReadonlyMap<Id, Box>
}

/** Lanes reach beyond the columns at both sides and columns beyond the lanes above and below, so that geometry tells them apart. */
export function layoutCanvas(document: JourneyDocument): CanvasLayout {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const boxes = {
    stages: new Map<Id, Box>(),
    channels: new Map<Id, Box>(),
    touchpoints: new Map<Id, Box>(),
    notes: new Map<Id, Box>(),
  }
  const columnAt = (index: number) => index * (columnWidth + gap)
  let y = nameHeight
  for (const channel of channels) {
    const cells = stages.map((stage) => touchpointsInCell(document, { stageId: stage.id, channelId: channel.id }))
    const rows = Math.max(1, ...cells.map(({ length }) => length))
    const height = gap + rows * (cardHeight + gap)
    boxes.channels.set(channel.id, { x: -2 * gap, y, width: columnAt(stages.length) + 3 * gap, height })
    for (const [column, cell] of cells.entries()) {
      for (const [row, { id }] of cell.entries()) {
        const box = { x: columnAt(column) + gap, y: y + gap + row * (cardHeight + gap) }
        boxes.touchpoints.set(id, { ...box, width: cardWidth, height: cardHeight })
      }
    }
    y += height + nameHeight
  }
  for (const [column, { id }] of stages.entries()) {
    boxes.stages.set(id, { x: columnAt(column), y: 0, width: columnWidth, height: y })
  }
  for (const [index, { id }] of inOrder(document.notes).entries()) {
    boxes.notes.set(id, { x: columnAt(index), y: y + nameHeight, width: cardWidth, height: cardHeight })
  }
  return { ...boxes, title: { x: -2 * gap, y: -220, width: 2 * columnWidth, height: 120 } }
}

/** Whether the middle of a box lies within another one, along one axis or both. */
export function isCentredIn(box: Box, other: Box, axes: 'x' | 'y' | 'both' = 'both'): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const isInX = x >= other.x && x <= other.x + other.width
  const isInY = y >= other.y && y <= other.y + other.height
  return (axes === 'y' || isInX) && (axes === 'x' || isInY)
}
