/** Where the tour's card stands beside what it points at. */
import type { GuideStep } from './guide-steps.ts'

type Size = { readonly width: number; readonly height: number }
type Box = Size & { readonly x: number; readonly y: number }

const gap = 14
const margin = 12

/** The card's top left corner, inside the window; without a target it stands above the foot, in the middle. */
export function placeCard(
  target: Box | null,
  side: GuideStep['side'],
  card: Size,
  room: Size,
): { x: number; y: number } {
  if (!target) return { x: (room.width - card.width) / 2, y: room.height - card.height - 96 }
  const wanted = {
    right: { x: target.x + target.width + gap, y: target.y },
    left: { x: target.x - card.width - gap, y: target.y + margin },
    below: { x: target.x, y: target.y + target.height + gap },
    above: { x: target.x, y: target.y - card.height - gap },
  }[side]
  return {
    x: Math.max(margin, Math.min(wanted.x, room.width - card.width - margin)),
    y: Math.max(margin, Math.min(wanted.y, room.height - card.height - margin)),
  }
}
