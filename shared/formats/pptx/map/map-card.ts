/** A card as large as on the map: its title, its first pain and its foot, where they stand there. */
import type { JourneyDocument } from '../../../journey/document.ts'
import { openOpportunitiesOf } from '../../../journey/opportunities.ts'
import type { Channel, Touchpoint } from '../../../journey/schema.ts'
import type { CardBox } from '../../../layout/grid/boxes.ts'
import {
  cardAnatomy,
  cardMeta,
  cardPain,
  imagesHeight,
  type MetaItem,
  metaMiddleOf,
  titleTopOf,
} from '../../../layout/grid/card-anatomy.ts'
import { cardWords } from '../../../layout/grid/card-words.ts'
import { fullSize } from '../../../layout/grid/zoom-step.ts'
import { drawFoot } from '../drawing/card-foot.ts'
import { drawPictures, imagesForSlides } from '../drawing/card-pictures.ts'
import { drawCard, firstPain, painParagraph, titleInk, titleOf } from '../drawing/card-shape.ts'
import { drawMark } from '../drawing/gap-shapes.ts'
import { type MapLook, themeFor } from '../drawing/map-look.ts'
import type { Pen } from '../drawing/pen.ts'
import { largestThatFits, linesIn, slideLines, slideTextHeight, textThatFits } from '../drawing/slide-text.ts'

export type MapCard = {
  readonly card: CardBox
  readonly touchpoint: Touchpoint
  readonly channel: Channel
  readonly shapeId: number
}

const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10] as const
const painSize = 10.5
const footSize = 10
const footHeight = 26

/** One size for the titles of all cards of a map. */
export function mapTitleSize(cards: readonly MapCard[]): number {
  return largestThatFits(sizes, (size) =>
    cards.every(({ card, touchpoint }) => {
      const { width, height } = titleRoom(card, touchpoint)
      return !slideLines(titleOf(touchpoint), width, { size, isBold: true }, linesIn(height, size)).isCut
    }),
  )
}

export function drawMapCard(pen: Pen, document: JourneyDocument, map: MapCard, size: number, look: MapLook): void {
  const { card, touchpoint, channel, shapeId } = map
  const theme = themeFor(look, touchpoint.id)
  const opportunities = openOpportunitiesOf(document, touchpoint.id).map(({ text }) => text)
  const room = titleRoom(card, touchpoint)
  const title = { size, isBold: true, fill: titleInk(touchpoint, theme) }
  const shown = textThatFits(titleOf(touchpoint), room.width, title, linesIn(room.height, size))
  const pain = painOf(card, touchpoint)
  const painWords = pain && textThatFits(pain.text, room.width, { size: painSize }, pain.lineCount)
  const text = {
    anchor: 'top',
    insets: [
      cardAnatomy.titleX,
      titleTopOf(card) - 2,
      card.width - cardAnatomy.titleX - room.width,
      (card.isCompact ? 3 : footHeight - 4) + imagesHeight(touchpoint),
    ],
    paragraphs: [
      { runs: [{ ...title, text: shown }] },
      ...(painWords ? [painParagraph(painWords, painSize, theme)] : []),
    ],
  } as const
  drawCard(pen, { shapeId, box: card, touchpoint, kind: channel.kind, opportunities, text }, theme, (within) => {
    const items = footOf(card, touchpoint, opportunities.length)
    const left = card.isCompact ? card.x + card.width - besideWidth(card, touchpoint) : card.x + cardAnatomy.titleX
    const right = card.x + card.width - (card.isCompact ? 6 : cardAnatomy.right)
    const row = cardWords(touchpoint, card, fullSize, card.height).images
    if (row) {
      const width = card.width - cardAnatomy.titleX - cardAnatomy.right
      const place = { x: card.x + cardAnatomy.titleX, y: card.y + row.top, width, height: row.height }
      drawPictures(within, imagesForSlides(document, touchpoint), place, theme)
    }
    drawFoot(within, items, null, { left, right, middle: card.y + metaMiddleOf(card) }, { size: footSize, theme })
    drawMark(within, card, touchpoint.id, look)
  })
}

function footOf(card: CardBox, touchpoint: Touchpoint, opportunities: number): readonly MetaItem[] {
  return cardMeta(touchpoint, opportunities, card)
}

/** What stands beside the title of a compact card takes so much of its width. */
function besideWidth(card: CardBox, touchpoint: Touchpoint): number {
  return 8 + footOf(card, touchpoint, 0).length * (footSize + 3 + 10)
}

function painOf(card: CardBox, touchpoint: Touchpoint): { text: string; lineCount: number } | null {
  const lineCount = cardPain(touchpoint, card).length
  const text = firstPain(touchpoint)
  return text === null || lineCount === 0 ? null : { text, lineCount }
}

function titleRoom(card: CardBox, touchpoint: Touchpoint): { width: number; height: number } {
  const beside = card.isCompact ? besideWidth(card, touchpoint) : cardAnatomy.right
  const pain = painOf(card, touchpoint)
  const below =
    (card.isCompact ? 3 : footHeight - 4) +
    imagesHeight(touchpoint) +
    (pain ? slideTextHeight(pain.lineCount, painSize) + 2 : 0)
  return { width: card.width - cardAnatomy.titleX - beside, height: card.height - titleTopOf(card) + 2 - below }
}
