/** A gap is a dashed outline, a hatch, an icon and a sentence: never colour alone. */

import type { Box, GhostBox } from '../layout/grid/boxes.ts'
import { cardAnatomy } from '../layout/grid/card-anatomy.ts'
import { ghostTitleStyle } from '../layout/grid/map-sizes.ts'
import { icon, type Sink, text } from './brush.ts'
import { icons } from './icons.ts'
import type { PictureTheme } from './theme.ts'

const hatchPitch = 9
const textX = 36

export function drawGhost(sink: Sink, ghost: GhostBox, theme: PictureTheme): void {
  const { x, y, width, height, titleLines } = ghost
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: cardAnatomy.radius }
  sink({ kind: 'rect', ...box, fill: theme.mustSoft })
  sink({ kind: 'path', d: hatch(ghost), stroke: theme.must, strokeWidth: 1, opacity: 0.13 })
  sink({ kind: 'rect', ...box, stroke: theme.must, strokeWidth: 1.25, dash: [4, 3.5] })
  sink(icon(icons.plus, x + 12, y + height / 2 - 8, 16, theme.must))
  const textHeight = titleLines.length * 16 + 16
  let baseline = y + (height - textHeight) / 2 + 12
  for (const line of titleLines) {
    const { size, weight } = ghostTitleStyle
    sink(text(x + textX, baseline, line, { size, weight, fill: theme.must, letterSpacing: -0.1 }))
    baseline += 16
  }
  sink(icon(icons.alert, x + textX, baseline - 9.5, 11, theme.must))
  sink(text(x + textX + 15, baseline, 'Awareness gap', { size: 11, weight: 450, fill: theme.must }))
}

/** Lines that rise to the right, kept inside the outline's round corners. */
function hatch({ x, y, width, height }: Box): string {
  const inset = 2.5
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset]
  let d = ''
  for (let start = left - (bottom - top) + hatchPitch; start < right; start += hatchPitch) {
    const from = start < left ? { x: left, y: bottom - (left - start) } : { x: start, y: bottom }
    const end = start + (bottom - top)
    const to = end > right ? { x: right, y: top + (end - right) } : { x: end, y: top }
    if (to.x - from.x > hatchPitch) d += `M${from.x} ${from.y}L${to.x} ${to.y}`
  }
  return d
}
