/** One channel of a stage before it has a place on a page: its cards flowed into rows of readable titles. */
import { counts } from '../journey/document.ts'
import type { Id, Touchpoint } from '../journey/schema.ts'
import { cardEmotion } from '../layout/grid/card-anatomy.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import {
  cardGapX,
  cardGapY,
  cardIconGap,
  cardIconSize,
  cardPaddingRight,
  cardPaddingY,
  cardPainLineHeight,
  cardPainStyle,
  cardTitleLineHeight,
  cardTitleStyle,
  cardTitleX,
  typingWidth,
} from './wall-sizes.ts'

/** A card in its row; `x` from the left edge of the lane's cards. */
export type FlowedCard = {
  readonly touchpointId: Id
  readonly x: number
  readonly width: number
  readonly titleWidth: number
  readonly titleLines: readonly string[]
  readonly isTitleCut: boolean
  /** Empty until pains are shown. */
  readonly painLines: readonly string[]
}
export type Row = { readonly height: number; readonly cards: readonly FlowedCard[] }

/** The icons behind a title: how people feel, a moment of truth, an idea, what must be fixed, an image in small. */
export type CardIcon = 'emotion' | 'moment-of-truth' | 'must' | 'idea' | 'image'

/** What stands behind the title, left to right. An awareness idea carries the warning: it fills no gap yet. */
export function cardIcons(touchpoint: Touchpoint, mustFix: ReadonlySet<Id>): readonly CardIcon[] {
  const icons: CardIcon[] = []
  if (mustFix.has(touchpoint.id)) icons.push('must')
  if (!counts(touchpoint)) icons.push('idea')
  if (touchpoint.momentOfTruth) icons.push('moment-of-truth')
  if (cardEmotion(touchpoint) !== null) icons.push('emotion')
  if (touchpoint.imageIds.length > 0) icons.push('image')
  return icons
}

export type FlowOptions = {
  /** The room for cards. */
  readonly width: number
  readonly mustFix: ReadonlySet<Id>
  /** The touchpoint whose title is typed now. */
  readonly editingId: Id | null
  /** Whether cards have their pains below their titles. */
  readonly arePainsShown: boolean
}

/** Title widths are tried in so many steps between the narrowest and the whole lane. */
const widthSteps = 14
const narrowestTitle = 300

/**
 * Flows cards into rows from left to right. All share one limit of the titles' width: the one that takes the least height and cuts the
 * fewest titles; among equals the one with the fewest lines, since long lines are read faster than broken ones.
 */
export function flowCards(touchpoints: readonly Touchpoint[], options: FlowOptions): readonly Row[] {
  let best: { rows: readonly Row[]; cost: number } | null = null
  for (let index = widthSteps; index >= 0; index--) {
    const share = index / widthSteps
    const limit = narrowestTitle + (options.width - narrowestTitle) * share
    const rows = rowsOf(
      touchpoints.map((touchpoint) => cardOf(touchpoint, limit, options)),
      options.width,
    )
    const cost = costOf(rows)
    if (!best || cost < best.cost) best = { rows, cost }
  }
  return best?.rows ?? []
}

type UnplacedCard = Omit<FlowedCard, 'x'>

function cardOf(touchpoint: Touchpoint, limit: number, options: FlowOptions): UnplacedCard {
  const { width, mustFix, editingId, arePainsShown } = options
  const icons = cardIcons(touchpoint, mustFix).length * (cardIconSize + cardIconGap)
  const around = cardTitleX + icons + cardPaddingRight
  const room = Math.max(1, Math.min(limit, width - around))
  const { lines, isCut } = wrapText(touchpoint.title, room, cardTitleStyle)
  const isTyped = touchpoint.id === editingId || lines.length === 0
  const least = isTyped ? Math.min(typingWidth, width - around) : 0
  const painLines = arePainsShown
    ? touchpoint.pains.flatMap((pain) => wrapText(`– ${pain}`, room, cardPainStyle).lines)
    : []
  const painWidths = painLines.map((line) => measureText(line, cardPainStyle.size, cardPainStyle.weight))
  const titleWidth = Math.ceil(Math.max(least, ...lines.map(lineWidth), ...painWidths))
  return {
    touchpointId: touchpoint.id,
    width: Math.min(width, titleWidth + around),
    titleWidth,
    titleLines: lines,
    isTitleCut: isCut,
    painLines,
  }
}

function lineWidth(line: string): number {
  return measureText(line, cardTitleStyle.size, cardTitleStyle.weight)
}

export function cardHeight({ titleLines, painLines }: Pick<FlowedCard, 'titleLines' | 'painLines'>): number {
  const title = Math.max(1, titleLines.length) * cardTitleLineHeight
  return 2 * cardPaddingY + title + painLines.length * cardPainLineHeight
}

function rowsOf(cards: readonly UnplacedCard[], width: number): readonly Row[] {
  const rows: { height: number; cards: FlowedCard[] }[] = []
  let x = 0
  for (const card of cards) {
    let row = rows.at(-1)
    if (!row || x + card.width > width) {
      row = { height: 0, cards: [] }
      rows.push(row)
      x = 0
    }
    row.cards.push({ ...card, x })
    row.height = Math.max(row.height, cardHeight(card))
    x += card.width + cardGapX
  }
  return rows
}

/** A cut title weighs more than any height, height more than the number of lines. */
function costOf(rows: readonly Row[]): number {
  const cards = rows.flatMap((row) => row.cards)
  const cut = cards.filter(({ isTitleCut }) => isTitleCut).length
  const lines = cards.reduce((sum, { titleLines }) => sum + titleLines.length, 0)
  return cut * 1e7 + rowsHeight(rows) * 100 + lines
}

export function rowsHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0) + cardGapY * Math.max(0, rows.length - 1)
}
