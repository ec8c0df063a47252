/** Where everything on a card stands, in units from the card's top left corner: one source for the screen's cards and for pictures. */

import { meanEmotion } from '../../journey/document.ts'
import { statusWords } from '../../journey/fields/words.ts'
import { once } from '../../journey/once.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Emotion, Touchpoint } from '../../journey/schema.ts'
import { initialsOf } from '../../words/names.ts'
import { type WrappedText, wrapText } from './fit-text.ts'
import { cardWidth, step } from './map-sizes.ts'
import { measureText } from './measure-text.ts'

export const cardAnatomy = {
  radius: 9,
  barWidth: 4,
  /** The bar of a touchpoint that happens without us is an outline. */
  hollowBar: { width: 6, outline: 1.5 },
  titleX: 14,
  titleTop: 9,
  titleLineHeight: 16,
  titleStyle: { size: 13, weight: 600, maxLines: 2 },
  titleSpacing: -0.1,
  /** The first pain, in lines of its own below the title. */
  painStyle: { size: 11, weight: 450, maxLines: 2 },
  painLineHeight: 14,
  titleToPain: 2,
  /** The meta row lies at the bottom: from the card's bottom to the row's middle. */
  metaFromBottom: 17,
  metaHeight: 18,
  iconSize: 14,
  countStyle: { size: 11.5, weight: 500 },
  ownerSize: 20,
  ownerStyle: { size: 10.5, weight: 650 },
  plannedSize: 9,
  statusStyle: { size: 11, weight: 500 },
  right: 10,
  /** Screenshots in small, in a row of their own below the words. */
  images: { height: 56, least: 28, gap: 4, toFoot: 6, toBottom: 8, whole: 64 },
  /** The mark of a finding stands out of the card's top right corner. */
  mark: { size: 18, out: 7 },
} as const

/** Between meta items: as wide as there is room, so that even a full row stays one row. */
const widestGap = 8
const narrowestGap = 3
const iconToCount = 3
const mostShown = 99

/** What of a card decides how its words stand. */
export type CardForm = { readonly width: number; readonly isCompact: boolean }

const roomyForm: CardForm = { width: cardWidth, isCompact: false }
const formKey = ({ width, isCompact }: CardForm) => 2 * width + (isCompact ? 1 : 0)

/** On a compact card title and face share a line: from the card's top to its first line, and to the middle of that line. */
const compact = { titleTop: 7, middle: 16, right: 8, itemGap: 6 } as const

export function titleTopOf({ isCompact }: CardForm): number {
  return isCompact ? compact.titleTop : cardAnatomy.titleTop
}

/** From a card's top to the middle of its faces and counts. */
export function metaMiddleOf(card: CardForm & { readonly height: number }): number {
  return card.isCompact ? compact.middle : card.height - cardAnatomy.metaFromBottom
}

const wrappedTitles = once((_: Touchpoint) => new Map<number, WrappedText>())

/** The lines of a touchpoint's title as its card shows them; measured once for each record. Narrow cards may have a third line. */
export function cardTitle(touchpoint: Touchpoint, form: CardForm = roomyForm): WrappedText {
  const known = wrappedTitles(touchpoint).get(formKey(form))
  if (known) return known
  const { titleX, right, titleStyle } = cardAnatomy
  const beside = form.isCompact ? widthBesideTitle(touchpoint) : 0
  const room = form.width - titleX - (form.isCompact ? compact.right : right) - beside
  const maxLines = form.width < cardWidth ? titleStyle.maxLines + 1 : titleStyle.maxLines
  const wrapped = wrapText(touchpoint.title, room, { ...titleStyle, maxLines })
  wrappedTitles(touchpoint).set(formKey(form), wrapped)
  return wrapped
}

const wrappedPains = once((_: Touchpoint) => new Map<number, readonly string[]>())

/** The lines of a touchpoint's first pain as its card shows them; none on a compact card. */
export function cardPain(touchpoint: Touchpoint, form: CardForm = roomyForm): readonly string[] {
  const known = wrappedPains(touchpoint).get(formKey(form))
  if (known) return known
  const { titleX, right, painStyle } = cardAnatomy
  const [pain = ''] = form.isCompact ? [] : saidTexts(touchpoint.pains)
  const { lines } = wrapText(pain, form.width - titleX - right, painStyle)
  wrappedPains(touchpoint).set(formKey(form), lines)
  return lines
}

/** What stands beside the title of a compact card takes so much of its width. */
export function widthBesideTitle(touchpoint: Touchpoint): number {
  return compactItems(touchpoint).reduce((sum, { width }) => sum + width + compact.itemGap, 0)
}

/** A card without words, seen from afar: a chip at its top left corner. */
export function chipSize({ width, height }: { readonly width: number; readonly height: number }) {
  return { width: 0.62 * width, height: 0.56 * height }
}

/** What images add to the height of a card; a multiple of the step. */
export function imagesHeight({ imageIds }: Touchpoint): number {
  return imageIds.length === 0 ? 0 : cardAnatomy.images.whole
}

/** Height of a card with so many lines of title and pain, in units; a multiple of the step. */
export function cardHeight(titleLineCount: number, painLineCount = 0): number {
  const { titleLineHeight, painLineHeight, titleToPain } = cardAnatomy
  const pain = painLineCount === 0 ? 0 : step * Math.ceil((titleToPain + painLineCount * painLineHeight) / step)
  return 5 * step + Math.max(1, titleLineCount) * titleLineHeight + pain
}

/** The same of a card in a crowded cell. */
export function compactCardHeight(titleLineCount: number): number {
  return 2 * step + Math.max(1, titleLineCount) * cardAnatomy.titleLineHeight
}

