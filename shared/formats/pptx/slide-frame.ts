/** What stands around a drawing on its slide: title and subtitle above; below, what the signs mean, and the date. */
import { emotionWords } from '../../journey/fields/words.ts'
import { measureText, wrapText } from '../../layout/grid/text.ts'
import { emotionPaint, type PictureTheme } from '../../scene/theme.ts'
import { emotionSign } from './card-shape.ts'
import { type Drawing, headIds } from './drawing.ts'
import { placeItem, type Slide, type SlideItem, type TextRun } from './shapes.ts'

export const margin = 40
const headHeight = 88
const legendSize = 11
const legendLine = 16
const gap = '     '

export type Legend = { readonly date: string; readonly showGaps: boolean }
export type Size = { readonly width: number; readonly height: number }
export type Frame = Size & {
  readonly title: string
  readonly subtitle: string
  readonly legend: Legend | null
  readonly brandRoom: number
}

/** How large the map may be drawn at most on a slide of fixed size. */
const largestScale = 1.5

/** The slide's size for a drawing at its own size. */
export function sizeAround({ width, height }: Size, legend: Legend | null, least: Size): Size {
  const across = Math.max(least.width, Math.ceil(width + 2 * margin))
  return { width: across, height: Math.max(least.height, Math.ceil(height + headHeight + footHeight(across, legend))) }
}

/** At which scale a drawing stands on the slide. */
export function scaleIn({ width, height, legend }: Size & { legend: Legend | null }, drawn: Drawing): number {
  const room = { width: width - 2 * margin, height: height - headHeight - footHeight(width, legend) }
  return Math.min(room.width / drawn.width, room.height / drawn.height, largestScale)
}

export function slideOf(drawn: Drawing, frame: Frame, theme: PictureTheme): Slide {
  const scale = scaleIn(frame, drawn)
  const left = margin + Math.max(0, (frame.width - 2 * margin - drawn.width * scale) / 2)
  const items = drawn.items.map((item) => placeItem(item, scale, left, headHeight))
  return { items: [...headItems(frame, theme), ...footItems(frame, theme), ...items] }
}

function headItems({ width, title, subtitle, brandRoom }: Frame, theme: PictureTheme): SlideItem[] {
  const across = { x: margin, width: width - 2 * margin - brandRoom }
  const insets = [0, 0, 0, 0] as const
  return [
    {
      kind: 'shape',
      id: headIds.title,
      name: 'Title',
      isTitle: true,
      box: { ...across, y: 20, height: 34 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets,
        paragraphs: [{ runs: [{ text: title, size: titleSize(title, across.width), fill: theme.ink, isBold: true }] }],
      },
    },
    {
      kind: 'shape',
      id: headIds.subtitle,
      name: 'Subtitle',
      box: { ...across, y: 54, height: 22 },
      form: 'rect',
      text: { anchor: 'middle', insets, paragraphs: [{ runs: [{ text: subtitle, size: 13, fill: theme.muted }] }] },
    },
  ]
}

/** A title that is too long for its line becomes smaller, then goes on in a second and third line. */
function titleSize(title: string, width: number): number {
  const fits = (size: number, maxLines: number) => {
    const { isCut } = wrapText(title, width, { size, weight: 700, maxLines })
    return !isCut && maxLines * size * 1.2 <= 36
  }
  return [24, 20, 16].find((size) => fits(size, 1)) ?? [15, 13].find((size) => fits(size, 2)) ?? 10
}

/** The room under the drawing. */
function footHeight(width: number, legend: Legend | null): number {
  return legend ? margin + legendLines(width, legend).length * legendLine : margin
}

/** The signs line by line, so that no sign stands without its word. */
function legendLines(width: number, legend: Legend): readonly (readonly Sign[])[] {
  const lines: Sign[][] = [[]]
  let at = 0
  for (const sign of wordsOf(legend)) {
    // Other programs may have other letters than Inter's.
    const length = measureText(`${sign[0]} ${sign[1]}${gap}`, legendSize, 600) * 1.12
    if (at > 0 && at + length > legendWidth(width, legend)) {
      lines.push([])
      at = 0
    }
    lines.at(-1)?.push(sign)
    at += length
  }
  return lines
}

function legendWidth(width: number, { date }: Legend): number {
  return Math.max(200, width - 2 * margin - dateWidth(date) - 16)
}

function dateWidth(date: string): number {
  return measureText(date, legendSize, 450) * 1.1 + 8
}

function footItems({ width, height, legend }: Frame, theme: PictureTheme): SlideItem[] {
  if (!legend) return []
  const lines = legendLines(width, legend)
  const tall = lines.length * legendLine
  const y = height - 20 - tall
  const insets = [0, 0, 0, 0] as const
  const muted = { size: legendSize, fill: theme.muted }
  const paragraphs = lines.map((line) => ({
    runs: line.flatMap(([sign, word, paint], index): TextRun[] => [
      { text: `${index > 0 ? gap : ''}${sign} `, size: legendSize, fill: paint(theme), isBold: true },
      { text: word, ...muted },
    ]),
  }))
  const across = dateWidth(legend.date)
  return [
    {
      kind: 'shape',
      id: headIds.legend,
      name: 'Legend',
      box: { x: margin, y, width: legendWidth(width, legend), height: tall },
      form: 'rect',
      text: { anchor: 'bottom', insets, paragraphs },
    },
    {
      kind: 'shape',
      id: headIds.date,
      name: 'Date',
      box: { x: width - margin - across, y, width: across, height: tall },
      form: 'rect',
      text: { anchor: 'bottom', insets, paragraphs: [{ align: 'right', runs: [{ text: legend.date, ...muted }] }] },
    },
  ]
}

type Sign = readonly [sign: string, word: string, paint: (theme: PictureTheme) => string]

/** The signs as cards on slides write them. */
function wordsOf({ showGaps }: Legend): readonly Sign[] {
  const ink = (theme: PictureTheme) => theme.ink
  const muted = (theme: PictureTheme) => theme.muted
  const must = (theme: PictureTheme) => theme.must
  return [
    ...([2, 1, 0, -1, -2] as const).map(
      (emotion): Sign => [emotionSign(emotion), emotionWords[emotion], (theme) => emotionPaint(emotion, theme)],
    ),
    ['◆', 'Moment of truth', ink],
    ['!', 'Pains', muted],
    ['✦', 'Opportunities', muted],
    ['◐', 'Planned', muted],
    ['┄', 'Idea', muted],
    ...(showGaps ? [['⚠', 'Awareness gap', must] as const, ['(!)', 'Must fix', must] as const] : []),
  ]
}
