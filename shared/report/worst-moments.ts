/** Where people suffer most, with what they said, what hurts and what could help. */
import { bareName } from '../gaps/rule/wording.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { emotionWords } from '../journey/fields/words.ts'
import { openOpportunitiesOf } from '../journey/opportunities.ts'
import type { Emotion, Id, RecordOf, Touchpoint } from '../journey/schema.ts'
import { hurtAt, weightOf } from '../tells/weight.ts'
import { heard, type Said, sourceOf } from './report-people.ts'
import { shorten } from './shorten.ts'
import { happens } from './story-order.ts'

export type WorstMoment = {
  readonly touchpointId: Id
  /** From 1 up, as on the curve. */
  readonly number: number
  readonly title: string
  /** "After travel, Post and paper". */
  readonly place: string
  /** "First-time visitor: angry; Returning traveller: unhappy"; empty where only pains are known. */
  readonly feeling: string
  readonly isTruth: boolean
  readonly quote: Said | null
  readonly quoteId: Id | null
  readonly pains: readonly string[]
  readonly opportunities: readonly string[]
}

const mostMoments = 3
/** Pains of a moment, and opportunities. */
const mostTexts = 2
const mostFeelings = 3

type Quote = RecordOf['quotes']

/**
 * The worst moments by depth of feeling x personas; among equals a moment of truth comes first, then what has more pains.
 * Three at most. Where nobody is known to suffer, those with most pains.
 */
export function worstMoments(document: JourneyDocument): readonly WorstMoment[] {
  const real = inOrder(document.touchpoints).filter((touchpoint) => happens(document, touchpoint))
  const weighed = real.map((touchpoint) => ({
    touchpoint,
    weight: weightOf(hurtAt(document, touchpoint)),
    pains: textsOf(touchpoint.pains).length,
  }))
  const felt = weighed.filter(({ weight }) => weight > 0)
  const suffered = felt.length > 0 ? felt : weighed.filter(({ pains }) => pains > 0)
  const ranked = suffered.toSorted(
    (one, other) =>
      other.weight - one.weight ||
      Number(other.touchpoint.momentOfTruth) - Number(one.touchpoint.momentOfTruth) ||
      other.pains - one.pains,
  )
  const shown = ranked.slice(0, mostMoments).map(({ touchpoint }) => touchpoint)
  const quotes = quotesFor(document, shown)
  return shown.map((touchpoint, at) => momentOf(document, touchpoint, at + 1, quotes.get(touchpoint.id)))
}

/** One quote each; what names several is told once, at the first that it names. */
function quotesFor(document: JourneyDocument, shown: readonly Touchpoint[]): ReadonlyMap<Id, Quote> {
  const chosen = new Map<Id, Quote>()
  const quotes = inOrder(document.quotes).filter(({ text }) => text.trim() !== '')
  for (const quote of quotes) {
    const at = quote.touchpointIds.find((id) => shown.some((touchpoint) => touchpoint.id === id))
    if (at !== undefined && !chosen.has(at)) chosen.set(at, quote)
  }
  return chosen
}

function momentOf(document: JourneyDocument, touchpoint: Touchpoint, number: number, quote?: Quote): WorstMoment {
  const { id, stageId, channelId, momentOfTruth } = touchpoint
  const place = [
    bareName(document.stages.get(stageId)?.name ?? '', 'stage'),
    bareName(document.channels.get(channelId)?.name ?? '', 'channel'),
  ]
  return {
    touchpointId: id,
    number,
    title: shorten(bareName(touchpoint.title, 'touchpoint'), 80),
    place: place.join(', '),
    feeling: feelingOf(document, touchpoint),
    isTruth: momentOfTruth,
    quote: quote ? { text: heard(quote.text, 180), source: sourceOf(document, quote, true) } : null,
    quoteId: quote?.id ?? null,
    pains: textsOf(touchpoint.pains).slice(0, mostTexts),
    opportunities: textsOf(openOpportunitiesOf(document, id).map(({ text }) => text)).slice(0, mostTexts),
  }
}

function textsOf(texts: readonly string[]): readonly string[] {
  return texts.map((text) => shorten(text, 110)).filter((text) => text !== '')
}

function feelingOf(document: JourneyDocument, touchpoint: Touchpoint): string {
  const felt = hurtAt(document, touchpoint).map(({ personaId, depth }) => {
    const name = bareName(document.personas.get(personaId)?.name ?? '', 'persona')
    return `${name}: ${emotionWords[-depth as Emotion].toLowerCase()}`
  })
  return felt.slice(0, mostFeelings).join('; ')
}
