/** What stands around what a slide shows: title and subtitle above; below, what its signs mean, and the date. */
import { emotionWords } from '../../../journey/fields/words.ts'
import type { Face } from '../../../layout/grid/measure-text.ts'
import { emotionIcons, icons } from '../../../scene/icons.ts'
import { emotionPaint, type PictureTheme } from '../../../scene/theme.ts'
import { signNames } from './card-foot.ts'
import { type Drawing, headIds } from './drawing.ts'
import { itemsWithin, placeItem, type Slide, type SlideItem } from './shapes.ts'
import { bodyTop, footRoom, margin, textSizes, titleSizes } from './slide-sizes.ts'
import { largestThatFits, linesIn, slideLines, slideTextWidth, textThatFits } from './slide-text.ts'

export type Legend = { readonly date: string }
export type Size = { readonly width: number; readonly height: number }
export type Frame = Size & {
  readonly title: string
  readonly titleSize: number
  readonly subtitle: string
  readonly legend: Legend | null
  /** Null on a slide that is the only one. */
  readonly number: number | null
  /** What the client's mark takes of the line of the title. */
  readonly brandRoom: number
}

const legendLine = 22
/** Two lines of the smallest titles, one of the others. */
const titleHeight = 50
const noInsets = [0, 0, 0, 0] as const

/** What a slide has for what it shows. */
export function bodyOf({ width, height, legend }: Size & { readonly legend: Legend | null }): Size {
  return { width: width - 2 * margin, height: height - bodyTop - footRoom - (legend ? legendLine + 8 : 0) }
}

/** One size for the titles of all slides. */
export function titleSizeFor(titles: readonly string[], { width }: Size, brandRoom: number, face?: Face): number {
  const room = width - 2 * margin - brandRoom
  return largestThatFits(titleSizes, (size) =>
    titles.every((title) => !slideLines(title, room, { size, isBold: true, face }, 1).isCut),
  )
}

/** Sets a drawing on its slide; a smaller one stands in the middle. */
export function slideOf(drawn: Drawing, frame: Frame, theme: PictureTheme, largestScale = 1): Slide {
  const body = bodyOf(frame)
  const scale = Math.min(body.width / drawn.width, body.height / drawn.height, largestScale)
  const left = margin + Math.max(0, (body.width - drawn.width * scale) / 2)
  const items = drawn.items.map((item) => placeItem(item, scale, left, bodyTop))
  return {
    items: [...headItems(frame, theme), ...numberItems(frame, theme), ...legendItems(frame, items, theme), ...items],
  }
}

function headItems({ width, title, titleSize, subtitle, brandRoom }: Frame, theme: PictureTheme): SlideItem[] {
  const across = { x: margin, width: width - 2 * margin - brandRoom }
  const size = textSizes.subtitle
  return [
    {
      kind: 'shape',
      id: headIds.title,
      name: 'Title',
      isTitle: true,
      box: { ...across, y: 12, height: titleHeight },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: noInsets,
        paragraphs: [
          {
            runs: [
              {
                text: textThatFits(
                  title,
                  across.width,
                  { size: titleSize, isBold: true, face: theme.display },
                  linesIn(titleHeight, titleSize),
                ),
                size: titleSize,
                fill: theme.ink,
                isBold: true,
                isHeading: true,
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'shape',
      id: headIds.subtitle,
      name: 'Subtitle',
      box: { ...across, y: 62, height: 24 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: noInsets,
        paragraphs: [{ runs: [{ text: textThatFits(subtitle, across.width, { size }, 1), size, fill: theme.muted }] }],
      },
    },
  ]
}

type Sign = { readonly name: string; readonly d: string; readonly paint: (theme: PictureTheme) => string }

const signs: readonly Sign[] = [
  ...([2, 1, 0, -1, -2] as const).map((emotion) => ({
    name: emotionWords[emotion],
    d: emotionIcons[emotion],
    paint: (theme: PictureTheme) => emotionPaint(emotion, theme),
  })),
  { name: signNames.momentOfTruth, d: icons.momentOfTruth, paint: ({ ink }) => ink },
  { name: signNames.pains, d: icons.pain, paint: ({ muted }) => muted },
  { name: signNames.opportunities, d: icons.opportunity, paint: ({ muted }) => muted },
  { name: signNames.awarenessGap, d: icons.alert, paint: ({ must }) => must },
  { name: signNames.mustFix, d: icons.alert, paint: ({ must }) => must },
]

const numberRoom = 40

/** The slide's number in the corner, which slide programs keep right when slides are moved. */
function numberItems({ width, height, number }: Frame, theme: PictureTheme): SlideItem[] {
  if (number === null) return []
  const box = {
    x: width - margin - numberRoom,
    y: height - footRoom - legendLine + 10,
    width: numberRoom,
    height: legendLine,
  }
  const run = { text: String(number), size: textSizes.legend, fill: theme.muted, isSlideNumber: true }
  const text = { anchor: 'middle', insets: noInsets, paragraphs: [{ align: 'right', runs: [run] }] } as const
  return [{ kind: 'shape', id: headIds.number, name: 'Slide number', box, form: 'rect', text }]
}

/** The signs that stand on the slide, with their words in one line; the last have to go where there is no room. */
function legendItems(
  { width, height, legend, number }: Frame,
  items: readonly SlideItem[],
  theme: PictureTheme,
): SlideItem[] {
  if (!legend) return []
  const size = textSizes.legend
  const y = height - footRoom - legendLine + 10
  const there = new Set(itemsWithin(items).flatMap((item) => (item.kind === 'icon' ? [item.name] : [])))
  const wordBox = (text: string, x: number) => ({ x, y, width: slideTextWidth(text, { size }) + 6, height: legendLine })
  const word = (id: number, name: string, text: string, x: number, align: 'left' | 'right'): SlideItem => ({
    kind: 'shape',
    id,
    name,
    box: wordBox(text, x),
    form: 'rect',
    text: { anchor: 'middle', insets: noInsets, paragraphs: [{ align, runs: [{ text, size, fill: theme.muted }] }] },
  })
  const dateX = width - margin - (number === null ? 0 : numberRoom) - slideTextWidth(legend.date, { size }) - 6
  const iconSize = 15
  let x = margin
  let id: number = headIds.firstSign
  const out: SlideItem[] = []
  for (const sign of signs) {
    const length = iconSize + 6 + slideTextWidth(sign.name, { size }) + 6 + 14
    if (!there.has(sign.name) || x + length > dateX) continue
    const box = { x, y: y + (legendLine - iconSize) / 2, width: iconSize, height: iconSize }
    out.push({ kind: 'icon', id: id++, name: sign.name, d: sign.d, paint: sign.paint(theme), box })
    out.push(word(id++, sign.name, sign.name, x + iconSize + 6, 'left'))
    x += length
  }
  return [...out, word(headIds.date, 'Date', legend.date, dateX, 'right')]
}
