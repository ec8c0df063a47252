/** What stands on a slide: native shapes with their text inside, and connectors that hold on to them. In units, as scenes. */
import type { Box, Point } from '../../../layout/grid/boxes.ts'
import type { BrandOnPaper } from '../../../scene/brand-mark.ts'
import type { Paint } from '../../../scene/primitives.ts'

export type TextRun = {
  readonly text: string
  /** In units. */
  readonly size: number
  readonly fill: Paint
  readonly isBold?: boolean
  /** Whether it is set in the theme's typeface of titles. */
  readonly isHeading?: boolean
  /** Whether slide programs put the number of the slide in its place. */
  readonly isSlideNumber?: boolean
}

/** Of curves and lines, by the names that slide programs give them. */
export type Dash = 'solid' | 'dash' | 'sysDot' | 'lgDashDot' | 'sysDash'

export type Paragraph = {
  readonly runs: readonly TextRun[]
  readonly align?: 'left' | 'center' | 'right'
  /** Where a tab in the text ends flush right, from the text's left edge. */
  readonly rightTab?: number
  readonly spaceBefore?: number
}

export type ShapeText = {
  readonly paragraphs: readonly Paragraph[]
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Left, top, right, bottom. */
  readonly insets: readonly [number, number, number, number]
}

export type ShapeFill = { readonly paint: Paint }

export type SlideShape = {
  readonly kind: 'shape'
  readonly id: number
  /** What the selection pane calls it. */
  readonly name: string
  /** What a screen reader says. */
  readonly description?: string
  readonly box: Box
  readonly form: 'rect' | 'round' | 'ellipse' | 'triangle' | 'diamond' | 'cross' | 'line'
  readonly radius?: number
  readonly fill?: ShapeFill
  readonly line?: { readonly paint: Paint; readonly width: number; readonly dash?: Dash }
  readonly text?: ShapeText
  readonly isTitle?: boolean
}

/** Places on a shape's edge where connectors hold on, by the numbers that a rectangle gives them. */
export const sites = { top: 0, left: 1, bottom: 2, right: 3 } as const
export type Site = keyof typeof sites

export type SlideConnector = {
  readonly kind: 'connector'
  readonly id: number
  readonly name: string
  readonly from: { readonly shapeId: number; readonly site: Site; readonly at: Point }
  readonly to: { readonly shapeId: number; readonly site: Site; readonly at: Point }
  /** Where an elbow turns: the x of its uprights, and of the level piece between two of them its y. None for a straight line. */
  readonly turns: readonly number[]
  /** One curve instead of an elbow. */
  readonly isArc?: boolean
  readonly paint: Paint
  readonly width: number
}

/** A curve that lies level at each of its points. */
export type SlideCurve = {
  readonly kind: 'curve'
  readonly id: number
  readonly name: string
  /** From left to right, at least two. */
  readonly points: readonly Point[]
  readonly paint: Paint
  readonly width: number
  readonly dash: Dash
}

/** One of the product's icons, drawn on a grid of 24 in lines of 2. */
export type SlideIcon = {
  readonly kind: 'icon'
  readonly id: number
  readonly name: string
  readonly d: string
  readonly box: Box
  readonly paint: Paint
}

/** A picture in its own proportions; `source` is an address that holds it whole (see image-source.ts). */
export type SlidePicture = {
  readonly kind: 'picture'
  readonly id: number
  readonly name: string
  readonly description?: string
  readonly box: Box
  readonly source: string
}

/** Items that move as one. */
export type SlideGroup = {
  readonly kind: 'group'
  readonly id: number
  readonly name: string
  readonly description?: string
  readonly items: readonly SlideItem[]
}

export type SlideItem = SlideShape | SlideConnector | SlideCurve | SlideIcon | SlidePicture | SlideGroup
/** On a cover nothing of the master stands. */
export type Slide = { readonly items: readonly SlideItem[]; readonly isCover?: boolean }

/** A deck: all slides have one size. */
export type Deck = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly slides: readonly Slide[]
  readonly brand?: BrandOnPaper
}

/** Scales about (0, 0), then moves: places, sizes of text and widths of lines alike. */
export function placeItem(item: SlideItem, scale: number, dx: number, dy: number): SlideItem {
  const move = ({ x, y }: Point) => ({ x: x * scale + dx, y: y * scale + dy })
  if (item.kind === 'connector') {
    const turns = item.turns.map((turn, index) => turn * scale + (index % 2 === 0 ? dx : dy))
    const end = (one: SlideConnector['from']) => ({ ...one, at: move(one.at) })
    return { ...item, from: end(item.from), to: end(item.to), turns, width: item.width * scale }
  }
  if (item.kind === 'curve') return { ...item, points: item.points.map(move), width: item.width * scale }
  if (item.kind === 'group') return { ...item, items: item.items.map((one) => placeItem(one, scale, dx, dy)) }
  if (item.kind === 'icon' || item.kind === 'picture') return { ...item, box: scaled(item.box, scale, move) }
  const { box, line, text, radius } = item
  return {
    ...item,
    box: scaled(box, scale, move),
    ...(radius === undefined ? {} : { radius: radius * scale }),
    ...(line ? { line: { ...line, width: line.width * scale } } : {}),
    ...(text ? { text: placeText(text, scale) } : {}),
  }
}

function scaled({ x, y, width, height }: Box, scale: number, move: (at: Point) => Point): Box {
  return { ...move({ x, y }), width: width * scale, height: height * scale }
}

/** Every item, with those in groups one by one. */
export function itemsWithin(items: readonly SlideItem[]): readonly SlideItem[] {
  return items.flatMap((item) => (item.kind === 'group' ? [item, ...itemsWithin(item.items)] : [item]))
}

function placeText(text: ShapeText, scale: number): ShapeText {
  const [left, top, right, bottom] = text.insets
  return {
    ...text,
    insets: [left * scale, top * scale, right * scale, bottom * scale],
    paragraphs: text.paragraphs.map((paragraph) => ({
      ...paragraph,
      ...(paragraph.rightTab === undefined ? {} : { rightTab: paragraph.rightTab * scale }),
      ...(paragraph.spaceBefore === undefined ? {} : { spaceBefore: paragraph.spaceBefore * scale }),
      runs: paragraph.runs.map((run) => ({ ...run, size: run.size * scale })),
    })),
  }
}
