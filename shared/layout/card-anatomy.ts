/** Where everything on a card stands, in units from the card's top left corner: one source for the screen's cards and for pictures. */

import { meanEmotion } from '../journey/document.ts'
import { type Emotion, evidenceLevels, type Touchpoint } from '../journey/schema.ts'
import { cardWidth, step } from './measures.ts'
import { measureText, type WrappedText, wrapText } from './text.ts'

export const cardAnatomy = {
  radius: 9,
  barWidth: 4,
  titleX: 14,
  titleTop: 9,
  titleLineHeight: 16,
  /** From a line's top to its baseline. */
  titleBaseline: 12.5,
  titleStyle: { size: 13, weight: 600, maxLines: 2 },
  titleSpacing: -0.1,
  /** The meta row lies at the bottom: from the card's bottom to the row's middle. */
  metaFromBottom: 17,
  metaHeight: 18,
  iconSize: 14,
  countStyle: { size: 11.5, weight: 500 },
  ownerSize: 20,
  ownerStyle: { size: 9, weight: 650 },
  dotSize: 5,
  dotPitch: 7,
  right: 10,
  /** The mark of a finding stands out of the card's top right corner. */
  mark: { size: 18, out: 7 },
} as const

/** Between meta items: as wide as there is room, so that even a full row stays one row. */
const widestGap = 8
const narrowestGap = 3
const iconToCount = 3
const mostShown = 99
const titleWidth = cardWidth - cardAnatomy.titleX - cardAnatomy.right

const wrappedTitles = new WeakMap<Touchpoint, WrappedText>()

/** The lines of a touchpoint's title as its card shows them; measured once for each record. */
export function cardTitle(touchpoint: Touchpoint): WrappedText {
  const known = wrappedTitles.get(touchpoint)
  if (known) return known
  const wrapped = wrapText(touchpoint.title, titleWidth, cardAnatomy.titleStyle)
  wrappedTitles.set(touchpoint, wrapped)
  return wrapped
}

/** Height of a card with so many title lines, in units; a multiple of the step. */
export function cardHeight(titleLineCount: number): number {
  return 5 * step + Math.max(1, titleLineCount) * cardAnatomy.titleLineHeight
}

/** One thing in the meta row: `x` is its left edge, `width` its whole width, both in units. */
export type MetaItem = { readonly x: number; readonly width: number } & (
  | { readonly kind: 'emotion'; readonly emotion: Emotion }
  | { readonly kind: 'moment-of-truth' }
  | { readonly kind: 'pains' | 'opportunities'; readonly count: number }
  /** Filled dots of three. */
  | { readonly kind: 'evidence'; readonly filled: number }
  | { readonly kind: 'owner'; readonly initials: string }
)

/** The face nearest to the mean emotion over personas; null where no persona's is known. Halves go to the stronger side. */
export function cardEmotion(touchpoint: Touchpoint): Emotion | null {
  const mean = meanEmotion(touchpoint)
  if (mean === null) return null
  return (Math.sign(mean) * Math.round(Math.abs(mean)) + 0) as Emotion
}

/** First letters of the first and the last word, as capitals; empty where the name is blank. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]]
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('en') ?? '').join('')
}

const metaItems = new WeakMap<Touchpoint, readonly MetaItem[]>()

/** What a card's meta row shows, from left to right; the last two (evidence, owner) stand at the right edge. */
export function cardMeta(touchpoint: Touchpoint): readonly MetaItem[] {
  const known = metaItems.get(touchpoint)
  if (known) return known
  const right = rightItems(touchpoint)
  const items = [...leftItems(touchpoint, right[0]?.x ?? cardWidth), ...right]
  metaItems.set(touchpoint, items)
  return items
}

/** The items that begin at the left, kept clear of `end`. */
function leftItems(touchpoint: Touchpoint, end: number): MetaItem[] {
  const items: MetaItem[] = []
  const place = { x: 0 }
  const emotion = cardEmotion(touchpoint)
  if (emotion !== null) items.push({ ...place, kind: 'emotion', emotion, width: cardAnatomy.iconSize })
  if (touchpoint.momentOfTruth) items.push({ ...place, kind: 'moment-of-truth', width: cardAnatomy.metaHeight })
  for (const kind of ['pains', 'opportunities'] as const) {
    const count = Math.min(mostShown, touchpoint[kind].length)
    if (count > 0) items.push({ ...place, kind, count, width: countOffset + countWidth(count) })
  }
  const widths = items.reduce((sum, { width }) => sum + width, 0)
  const room = (end - cardAnatomy.titleX - widths) / Math.max(1, items.length)
  const gap = Math.min(widestGap, Math.max(narrowestGap, room))
  let x: number = cardAnatomy.titleX
  return items.map((item) => {
    const placed = { ...item, x }
    x += item.width + gap
    return placed
  })
}

function rightItems(touchpoint: Touchpoint): MetaItem[] {
  const items: MetaItem[] = []
  const initials = initialsOf(touchpoint.owner.name)
  let right = cardWidth - cardAnatomy.right
  if (initials !== '') {
    right -= cardAnatomy.ownerSize
    items.push({ kind: 'owner', initials, x: right, width: cardAnatomy.ownerSize })
    right -= widestGap - 2
  }
  const width = 2 * cardAnatomy.dotPitch + cardAnatomy.dotSize
  const filled = evidenceLevels.indexOf(touchpoint.evidence.level) + 1
  items.unshift({ kind: 'evidence', filled, x: right - width, width })
  return items
}

/** Where the number beside an icon begins, from the item's left edge. */
export const countOffset = cardAnatomy.iconSize + iconToCount

function countWidth(count: number): number {
  const { size, weight } = cardAnatomy.countStyle
  return measureText(String(count), size, weight)
}
