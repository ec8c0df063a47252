/** The journey's title over a picture, and beside it whether it is as-is or to-be. */
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/fields/words.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { type Face, measureText } from '../layout/grid/measure-text.ts'
import type { BrandMark } from './brand-mark.ts'
import { hairline, type Sink, text } from './brush.ts'
import { drawBrand } from './draw-brand.ts'
import { displayFamily } from './font.ts'
import type { Paint } from './primitives.ts'
import type { PictureTheme } from './theme.ts'

export const titleHeight = 64
const margin = 16
const weight = 700
const spacing = -0.4
const pill = { width: 56, height: 24, gap: 14 }
/** A narrow picture becomes so wide, if need be, before its title takes two lines. */
const widestForTitle = 520

const brandGap = 32
/** A client's colour over the whole picture. */
export const stripHeight = 5

/** Whose map it is: logo and name at the right, and the client's own colour, whatever is written on it. */
export type Brand = { readonly mark: BrandMark | null; readonly accent: Paint | null }

/** A title becomes smaller, then takes two lines, before it is cut. */
const sizes = [22, 19, 16, 14] as const

/** How wide a picture must be, in units, so that its title needn't be cut. */
export function widthForTitle({ journey }: JourneyDocument, display?: Face, brand?: Brand): number {
  const beside = 2 * margin + pill.gap + pill.width + roomFor(brand)
  const wanted = Math.ceil(measureText(journey.title, sizes[0], weight, display)) + beside
  return Math.min(widestForTitle + roomFor(brand), wanted)
}

/** What logo and name take from the title's line. */
function roomFor(brand?: Brand): number {
  return brand?.mark ? brand.mark.width + brandGap : 0
}

/** Draws it with its bottom left corner at (left, bottom). */
export function drawTitle(
  sink: Sink,
  { journey }: JourneyDocument,
  { left, bottom, width }: { readonly left: number; readonly bottom: number; readonly width: number },
  theme: PictureTheme,
  look: { readonly fill: Paint | null; readonly brand?: Brand | undefined },
): void {
  const { fill, brand } = look
  if (fill !== null) sink({ kind: 'rect', x: left, y: bottom - titleHeight, width, height: titleHeight, fill })
  sink(hairline(`M${left} ${bottom - 0.5}H${left + width}`, theme.line))
  const strip = { x: left, y: bottom - titleHeight, width, height: stripHeight }
  if (brand?.accent) sink({ kind: 'rect', ...strip, fill: brand.accent })
  if (brand?.mark) drawBrand(sink, brand.mark, left + width - margin, bottom - titleHeight / 2 + 1, theme)
  const { display } = theme
  const room = width - 2 * margin - pill.gap - pill.width - roomFor(brand)
  const { size, lines } = linesOf(journey.title, room, display)
  const pitch = size + 4
  lines.forEach((line, index) => {
    const y = Math.round(bottom - titleHeight / 2 + size * 0.36 + (index - (lines.length - 1) / 2) * pitch)
    const style = { size, weight, fill: theme.ink, letterSpacing: spacing, ...displayFamily(display) }
    sink(text(left + margin, y, line, style, journey.title))
  })
  const widths = lines.map((line) => measureText(line, size, weight, display) + line.length * spacing)
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

type TitleLines = { readonly size: number; readonly lines: readonly string[] }

function linesOf(title: string, room: number, face: Face | undefined): TitleLines {
  const size = sizes.find((one) => measureText(title, one, weight, face) <= room)
  if (size !== undefined) return { size, lines: wrapText(title, room, { size, weight, face, maxLines: 1 }).lines }
  const least = sizes[sizes.length - 1] ?? sizes[0]
  const inTwo = sizes.find((one) => !wrapText(title, room, { size: one, weight, face, maxLines: 2 }).isCut && one <= 19)
  return {
    size: inTwo ?? least,
    lines: wrapText(title, room, { size: inTwo ?? least, weight, face, maxLines: 2 }).lines,
  }
}