/** One thing in the meta row: `x` is its left edge, `width` its whole width, both in units. */
export type MetaItem = { readonly x: number; readonly width: number } & (
  | { readonly kind: 'emotion'; readonly emotion: Emotion }
  | { readonly kind: 'moment-of-truth' }
  /** What is decided and not there yet has half a disc; the word may have no room. */
  | { readonly kind: 'status'; readonly isPlanned: boolean; readonly word: string }
  | { readonly kind: 'pains' | 'opportunities'; readonly count: number }
  | { readonly kind: 'owner'; readonly initials: string }
)

/** The face nearest to the mean emotion over personas; null where no persona's is known. Halves go to the stronger side. */
export function cardEmotion(touchpoint: Touchpoint): Emotion | null {
  const mean = meanEmotion(touchpoint)
  if (mean === null) return null
  return (Math.sign(mean) * Math.round(Math.abs(mean)) + 0) as Emotion
}

const metaItems = once((_: Touchpoint) => new Map<number, readonly MetaItem[]>())

/**
 * What a card's meta row shows, from left to right; the last ones (status, owner) stand at the right edge. A compact card
 * has a face and a moment of truth at its right alone.
 * @param opportunities how many there are at the touchpoint
 */
export function cardMeta(
  touchpoint: Touchpoint,
  opportunities: number,
  form: CardForm = roomyForm,
): readonly MetaItem[] {
  const key = opportunities * longestKey + formKey(form)
  const known = metaItems(touchpoint).get(key)
  if (known) return known
  const items = form.isCompact
    ? atRight(compactItems(touchpoint), form.width)
    : roomyItems(touchpoint, opportunities, form)
  metaItems(touchpoint).set(key, items)
  return items
}

/** No card is so wide that forms of two numbers of opportunities could be taken for one another. */
const longestKey = 10_000

type Counted = 'pains' | 'opportunities'
/** What gives way where not all has room: the card's bar and outline say its status as well, its lines the first pain. */
const fewerAndFewer: readonly { readonly hasWord: boolean; readonly counted: readonly Counted[] }[] = [
  { hasWord: true, counted: ['pains', 'opportunities'] },
  { hasWord: false, counted: ['pains', 'opportunities'] },
  { hasWord: false, counted: ['opportunities'] },
  { hasWord: false, counted: [] },
]

function roomyItems(touchpoint: Touchpoint, opportunities: number, { width }: CardForm): readonly MetaItem[] {
  let items: readonly MetaItem[] = []
  for (const { hasWord, counted } of fewerAndFewer) {
    const right = rightItems(touchpoint, width, hasWord)
    const end = right[0]?.x ?? width
    const left = leftItems(touchpoint, opportunities, counted, end)
    items = [...left, ...right]
    const last = left.at(-1)
    if (!last || last.x + last.width + narrowestGap <= end) break
  }
  return items
}

function compactItems(touchpoint: Touchpoint): MetaItem[] {
  const emotion = cardEmotion(touchpoint)
  const items: MetaItem[] = []
  if (touchpoint.momentOfTruth) items.push({ x: 0, kind: 'moment-of-truth', width: cardAnatomy.metaHeight })
  if (emotion !== null) items.push({ x: 0, kind: 'emotion', emotion, width: cardAnatomy.iconSize })
  return items
}

function atRight(items: readonly MetaItem[], cardWidth: number): readonly MetaItem[] {
  let right = cardWidth - compact.right
  return items.toReversed().map((item) => {
    const x = right - item.width
    right = x - compact.itemGap
    return { ...item, x }
  })
}

/** The items that begin at the left, kept clear of `end`. */
function leftItems(
  touchpoint: Touchpoint,
  opportunities: number,
  counted: readonly Counted[],
  end: number,
): MetaItem[] {
  const items: MetaItem[] = []
  const place = { x: 0 }
  const emotion = cardEmotion(touchpoint)
  if (emotion !== null) items.push({ ...place, kind: 'emotion', emotion, width: cardAnatomy.iconSize })
  if (touchpoint.momentOfTruth) items.push({ ...place, kind: 'moment-of-truth', width: cardAnatomy.metaHeight })
  for (const kind of counted) {
    const count = Math.min(mostShown, kind === 'pains' ? saidTexts(touchpoint.pains).length : opportunities)
    // A single pain is told in its own words.
    if (count > (kind === 'pains' ? 1 : 0))
      items.push({ ...place, kind, count, width: countOffset + countWidth(count) })
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

function rightItems({ owner, status }: Touchpoint, cardWidth: number, hasWord: boolean): MetaItem[] {
  const { right: margin, ownerSize, plannedSize, statusStyle } = cardAnatomy
  const items: MetaItem[] = []
  const initials = initialsOf(owner.name)
  let right = cardWidth - margin
  if (initials !== '') {
    right -= ownerSize
    items.push({ kind: 'owner', initials, x: right, width: ownerSize })
    right -= widestGap - 2
  }
  const isPlanned = status === 'planned'
  if (!isPlanned && !(hasWord && status === 'idea')) return items
  const word = hasWord ? statusWords[status] : ''
  const sign = isPlanned ? plannedSize : 0
  const width =
    sign + (hasWord ? statusWordX(isPlanned) - sign + measureText(word, statusStyle.size, statusStyle.weight) : 0)
  items.unshift({ kind: 'status', isPlanned, word, x: right - width, width })
  return items
}

/** Where the word of a status begins, from the item's left edge. */
export function statusWordX(isPlanned: boolean): number {
  return isPlanned ? cardAnatomy.plannedSize + iconToCount : 0
}

/** Where the number beside an icon begins, from the item's left edge. */
export const countOffset = cardAnatomy.iconSize + iconToCount

function countWidth(count: number): number {
  const { size, weight } = cardAnatomy.countStyle
  return measureText(String(count), size, weight)
}
