/** Where a card's images stand on the slide of a stage: below its words or beside them, wherever they become larger. */
import type { Image, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { firstPain, titleOf } from '../drawing/card-shape.ts'
import { slideLines, slideTextHeight } from '../drawing/slide-text.ts'
import { footHeight, mostPainLines, mostTitleLines, type StageStyle, stageMeasures } from './stage-pages.ts'

type Sized = Pick<Image, 'width' | 'height'>

/** `textWidth` is what they leave for the words. */
export type PicturesPlace = { readonly box: Box; readonly textWidth: number }

/** Between words and images beside them. */
const besideGap = 16
/** What words keep of a card's width beside images. */
const textShares = [0.8, 0.7, 0.6, 0.5, 0.4] as const
const pictureGap = 6

/** How high images become in a row of so much width, each whole and none left out that had room before; never higher than they are. */
export function picturesHeightIn(images: readonly Sized[], width: number): number {
  const { height: least, most } = stageMeasures.pictures
  const ratios = images.reduce((sum, image) => sum + image.width / image.height, 0)
  const filling = (width - pictureGap * (images.length - 1)) / ratios
  const own = Math.min(...images.map(({ height }) => height))
  return images.length === 0 ? least : Math.max(least, Math.min(filling, own, most))
}

/** `card` is as high as its row; its words and its foot have room in it above and below a row of the least height. */
export function picturesPlace(
  touchpoint: Touchpoint,
  images: readonly Sized[],
  card: Box,
  style: StageStyle,
): PicturesPlace {
  const { left, right, top, bottom } = stageMeasures.card
  const width = card.width - left - right
  const end = card.y + card.height - bottom - footHeight(style)
  const room = end - card.y - top
  const { height: least, gap } = stageMeasures.pictures
  const free = Math.max(least, room - wordsHeight(touchpoint, width, style) - gap)
  const height = Math.min(free, picturesHeightIn(images, width))
  const below = { x: card.x + left, y: end - height, width, height }
  const beside = textShares.flatMap((share) => {
    const words = Math.floor(width * share)
    if (wordsHeight(touchpoint, words, style) > room) return []
    const wide = width - words - besideGap
    const height = Math.min(room, picturesHeightIn(images, wide))
    // At the card's right end; the words have what images don't need.
    const taken = Math.min(wide, rowWidth(images, height))
    const box = { x: card.x + left + width - taken, y: card.y + top, width: taken, height }
    return [{ box, textWidth: width - taken - besideGap }]
  })
  const all = [{ box: below, textWidth: width }, ...beside]
  return all.reduce((best, one) => (shownArea(images, one.box) > shownArea(images, best.box) * 1.1 ? one : best))
}

function rowWidth(images: readonly Sized[], height: number): number {
  return images.reduce((sum, image) => sum + (image.width / image.height) * height, pictureGap * (images.length - 1))
}

/** Of the first image, which is the one that is surely shown; nothing where another would be left out for it. */
function shownArea(images: readonly Sized[], { width, height }: Box): number {
  const [first = 1] = images.map((image) => image.width / image.height)
  if (images.length > 1 && rowWidth(images, height) > width + 0.01) return 0
  const shown = Math.min(height, width / first)
  return shown * shown * first
}

/** Without a limit of lines where the words would then be cut, which no image is worth. */
function wordsHeight(touchpoint: Touchpoint, width: number, style: StageStyle): number {
  const title = slideLines(titleOf(touchpoint), width, { size: style.title, isBold: true })
  const pain = firstPain(touchpoint)
  const suffered = pain === null ? 0 : slideLines(pain, width, { size: style.pain }).lines.length
  if (title.lines.length > mostTitleLines || suffered > mostPainLines) return Number.POSITIVE_INFINITY
  return (
    slideTextHeight(title.lines.length, style.title) + (suffered === 0 ? 0 : slideTextHeight(suffered, style.pain) + 2)
  )
}
