/** A gap is a dashed outline, a hatch, an icon and a sentence: never colour alone. */

import type { Channel } from '../journey/schema.ts'
import type { Box, GhostBox } from '../layout/grid/boxes.ts'
import { cardAnatomy } from '../layout/grid/card-anatomy.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { ghostTitle } from '../layout/grid/grid.ts'
import { ghostTitleStyle } from '../layout/grid/map-sizes.ts'
import { fullSize, wordSize, type ZoomStep } from '../layout/grid/zoom-step.ts'
import { icon, type Sink, text } from './brush.ts'
import { icons } from './icons.ts'
import type { PictureTheme } from './theme.ts'

const hatchPitch = 9
const textX = 36

/** @param step how large the picture is looked at: further out its title is larger and alone, and then gone */
export function drawGhost(sink: Sink, ghost: GhostBox, channel: Channel, theme: PictureTheme, step: ZoomStep): void {
  const { x, y, width, height } = ghost
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: cardAnatomy.radius }
  sink({ kind: 'rect', ...box, fill: theme.mustSoft })
  sink({ kind: 'path', d: hatch(ghost), stroke: theme.must, strokeWidth: 1, opacity: 0.13 })
  sink({ kind: 'rect', ...box, stroke: theme.must, strokeWidth: 1.25, dash: [4, 3.5] })
  if (step === fullSize) drawWords(sink, ghost, theme)
  else if (step.shows !== 'chips') drawTitleAlone(sink, ghost, ghostTitle(channel), theme, step)
}

function drawWords(sink: Sink, { x, y, height, titleLines }: GhostBox, theme: PictureTheme): void {
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

function drawTitleAlone(sink: Sink, ghost: GhostBox, title: string, theme: PictureTheme, step: ZoomStep): void {
  const { x, y, width, height } = ghost
  const { weight } = ghostTitleStyle
  const size = wordSize(ghostTitleStyle.size, step)
  const lineHeight = size * 1.2
  const maxLines = Math.max(1, Math.floor((height - 2 * inset) / lineHeight))
  const { lines } = wrapText(title, width - 2 * inset, { size, weight, maxLines })
  const top = y + (height - lines.length * lineHeight) / 2
  lines.forEach((line, at) => {
    sink(text(x + inset, top + at * lineHeight + size, line, { size, weight, fill: theme.must }))
  })
}

/** Between its outline and its title where that stands alone. */
const inset = 6

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
