/** The words of a card as they stand at a step of the zoom: further out the title is larger, and takes the card and what is free below it. */
import { once } from '../../journey/once.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import type { CardBox } from './boxes.ts'
import {
  cardAnatomy,
  cardMeta,
  cardPain,
  imagesHeight,
  type MetaItem,
  titleTopOf,
  widthBesideTitle,
} from './card-anatomy.ts'
import { wrapText } from './fit-text.ts'
import { fullSize, wordSize, type ZoomStep } from './zoom-step.ts'

export type CardWords = {
  readonly lines: readonly string[]
  readonly isCut: boolean
  /** Of the title, in units. */
  readonly size: number
  readonly lineHeight: number
  /** From the card's left edge to its lines, and from its top to the first one. */
  readonly left: number
  readonly top: number
  /** The first pain, below the title, where there is room for it. */
  readonly pain: CardPain | null
  /** The row of images, from the card's top; null where there are none, or no room for them beside the title. */
  readonly images: { readonly top: number; readonly height: number } | null
  /** Whether faces and counts stand on the card. */
  readonly hasFoot: boolean
  /** How much larger than at full size those are drawn, so that their words can be read as well. */
  readonly footScale: number
  /** Of the card as it is drawn, which may be more than the grid reckons with. */
  readonly height: number
}

export type CardPain = {
  /** All of it. */
  readonly text: string
  readonly lines: readonly string[]
  /** Of its letters, in units. */
  readonly size: number
  readonly lineHeight: number
  readonly top: number
}

/** Around a title that has the card to itself. */
const padding = 5
const leftAlone = 11
/** What a foot takes of the card's height, its signs drawn so much larger than at full size. */
function footHeight(scale: number): number {
  return cardAnatomy.metaFromBottom + (cardAnatomy.metaHeight / 2) * scale
}

const linePitch = 13.5 / 11

/** @param freeHeight from the card's top down to what stands below it: there is room for so much of a title that has the card to itself */
export function cardWords(touchpoint: Touchpoint, card: CardBox, step: ZoomStep, freeHeight: number): CardWords {
  const words = knownWords(touchpoint)
  const key = `${step.least} ${card.width} ${card.height} ${card.isCompact} ${freeHeight}`
  const known = words.get(key)
  if (known) return known
  const made = step === fullSize ? asLaidOut(touchpoint, card) : atStep(touchpoint, card, step, freeHeight)
  words.set(key, made)
  return made
}

const knownWords = once((_: Touchpoint) => new Map<string, CardWords>())

function asLaidOut(touchpoint: Touchpoint, card: CardBox): CardWords {
  const { titleX, titleStyle, titleLineHeight, titleToPain, painStyle, painLineHeight } = cardAnatomy
  const lines = cardPain(touchpoint, card)
  const [pain = ''] = saidTexts(touchpoint.pains)
  const hasImages = imagesHeight(touchpoint) > 0
  const top = titleTopOf(card) + Math.max(1, card.titleLines.length) * titleLineHeight + titleToPain
  return {
    lines: card.titleLines,
    isCut: card.isTitleCut,
    size: titleStyle.size,
    lineHeight: titleLineHeight,
    left: titleX,
    top: titleTopOf(card),
    pain: lines.length === 0 ? null : { text: pain, lines, size: painStyle.size, lineHeight: painLineHeight, top },
    images: hasImages ? imagesOf(card, footHeight(1), card.height, cardAnatomy.images.height) : null,
    hasFoot: true,
    footScale: 1,
    height: card.height,
  }
}

/** The row stands above the foot; a compact card has none. */
function imagesOf(card: CardBox, foot: number, cardHeight: number, height: number): NonNullable<CardWords['images']> {
  return { top: cardHeight - height - underImages(card, foot), height }
}

function underImages({ isCompact }: CardBox, foot: number): number {
  const { toBottom, toFoot } = cardAnatomy.images
  return isCompact ? toBottom : foot + toFoot
}

