/** A slide as a picture, so that it can be looked at before it is written: every shape where slide programs draw it, in our typeface. */
import type { Box, Point } from '../../layout/grid/boxes.ts'
import { wrapText } from '../../layout/grid/fit-text.ts'
import { type Face, measureText } from '../../layout/grid/measure-text.ts'
import { smoothPath } from '../../layout/lanes/emotion-curves.ts'
import { icon, type Sink, text } from '../../scene/brush.ts'
import { drawBrand } from '../../scene/draw-brand.ts'
import { displayFamily } from '../../scene/font.ts'
import type { Scene, ScenePrimitive } from '../../scene/primitives.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import type {
  Dash,
  Deck,
  Paragraph,
  ShapeText,
  Slide,
  SlideConnector,
  SlideItem,
  SlideShape,
} from './drawing/shapes.ts'
import { margin } from './drawing/slide-sizes.ts'
import { brandMeasures } from './xml/master-brand.ts'

const lineShare = 1.2
const tipLength = 8

/** `title` is what a screen reader says of the picture. */
export function slideScene(deck: Deck, slide: Slide, title: string, theme: PictureTheme): Scene {
  const { width, height, brand } = deck
  const { display } = theme
  const primitives: ScenePrimitive[] = []
  const sink: Sink = (primitive) => primitives.push(primitive)
  const { strip, middle } = brandMeasures
  if (brand?.accent && !slide.isCover) sink({ kind: 'rect', x: 0, y: 0, width, height: strip, fill: brand.accent })
  if (brand?.mark && !slide.isCover) drawBrand(sink, brand.mark, width - margin, middle, theme)
  for (const item of slide.items) drawItem(sink, item, display)
  return { width, height, background: theme.ground, title, primitives }
}

function drawItem(sink: Sink, item: SlideItem, display: Face | undefined): void {
  switch (item.kind) {
    case 'group':
      for (const one of item.items) drawItem(sink, one, display)
      return
    case 'picture':
      sink({ kind: 'image', ...item.box, source: item.source, alt: item.description ?? item.name })
      return
    case 'icon':
      sink(icon(item.d, item.box.x, item.box.y, item.box.width, item.paint))
      return
    case 'curve':
      sink({
        kind: 'path',
        d: smoothPath(item.points),
        stroke: item.paint,
        strokeWidth: item.width,
        ...dashed(item.dash, item.width),
      })
      return
    case 'connector':
      drawConnector(sink, item)
      return
    case 'shape':
      drawForm(sink, item)
      if (item.text) drawText(sink, item.text, item.box, display)
  }
}

/** In widths of the line. */
const dashes: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dash: [4, 3],
  sysDot: [1, 1],
  lgDashDot: [8, 3, 1, 3],
  sysDash: [3, 1],
}

function dashed(dash: Dash = 'solid', width: number): { dash?: readonly number[] } {
  return dash === 'solid' ? {} : { dash: dashes[dash].map((length) => length * width) }
}

function drawForm(sink: Sink, { form, box, radius = 0, fill, line }: SlideShape): void {
  const { x, y, width, height } = box
  const look = {
    ...(fill ? { fill: fill.paint } : {}),
    ...(line ? { stroke: line.paint, strokeWidth: line.width, ...dashed(line.dash, line.width) } : {}),
  }
  if (!fill && !line) return
  const [middle, centre] = [x + width / 2, y + height / 2]
  switch (form) {
    case 'rect':
    case 'round':
      sink({ kind: 'rect', ...box, ...(form === 'round' ? { radius } : {}), ...look })
      return
    case 'ellipse':
      sink({ kind: 'rect', ...box, radius: Math.min(width, height) / 2, ...look })
      return
    case 'line':
      sink({ kind: 'path', d: `M${x} ${y}L${x + width} ${y + height}`, ...look })
      return
    case 'triangle':
      sink({ kind: 'path', d: `M${middle} ${y}L${x + width} ${y + height}H${x}Z`, ...look })
      return
    case 'diamond':
      sink({
        kind: 'path',
        d: `M${middle} ${y}L${x + width} ${centre}L${middle} ${y + height}L${x} ${centre}Z`,
        ...look,
      })
      return
    case 'cross':
      sink({ kind: 'path', d: `M${middle} ${y}V${y + height}M${x} ${centre}H${x + width}`, ...look })
  }
}

