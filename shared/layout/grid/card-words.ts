/** The words of a card as they stand at a step of the zoom: further out the title is larger, and takes the card and what is free below it. */
import { once } from '../../journey/once.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { cardAnatomy, titleTopOf, widthBesideTitle } from './card-anatomy.ts'
import { wrapText } from './text.ts'
import type { CardBox } from './types.ts'
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
  /** Whether faces and counts stand on the card. */
  readonly hasFoot: boolean
  /** Of the card as it is drawn, which may be more than the grid reckons with. */
  readonly height: number
}

/** Around a title that has the card to itself. */
const padding = 5
const leftAlone = 11
/** What a foot takes of the card's height. */
const footHeight = 28
const linePitch = 13.5 / 11

/** @param freeHeight from the card's top down to what stands below it: there is room for so much of a title that has the card to itself */
export function cardWords(touchpoint: Touchpoint, card: CardBox, step: ZoomStep, freeHeight: number): CardWords {
  if (step === fullSize) return asLaidOut(card)
  const words = knownWords(touchpoint)
  const key = `${step.least} ${card.width} ${card.height} ${card.isCompact} ${freeHeight}`
  const known = words.get(key)
  if (known) return known
  const made = atStep(touchpoint, card, step, freeHeight)
  words.set(key, made)
  return made
}

const knownWords = once((_: Touchpoint) => new Map<string, CardWords>())

const asLaidOut = once((card: CardBox): CardWords => {
  const { titleX, titleStyle, titleLineHeight } = cardAnatomy
  return {
    lines: card.titleLines,
    isCut: card.isTitleCut,
    size: titleStyle.size,
    lineHeight: titleLineHeight,
    left: titleX,
    top: titleTopOf(card),
    hasFoot: true,
    height: card.height,
  }
})

function atStep(touchpoint: Touchpoint, card: CardBox, step: ZoomStep, freeHeight: number): CardWords {
  const size = wordSize(cardAnatomy.titleStyle.size, step)
  const lineHeight = linePitch * size
  const wrapped = (left: number, top: number, right: number, bottom: number) => {
    const maxLines = Math.max(1, Math.floor((bottom - top) / lineHeight))
    const width = card.width - left - right
    return wrapText(touchpoint.title, width, { size, weight: cardAnatomy.titleStyle.weight, maxLines })
  }
  if (step.shows === 'all') {
    const top = titleTopOf(card)
    const bottom = card.isCompact ? card.height - padding : card.height - footHeight
    const beside = cardAnatomy.right + (card.isCompact ? widthBesideTitle(touchpoint) : 0)
    const left = cardAnatomy.titleX
    const words = wrapped(left, top, beside, bottom)
    if (!words.isCut && top + words.lines.length * lineHeight <= bottom) {
      return { ...words, size, lineHeight, left, top, hasFoot: true, height: card.height }
    }
  }
  const room = step.shows === 'titles' ? Math.max(card.height, freeHeight) : card.height
  const words = wrapped(leftAlone, padding, padding, room - padding)
  const wordsHeight = words.lines.length * lineHeight
  const height = Math.max(card.height, Math.min(room, wordsHeight + 2 * padding))
  const top = Math.min(padding, (height - wordsHeight) / 2)
  return { ...words, size, lineHeight, left: leftAlone, top, hasFoot: false, height }
}
