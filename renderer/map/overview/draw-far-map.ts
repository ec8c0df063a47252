/** Draws cards as chips, in the colours of the page. */
import { isOurs } from '../../../shared/journey/ownership.ts'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { cardEmotion, chipSize } from '../../../shared/layout/grid/card-anatomy.ts'
import type { CardData, CardNode } from '../../model/map-view/to-flow.ts'

type FarMap = {
  readonly cards: readonly CardNode[]
  /** Where people are missed in awareness. */
  readonly ghosts: readonly Box[]
  readonly area: Box
  /** Pixels of the surface for one unit. */
  readonly scale: number
  /** Whether cards and connections are shapes. */
  readonly isFar: boolean
  /** Whether what stands in cells is. */
  readonly isCoarse: boolean
}

export function drawFarMap(surface: HTMLCanvasElement, map: FarMap): void {
  const { cards, area, scale, isFar, isCoarse } = map
  const pen = surface.getContext('2d')
  if (!pen) return
  const color = colorsOf(surface)
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.clearRect(0, 0, area.width, area.height)
  pen.translate(-area.x, -area.y)
  if (isCoarse) drawGhosts(pen, map.ghosts, color('--must'), 1 / scale)
  if (!isFar) return
  const byKind = Map.groupBy(cards, ({ data }) => data.kind)
  const looks = { panel: color('--panel'), line: color('--line-strong'), upset: color('--upset') }
  for (const [kind, nodes] of byKind) {
    for (const { data } of nodes) drawChip(pen, data, { ...looks, kind: color(`--kind-${kind}`) })
  }
  for (const { data } of cards) {
    if (data.mark) drawMark(pen, data.card, color(`--${data.mark.severity}`))
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
function drawChip(pen: CanvasRenderingContext2D, { card, touchpoint, isDimmed }: CardData, colors: ChipColors): void {
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
