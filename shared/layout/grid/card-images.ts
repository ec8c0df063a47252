/** Where images stand in a card's row of them: side by side as far as there is room, each as wide as it is, within limits. */
import type { Image } from '../../journey/schema.ts'
import type { CardBox } from './boxes.ts'
import { cardAnatomy } from './card-anatomy.ts'
import type { CardWords } from './card-words.ts'
import { measureText } from './measure-text.ts'

/** `left` from the card's left edge; what is wider or higher than its place is cut on both sides. */
export type PlacedImage = { readonly image: Image; readonly left: number; readonly width: number }

export type CardImages = {
  readonly top: number
  readonly height: number
  readonly placed: readonly PlacedImage[]
  /** How many have no room, said behind the last one: "+2". */
  readonly more: { readonly text: string; readonly left: number; readonly size: number } | null
}

const narrowest = 30
/** Of several; one alone may take the card's width. */
const widestOfSeveral = 84

/** Null where the card shows none. */
export function cardImages(images: readonly Image[], card: CardBox, words: CardWords): CardImages | null {
  const { images: row } = words
  if (row === null || images.length === 0) return null
  const { titleX, right, images: anatomy, countStyle } = cardAnatomy
  const { gap } = anatomy
  const end = card.width - right
  const size = countStyle.size * words.footScale
  const moreWidth = gap + measureText(`+${images.length}`, size, countStyle.weight)
  const widest = images.length === 1 ? end - titleX : widestOfSeveral
  const placed: PlacedImage[] = []
  let left: number = titleX
  for (const [at, image] of images.entries()) {
    const isLast = at === images.length - 1
    const room = end - left - (isLast ? 0 : moreWidth)
    const width = Math.min(widest, Math.max(narrowest, (row.height * image.width) / image.height))
    if (at > 0 && width > room) break
    placed.push({ image, left, width: Math.min(width, room) })
    left += Math.min(width, room) + gap
  }
  const hidden = images.length - placed.length
  const more = hidden === 0 ? null : { text: `+${hidden}`, left, size }
  return { ...row, placed, more }
}
