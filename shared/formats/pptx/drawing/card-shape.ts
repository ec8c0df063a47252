/** A touchpoint as shapes that move as one: its card with the title inside, and the bar of its channel within the card's left edge. */
import { emotionWords, evidenceWords, kindWords, statusWords } from '../../../journey/fields/words.ts'
import { isOurs } from '../../../journey/ownership.ts'
import { saidTexts } from '../../../journey/said-texts.ts'
import type { Kind, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { cardAnatomy, cardMeta } from '../../../layout/grid/card-anatomy.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import type { Pen } from './pen.ts'
import type { Paragraph, ShapeText } from './shapes.ts'

export type CardOnSlide = {
  readonly shapeId: number
  readonly box: Box
  readonly touchpoint: Touchpoint
  readonly kind: Kind
  readonly opportunities: readonly string[]
  readonly text: ShapeText
}

/** `drawWithin` adds what stands on the card beside its text. */
export function drawCard(pen: Pen, card: CardOnSlide, theme: PictureTheme, drawWithin: (pen: Pen) => void): void {
  const { shapeId, box, touchpoint, kind, text } = card
  const isIdea = touchpoint.status === 'idea'
  const name = `Touchpoint: ${titleOf(touchpoint)}`
  pen.group({ name }, (within) => {
    within.shapeAs(shapeId, {
      name,
      description: describe(card),
      box,
      form: 'round',
      radius: cardAnatomy.radius,
      fill: { paint: isIdea ? theme.ground : theme.panel },
      line: isIdea ? { paint: theme.lineStrong, width: 1.25, dash: 'dash' } : { paint: theme.line, width: 1 },
      text,
    })
    drawBar(within, box, touchpoint, theme.kinds[kind])
    drawWithin(within)
  })
}

/** From the card's left edge to its bar, and from its bar's ends to the card's. */
const bar = { left: 5, width: 4, end: 8 } as const

/** What happens without us has an outline of a bar, and what is planned has half of one filled. */
function drawBar(pen: Pen, { x, y, height }: Box, touchpoint: Touchpoint, paint: string): void {
  const end = Math.min(bar.end, height / 5)
  const box = { x: x + bar.left, y: y + end, width: bar.width, height: height - 2 * end }
  const look = { name: 'Channel', form: 'round', radius: bar.width / 2 } as const
  const isPlanned = touchpoint.status === 'planned'
  if (!isOurs(touchpoint) || isPlanned) pen.shape({ ...look, box, line: { paint, width: 1 } })
  if (!isOurs(touchpoint)) return
  pen.shape({ ...look, box: isPlanned ? { ...box, height: box.height / 2 } : box, fill: { paint } })
}

export function titleOf(touchpoint: Touchpoint): string {
  return nameOrUntitled(touchpoint.title, 'touchpoint')
}

/** Ideas are paler, and so is what has no title. */
export function titleInk(touchpoint: Touchpoint, theme: PictureTheme): string {
  return touchpoint.status === 'idea' || touchpoint.title.trim() === '' ? theme.muted : theme.ink
}

/** The first thing that people suffer here, as the map's cards have it; null where they don't. */
export function firstPain(touchpoint: Touchpoint): string | null {
  return saidTexts(touchpoint.pains)[0] ?? null
}

export function painParagraph(text: string, size: number, theme: PictureTheme): Paragraph {
  return { runs: [{ text, size, fill: theme.upset }], spaceBefore: 2 }
}

/** The card in words, for whoever doesn't see it. */
function describe({ touchpoint, kind, opportunities }: CardOnSlide): string {
  const words = cardMeta(touchpoint, opportunities.length).flatMap((item): string[] => {
    if (item.kind === 'emotion') return [`Feels: ${emotionWords[item.emotion]}`]
    if (item.kind === 'moment-of-truth') return ['Moment of truth']
    if (item.kind === 'pains') return []
    if (item.kind === 'opportunities') return [`Opportunities: ${opportunities.join('; ')}`]
    if (item.kind === 'status') return []
    return [`Owner: ${touchpoint.owner.name}`]
  })
  const pains = saidTexts(touchpoint.pains)
  const without = isOurs(touchpoint) ? [] : ['Happens without you']
  const evidence = `Evidence: ${evidenceWords[touchpoint.evidence.level]}`
  const suffered = pains.length > 0 ? [`Pains: ${pains.join('; ')}`] : []
  const parts = [titleOf(touchpoint), kindWords[kind], statusWords[touchpoint.status], ...without, evidence]
  return [...parts, ...words, ...suffered].join('. ')
}
