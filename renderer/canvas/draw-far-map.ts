/** Draws cards and connections as plain shapes, in the colours of the page. */
import type { Kind } from '../../shared/journey/schema.ts'
import type { Box, JourneyLayout } from '../../shared/layout/types.ts'
import { pathBounds } from './path-bounds.ts'
import type { CardNode } from './to-flow.ts'
import { meets } from './visible-area.ts'

type FarMap = {
  readonly layout: JourneyLayout
  readonly cards: readonly CardNode[]
  readonly area: Box
  /** Pixels of the surface for one unit. */
  readonly scale: number
}

export function drawFarMap(surface: HTMLCanvasElement, { layout, cards, area, scale }: FarMap): void {
  const pen = surface.getContext('2d')
  if (!pen) return
  const page = getComputedStyle(surface)
  const color = (name: string) => page.getPropertyValue(name)
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.clearRect(0, 0, area.width, area.height)
  pen.translate(-area.x, -area.y)
  drawConnections(pen, layout, area, color('--connection'), 1 / scale)
  const inkColor = color('--line-strong')
  const byKind = new Map<Kind, CardNode[]>()
  for (const card of cards) byKind.set(card.data.kind, [...(byKind.get(card.data.kind) ?? []), card])
  const panel = color('--panel')
  const line = color('--line-strong')
  for (const { data } of cards) drawCard(pen, data.card, data.isDimmed, panel, line, 1 / scale)
  for (const [kind, nodes] of byKind) {
    pen.fillStyle = color(`--kind-${kind}`)
    for (const { data } of nodes) {
      pen.globalAlpha = data.isDimmed ? dimmed : 1
      pen.fillRect(data.card.x, data.card.y, barWidth, data.card.height)
    }
  }
  pen.fillStyle = inkColor
  for (const { data } of cards) drawTitle(pen, data.card, data.isDimmed)
  for (const { data } of cards) {
    if (data.mark) drawMark(pen, data.card, color(`--${data.mark.severity}`))
  }
}

const dimmed = 0.3
const barWidth = 8
const markRadius = 12

function drawConnections(
  pen: CanvasRenderingContext2D,
  layout: JourneyLayout,
  area: Box,
  color: string,
  hairline: number,
): void {
  pen.strokeStyle = color
  pen.lineWidth = Math.max(1.5, hairline)
  pen.beginPath()
  for (const path of layout.connections.values()) {
    if (!meets(area, pathBounds(path))) continue
    path.points.forEach(({ x, y }, index) => {
      if (index === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    })
  }
  pen.globalAlpha = 0.7
  pen.stroke()
  pen.globalAlpha = 1
}

function drawCard(
  pen: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  isDimmed: boolean,
  panel: string,
  line: string,
  hairline: number,
): void {
  pen.globalAlpha = isDimmed ? dimmed : 1
  pen.fillStyle = line
  pen.fillRect(x, y, width, height)
  pen.fillStyle = panel
  pen.fillRect(x + hairline, y + hairline, width - 2 * hairline, height - 2 * hairline)
}

/** Where a title's lines would be, so that long and short ones are told apart. */
function drawTitle(pen: CanvasRenderingContext2D, card: CardNode['data']['card'], isDimmed: boolean): void {
  pen.globalAlpha = isDimmed ? dimmed : 1
  card.titleLines.forEach((line, index) => {
    pen.fillRect(card.x + 18, card.y + 13 + index * 16, Math.min(card.width - 32, line.length * 6.5), 8)
  })
}

function drawMark(pen: CanvasRenderingContext2D, { x, y, width }: Box, color: string): void {
  pen.globalAlpha = 1
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(x + width - 4, y + 4, markRadius, 0, 2 * Math.PI)
  pen.fill()
}
