/** What the signs on a map mean, of those that it shows, and of what day it is: rows of sign and word under the map. */
import { emotionWords } from '../journey/fields/words.ts'
import { cardAnatomy } from '../layout/grid/card-anatomy.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { hairline, icon, type Sink, text } from './brush.ts'
import { drawPlannedSign } from './card.ts'
import { emotionIcons, icons } from './icons.ts'
import type { ShownSigns } from './shown-signs.ts'
import { emotionPaint, type PictureTheme } from './theme.ts'

const margin = 16
const rowHeight = 26
const padding = 11
const style = { size: 12, weight: 450 }
const signToWord = 7
const betweenItems = 22

type Item = {
  readonly sign: number
  readonly word: string
  readonly draw: (sink: Sink, x: number, middle: number) => void
}

export type Legend = {
  readonly height: number
  /** Draws it under (x, y), its top left corner. */
  readonly draw: (sink: Sink, x: number, y: number) => void
}

/** The signs that a picture shows, with their words, in the order in which they stand. */
export function legendItems(theme: PictureTheme, shown: ShownSigns, showGaps: boolean): readonly Item[] {
  const items = signItems(theme, shown)
  return showGaps ? [...items, ...gapItems(theme)] : items
}

/** How wide a picture must be, in units, so that no word of its legend is cut. */
export function widthForLegend(items: readonly Item[]): number {
  return items.length === 0 ? 0 : Math.ceil(Math.max(...items.map(widthOf))) + 2 * margin
}

function widthOf({ sign, word }: Item): number {
  return sign + signToWord + measureText(word, style.size, style.weight)
}

/** `width` in units; `date` is written as it is. */
export function legendOf(
  items: readonly Item[],
  width: number,
  theme: PictureTheme,
  date: string,
  fill: string | null,
): Legend {
  const dateWidth = measureText(date, style.size, style.weight)
  const places = flow(items, width - 2 * margin, date === '' ? 0 : dateWidth + betweenItems)
  const rows = Math.max(1, ...places.map(({ row }) => row + 1))
  const height = rows * rowHeight + 2 * padding
  return {
    height,
    draw: (sink, x, y) => {
      if (fill !== null) sink({ kind: 'rect', x, y, width, height, fill })
      sink(hairline(`M${x} ${y + 0.5}H${x + width}`, theme.line))
      const middleOf = (row: number) => y + padding + row * rowHeight + rowHeight / 2
      for (const { item, row, at } of places) {
        if (item.word === '') continue
        const middle = middleOf(row)
        item.draw(sink, x + margin + at, middle)
        const wordX = x + margin + at + item.sign + signToWord
        sink(text(wordX, middle + 4.2, item.word, { ...style, fill: theme.muted }))
      }
      const end = { ...style, fill: theme.muted, anchor: 'end' } as const
      if (date !== '') sink(text(x + width - margin, middleOf(rows - 1) + 4.2, date, end))
    },
  }
}

/** Sets items side by side; the last row keeps `reserved` free at its end. */
function flow(items: readonly Item[], width: number, reserved: number): { item: Item; row: number; at: number }[] {
  let row = 0
  let at = 0
  const places = items.map((item) => {
    const itemWidth = widthOf(item)
    if (at > 0 && at + itemWidth > width) {
      row++
      at = 0
    }
    const place = { item, row, at }
    at += itemWidth + betweenItems
    return place
  })
  if (at + reserved <= width || reserved === 0) return places
  // The date takes a row of its own where the last one is full: as if an item without a sign stood there.
  const nothing = { sign: 0, word: '', draw: () => undefined }
  return [...places, { item: nothing, row: row + 1, at: 0 }]
}

function signItems(theme: PictureTheme, shown: ShownSigns): Item[] {
  const size = cardAnatomy.iconSize
  const sign = (d: string, word: string, stroke: string): Item => ({
    sign: size,
    word,
    draw: (sink, x, middle) => sink(icon(d, x, middle - size / 2, size, stroke)),
  })
  const faces = ([2, 1, 0, -1, -2] as const).map((emotion) =>
    sign(emotionIcons[emotion], emotionWords[emotion], emotionPaint(emotion, theme)),
  )
  const of = (isShown: boolean, item: Item) => (isShown ? [item] : [])
  return [
    ...(shown.emotions ? faces : []),
    ...of(shown.spreads, {
      sign: 22,
      word: 'Lowest to highest emotion',
      draw: (sink, x, middle) => {
        const box = { x, y: middle - 6, width: 22, height: 12, radius: 4 }
        sink({ kind: 'rect', ...box, fill: theme.muted, opacity: 0.2 })
      },
    }),
    ...of(shown.momentsOfTruth, {
      sign: cardAnatomy.metaHeight,
      word: 'Moment of truth',
      draw: (sink, x, middle) => drawGem(sink, x, middle, theme),
    }),
    ...of(shown.pains, sign(icons.pain, 'Pains', theme.muted)),
    ...of(shown.opportunities, sign(icons.opportunity, 'Opportunities', theme.muted)),
    ...of(shown.planned, {
      sign: cardAnatomy.plannedSize,
      word: 'Planned',
      draw: (sink, x, middle) => drawPlannedSign(sink, x, middle, theme.muted),
    }),
    ...of(shown.ideas, {
      sign: 22,
      word: 'Idea',
      draw: (sink, x, middle) => {
        const box = { x: x + 0.5, y: middle - 7, width: 21, height: 14, radius: 4 }
        sink({ kind: 'rect', ...box, stroke: theme.lineStrong, strokeWidth: 1.25, dash: [3, 3] })
      },
    }),
    ...of(shown.byOthers, {
      sign: cardAnatomy.hollowBar.width,
      word: 'By customers or others',
      draw: (sink, x, middle) => {
        const { width, outline } = cardAnatomy.hollowBar
        const box = { x: x + outline / 2, y: middle - 7, width: width - outline, height: 14, radius: 2 }
        sink({ kind: 'rect', ...box, stroke: theme.muted, strokeWidth: outline })
      },
    }),
  ]
}

function drawGem(sink: Sink, x: number, middle: number, theme: PictureTheme): void {
  const size = cardAnatomy.metaHeight
  sink({ kind: 'rect', x, y: middle - size / 2, width: size, height: size, radius: 5, fill: theme.solid })
  sink(icon(icons.momentOfTruth, x + 3, middle - size / 2 + 3, size - 6, theme.onSolid))
}

function gapItems(theme: PictureTheme): Item[] {
  return [
    {
      sign: 22,
      word: 'Awareness gap',
      draw: (sink, x, middle) => {
        const box = { x: x + 0.5, y: middle - 7, width: 21, height: 14, radius: 4 }
        const outline = { stroke: theme.must, strokeWidth: 1.25, dash: [3.5, 2.5] }
        sink({ kind: 'rect', ...box, fill: theme.mustSoft, ...outline })
      },
    },
    {
      sign: 16,
      word: 'Must fix',
      draw: (sink, x, middle) => {
        const box = { x: x + 0.5, y: middle - 7.5, width: 15, height: 15, radius: 7.5 }
        sink({ kind: 'rect', ...box, fill: theme.mustSoft, stroke: theme.must, strokeWidth: 1 })
        sink(icon(icons.alert, x + 3.25, middle - 5.25, 9.5, theme.must))
      },
    },
  ]
}