function atStep(touchpoint: Touchpoint, card: CardBox, step: ZoomStep, freeHeight: number): CardWords {
  const size = wordSize(cardAnatomy.titleStyle.size, step)
  const lineHeight = linePitch * size
  const wrapped = (left: number, top: number, right: number, bottom: number) => {
    const maxLines = Math.max(1, Math.floor((bottom - top) / lineHeight))
    const width = card.width - left - right
    return wrapText(touchpoint.title, width, {
      size,
      weight: cardAnatomy.titleStyle.weight,
      maxLines,
      keepsWords: true,
    })
  }
  const room = Math.max(card.height, freeHeight)
  // Images are lower where words are larger, and give way where the title needs all the room.
  const { height: highest, least, gap } = cardAnatomy.images
  const leastShares = imagesHeight(touchpoint) > 0 ? [least, 0] : [0]
  for (const share of step.shows === 'all' ? leastShares : []) {
    const top = titleTopOf(card)
    const footScale = 1 / step.least
    const foot = card.isCompact ? padding : footHeight(footScale)
    const under = share === 0 ? foot : underImages(card, foot)
    const bottom = room - under - (share === 0 ? 0 : share + gap)
    const beside = cardAnatomy.right + (card.isCompact ? footScale * widthBesideTitle(touchpoint) : 0)
    const left = cardAnatomy.titleX
    const words = wrapped(left, top, beside, bottom)
    const end = top + words.lines.length * lineHeight
    if (!words.isCut && end <= bottom) {
      const pain = painAtStep(touchpoint, card, step, { top: end + cardAnatomy.titleToPain, bottom })
      const wordsEnd = pain ? pain.top + pain.lines.length * pain.lineHeight : end
      const imageHeight = share === 0 ? 0 : Math.min(highest, room - under - wordsEnd - gap)
      const height = Math.max(card.height, wordsEnd + under + (share === 0 ? 0 : imageHeight + gap))
      const images = share === 0 ? null : imagesOf(card, foot, height, imageHeight)
      return { ...words, size, lineHeight, left, top, pain, images, hasFoot: true, footScale, height }
    }
  }
  const words = wrapped(leftAlone, padding, padding, room - padding)
  const wordsHeight = words.lines.length * lineHeight
  const height = Math.max(card.height, Math.min(room, wordsHeight + 2 * padding))
  const top = Math.min(padding, (height - wordsHeight) / 2)
  return {
    ...words,
    size,
    lineHeight,
    left: leftAlone,
    top,
    pain: null,
    images: null,
    hasFoot: false,
    footScale: 1,
    height,
  }
}

function painAtStep(
  touchpoint: Touchpoint,
  card: CardBox,
  step: ZoomStep,
  { top, bottom }: { top: number; bottom: number },
): CardPain | null {
  const { painStyle, painLineHeight, titleX, right } = cardAnatomy
  const size = wordSize(painStyle.size, step)
  const lineHeight = (size * painLineHeight) / painStyle.size
  const maxLines = Math.min(painStyle.maxLines, Math.floor((bottom - top) / lineHeight))
  const [first] = saidTexts(touchpoint.pains)
  if (card.isCompact || maxLines < 1 || first === undefined) return null
  const { lines } = wrapText(first, card.width - titleX - right, { ...painStyle, size, maxLines })
  return { text: first, lines, size, lineHeight, top }
}

/** The faces and counts of a card with their left edges; each is drawn larger by the foot's scale. */
export function cardFoot(
  touchpoint: Touchpoint,
  opportunities: number,
  { width, isCompact }: CardBox,
  { footScale }: CardWords,
): readonly { readonly item: MetaItem; readonly left: number }[] {
  const { titleX, right } = cardAnatomy
  const narrower = (width - titleX - right) / footScale + titleX + right
  const items = cardMeta(touchpoint, opportunities, { width: narrower, isCompact })
  return items.map((item) => ({ item, left: titleX + (item.x - titleX) * footScale }))
}
