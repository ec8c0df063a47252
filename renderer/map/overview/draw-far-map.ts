/** Draws cards as chips, in the colours of the page. */
import { isOurs } from '../../../shared/journey/ownership.ts'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { cardEmotion, chipSize } from '../../../shared/layout/grid/card-anatomy.ts'
import type { CardData } from '../../model/map-view/to-flow.ts'

export type FarCard = Pick<CardData, 'touchpoint' | 'card' | 'kind' | 'mark' | 'isDimmed'>

type FarMap = {
  readonly cards: readonly FarCard[]
  /** Where people are missed in awareness. */
  readonly ghosts: readonly Box[]
  /** The tint of awareness, and the lines between columns and between lanes. */
  readonly tints: readonly Box[]
  readonly lines: readonly Box[]
  /** Where the grid is drawn as itself. */
  readonly gridIn: Box | null
  readonly area: Box
  /** Pixels of the surface for one unit. */
  readonly scale: number
}

export function drawFarMap(surface: HTMLCanvasElement, map: FarMap): void {
  const { cards, ghosts, area, scale } = map
  const pen = surface.getContext('2d')
  if (!pen) return
  const color = colorsOf(surface)
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.clearRect(0, 0, area.width, area.height)
  pen.translate(-area.x, -area.y)
  drawGrid(pen, map, {
    tint: color('--accent'),
    tintShare: Number.parseFloat(color('--awareness-tint')) / 100,
    line: color('--line'),
  })
  drawGhosts(pen, ghosts, color('--must'), 1 / scale)
  const byKind = Map.groupBy(cards, ({ kind }) => kind)
  const looks = { panel: color('--panel'), line: color('--line-strong'), upset: color('--upset') }
  for (const [kind, ofKind] of byKind) {
    const colors = { ...looks, kind: color(`--kind-${kind}`) }
    for (const card of ofKind) drawChip(pen, card, colors)
  }
  for (const { card, mark } of cards) {
    if (mark) drawMark(pen, card, color(`--${mark.severity}`))
  }
}

/** Each is read once: thousands of marks have but three. */
function colorsOf(surface: Element): (name: string) => string {
  const page = getComputedStyle(surface)
  const known = new Map<string, string>()
  return (name) => {
    const color = known.get(name) ?? page.getPropertyValue(name)
    known.set(name, color)
    return color
  }
}

const dimmed = 0.3
const markRadius = 12

type GridColors = { readonly tint: string; readonly tintShare: number; readonly line: string }

function drawGrid(
  pen: CanvasRenderingContext2D,
  { tints, lines, gridIn, area }: FarMap,
  { tint, tintShare, line }: GridColors,
): void {
  pen.save()
  const around = new Path2D()
  for (const { x, y, width, height } of [area, ...(gridIn ? [gridIn] : [])]) around.rect(x, y, width, height)
  pen.clip(around, 'evenodd')
  pen.fillStyle = tint
  pen.globalAlpha = tintShare
  for (const { x, y, width, height } of tints) pen.fillRect(x, y, width, height)
  pen.globalAlpha = 1
  pen.fillStyle = line
  for (const { x, y, width, height } of lines) pen.fillRect(x, y, width, height)
  pen.restore()
}

/** Where nobody is met, as loud as a ghost from near. */
function drawGhosts(pen: CanvasRenderingContext2D, ghosts: readonly Box[], color: string, hairline: number): void {
  pen.strokeStyle = color
  pen.lineWidth = Math.max(1.5, hairline)
  pen.beginPath()
  for (const ghost of ghosts) pen.rect(ghost.x, ghost.y, ghost.width, ghost.height)
  pen.globalAlpha = 0.5
  pen.stroke()
  pen.globalAlpha = 1
}

type ChipColors = { readonly panel: string; readonly line: string; readonly upset: string; readonly kind: string }

/** As the chips of a small map are: what is decided is filled, what is planned half, and who suffers has a dot. */
function drawChip(pen: CanvasRenderingContext2D, { card, touchpoint, isDimmed }: FarCard, colors: ChipColors): void {
  const { width, height } = chipSize(card)
  const isIdea = touchpoint.status === 'idea'
  pen.globalAlpha = isDimmed ? dimmed : 1
  pen.fillStyle = isIdea ? colors.line : colors.kind
  pen.fillRect(card.x, card.y, width, height)
  if (isIdea || !isOurs(touchpoint)) {
    pen.fillStyle = colors.panel
    pen.fillRect(card.x + outline, card.y + outline, width - 2 * outline, height - 2 * outline)
  } else if (touchpoint.status === 'planned') {
    pen.globalAlpha *= 1 - plannedShare
    pen.clearRect(card.x + width / 2, card.y, width / 2, height)
    pen.fillRect(card.x + width / 2, card.y, width / 2, height)
  }
  if ((cardEmotion(touchpoint) ?? 0) > -2) return
  pen.globalAlpha = isDimmed ? dimmed : 1
  pen.fillStyle = colors.upset
  pen.beginPath()
  pen.arc(card.x + width, card.y, dotRadius, 0, 2 * Math.PI)
  pen.fill()
}

const outline = 3
/** What of a planned touchpoint is not there yet is paler by so much. */
const plannedShare = 0.68
const dotRadius = 10

function drawMark(pen: CanvasRenderingContext2D, { x, y, width }: Box, color: string): void {
  pen.globalAlpha = 1
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(x + width - 4, y + 4, markRadius, 0, 2 * Math.PI)
  pen.fill()
}
