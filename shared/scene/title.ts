/** The journey's title over a picture, and beside it whether it is as-is or to-be. */
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/fields/words.ts'
import { measureText, wrapText } from '../layout/grid/text.ts'
import { hairline, type Sink, text } from './brush.ts'
import type { Paint } from './primitives.ts'
import type { PictureTheme } from './theme.ts'

export const titleHeight = 64
const margin = 16
const weight = 700
const spacing = -0.4
const pill = { width: 56, height: 24, gap: 14 }
/** A narrow picture becomes so wide, if need be, before its title takes two lines. */
const widestForTitle = 520

/** A title becomes smaller, then takes two lines, before it is cut. */
const sizes = [22, 19, 16, 14] as const

/** How wide a picture must be, in units, so that its title needn't be cut. */
export function widthForTitle({ journey }: JourneyDocument): number {
  const beside = 2 * margin + pill.gap + pill.width
  return Math.min(widestForTitle, Math.ceil(measureText(journey.title, sizes[0], weight)) + beside)
}

/** Draws it with its bottom left corner at (left, bottom). */
export function drawTitle(
  sink: Sink,
  { journey }: JourneyDocument,
  { left, bottom, width }: { readonly left: number; readonly bottom: number; readonly width: number },
  theme: PictureTheme,
  fill: Paint | null,
): void {
  if (fill !== null) sink({ kind: 'rect', x: left, y: bottom - titleHeight, width, height: titleHeight, fill })
  sink(hairline(`M${left} ${bottom - 0.5}H${left + width}`, theme.line))
  const { size, lines } = linesOf(journey.title, width - 2 * margin - pill.gap - pill.width)
  const pitch = size + 4
  lines.forEach((line, index) => {
    const y = Math.round(bottom - titleHeight / 2 + size * 0.36 + (index - (lines.length - 1) / 2) * pitch)
    const style = { size, weight, fill: theme.ink, letterSpacing: spacing }
    sink(text(left + margin, y, line, style, journey.title))
  })
  const widths = lines.map((line) => measureText(line, size, weight) + line.length * spacing)
  const box = {
    x: left + margin + Math.max(0, ...widths) + pill.gap,
    y: bottom - titleHeight / 2 - pill.height / 2 + 1,
    width: pill.width,
    height: pill.height,
    radius: 8,
  }
  sink({ kind: 'rect', ...box, ...(fill === null ? {} : { fill }), stroke: theme.line, strokeWidth: 1 })
  const style = { size: 12, weight: 600, fill: theme.muted, anchor: 'middle' } as const
  sink(text(box.x + pill.width / 2, box.y + 16, stateWords[journey.state], style))
}

function linesOf(title: string, room: number): { readonly size: number; readonly lines: readonly string[] } {
  const size = sizes.find((one) => measureText(title, one, weight) <= room)
  if (size !== undefined) return { size, lines: wrapText(title, room, { size, weight, maxLines: 1 }).lines }
  const least = sizes[sizes.length - 1] ?? sizes[0]
  const inTwo = sizes.find((one) => !wrapText(title, room, { size: one, weight, maxLines: 2 }).isCut && one <= 19)
  return { size: inTwo ?? least, lines: wrapText(title, room, { size: inTwo ?? least, weight, maxLines: 2 }).lines }
}
