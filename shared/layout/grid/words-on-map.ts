import { type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import type { CardBox, JourneyLayout } from './boxes.ts'
import { type CardWords, cardWords } from './card-words.ts'
import { fullSize, type ZoomStep } from './zoom-step.ts'

/** What stays free between a card and what stands below it. */
const gap = 6

/** How high a card may be drawn until it meets the next card of its cell, or the first connection along its lane. */
export function freeHeightOf(
  document: JourneyDocument,
  layout: JourneyLayout,
  touchpoint: Touchpoint,
  card: CardBox,
): number {
  const { stageId, channelId } = touchpoint
  const inCell = touchpointsInCell(document, touchpoint)
  const across = layout.stages.find((stage) => stage.stageId === stageId)?.cardXs.length ?? 1
  const below = layout.cards.get(inCell[inCell.indexOf(touchpoint) + across]?.id ?? '')
  const lane = layout.channels.find((channel) => channel.channelId === channelId)
  const end = below ? below.y : lane ? lane.y + lane.clearHeight : card.y
  return Math.max(card.height, end - gap - card.y)
}

/** The words of a card of a map at a step of the zoom; null where it is a chip without any. */
export function wordsOnMap(
  document: JourneyDocument,
  layout: JourneyLayout,
  touchpoint: Touchpoint,
  card: CardBox,
  step: ZoomStep,
): CardWords | null {
  if (step.shows === 'chips') return null
  const freeHeight = step === fullSize ? card.height : freeHeightOf(document, layout, touchpoint, card)
  return cardWords(touchpoint, card, step, freeHeight)
}