function drawConnector(sink: Sink, { from, to, turns, isArc = false, paint, width }: SlideConnector): void {
  const points = pointsOf(from.at, to.at, turns)
  const [start, end] = [from.at, to.at]
  const [turn = 0] = turns
  const arc = `M${start.x} ${start.y}C${turn} ${start.y} ${turn} ${start.y} ${turn} ${(start.y + end.y) / 2}S${turn} ${end.y} ${end.x} ${end.y}`
  const d = isArc ? arc : points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  sink({ kind: 'path', d, stroke: paint, strokeWidth: width })
  const before = (isArc ? { x: turn, y: end.y } : points.at(-2)) ?? start
  const [across, down] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)]
  const back = { x: end.x - across * tipLength, y: end.y - down * tipLength }
  const half = tipLength / 2
  const tip = `M${end.x} ${end.y}L${back.x - down * half} ${back.y - across * half}L${back.x + down * half} ${back.y + across * half}Z`
  sink({ kind: 'path', d: tip, fill: paint })
}

/** Turns are in turn the x of an upright and the y of a level piece. */
function pointsOf(from: Point, to: Point, turns: readonly number[]): Point[] {
  const points = [from]
  turns.forEach((turn, index) => {
    const before = points.at(-1) ?? from
    points.push(index % 2 === 0 ? { x: turn, y: before.y } : { x: before.x, y: turn })
  })
  const last = points.at(-1) ?? from
  if (turns.length > 0) points.push({ x: last.x, y: to.y })
  return [...points, to]
}

type Line = {
  readonly words: string
  readonly whole: string
  readonly paragraph: Paragraph
  readonly size: number
  readonly face: Face | undefined
  readonly before: number
}

/** `display` is what headings are set in. */
function drawText(sink: Sink, { paragraphs, anchor, insets }: ShapeText, box: Box, display: Face | undefined): void {
  const [left, top, right, bottom] = insets
  const room = { x: box.x + left, y: box.y + top, width: box.width - left - right, height: box.height - top - bottom }
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, room.width, display))
  const height = lines.reduce((sum, { size, before }) => sum + before + size * lineShare, 0)
  const share = { top: 0, middle: 0.5, bottom: 1 }[anchor]
  let y = room.y + Math.max(0, (room.height - height) * share)
  for (const line of lines) {
    y += line.before
    drawLine(sink, line, room, y + line.size * 0.95)
    y += line.size * lineShare
  }
}

function linesOf(paragraph: Paragraph, width: number, display: Face | undefined): Line[] {
  const { runs, spaceBefore = 0 } = paragraph
  const size = Math.max(...runs.map((run) => run.size))
  const face = runs[0]?.isHeading ? display : undefined
  const whole = runs.map((run) => run.text).join('')
  const style = { size, weight: weightOf(runs[0]?.isBold), face, maxLines: Number.POSITIVE_INFINITY }
  const lines = runs.length === 1 ? wrapText(whole, Math.max(1, width), style).lines : [whole]
  return lines.map((words, at) => ({ words, whole, paragraph, size, face, before: at === 0 ? spaceBefore : 0 }))
}

function weightOf(isBold = false): number {
  return isBold ? 700 : 400
}

function drawLine(sink: Sink, { words, whole, paragraph, face }: Line, room: Box, baseline: number): void {
  const { runs, align = 'left' } = paragraph
  const [first] = runs
  if (!first) return
  if (runs.length > 1) {
    let x = room.x
    for (const { text: word, size, fill, isBold } of runs) {
      sink(text(x, baseline, word, { size, fill, weight: weightOf(isBold) }))
      x += measureText(word, size, weightOf(isBold))
    }
    return
  }
  const anchors = { left: 'start', center: 'middle', right: 'end' } as const
  const x = room.x + room.width * { left: 0, center: 0.5, right: 1 }[align]
  const { size, fill, isBold } = first
  const look = { size, fill, weight: weightOf(isBold), anchor: anchors[align], ...displayFamily(face) }
  sink(text(x, baseline, words, look, whole))
}
