/** Where people decide for or against the brand: how they leave, who owns it, what measures it. */
import { bareName } from '../gaps/rule/wording.ts'
import { counts, inOrder, type JourneyDocument, meanEmotion } from '../journey/document.ts'
import { emotionWords, roleWords } from '../journey/fields/words.ts'
import type { Emotion, Opportunity, Touchpoint } from '../journey/schema.ts'
import { reportWords as words } from '../words/report-words.ts'
import { nearestEmotion } from './nearest-emotion.ts'
import { shorten } from './shorten.ts'

export type ReportTruth = {
  readonly title: string
  /** The nearest of the five emotions; null where none is known. */
  readonly emotion: Emotion | null
  /** The emotion in a word; the worst and the best where people leave on both sides of neutral. */
  readonly feeling: string
  readonly owner: string
  readonly measure: string
}

const mostTruths = 5

/** In the order of the journey; of many those that leave people unhappiest. */
export function momentsOfTruth(document: JourneyDocument): readonly ReportTruth[] {
  const truths = inOrder(document.touchpoints).filter((touchpoint) => touchpoint.momentOfTruth && counts(touchpoint))
  const chosen = new Set(
    truths.toSorted((one, other) => (meanEmotion(one) ?? 0) - (meanEmotion(other) ?? 0)).slice(0, mostTruths),
  )
  return truths.filter((touchpoint) => chosen.has(touchpoint)).map((touchpoint) => truthOf(document, touchpoint))
}

function truthOf(document: JourneyDocument, touchpoint: Touchpoint): ReportTruth {
  const mean = meanEmotion(touchpoint)
  const emotion = mean === null ? null : nearestEmotion(mean)
  const measure = inOrder(document.measures).find(({ touchpointId }) => touchpointId === touchpoint.id)
  return {
    title: shorten(bareName(touchpoint.title, 'touchpoint'), 60),
    emotion,
    feeling: emotion === null ? words.noFeeling : feelingOf(touchpoint, emotion),
    owner: ownerOf(touchpoint),
    measure: shorten(touchpoint.measure.trim() || measure?.name || '', 60),
  }
}

/** A mean would call it neutral where one leaves delighted and another angry. */
function feelingOf({ emotions }: Touchpoint, mean: Emotion): string {
  const felt = Object.values(emotions).sort((one, other) => one - other)
  const [worst = mean, best = mean] = [felt[0], felt.at(-1)]
  const isSplit = worst < 0 && best > 0
  return (isSplit ? words.splitFeeling(emotionWords[worst], emotionWords[best]) : emotionWords[mean]).toLowerCase()
}

/** Who owns something: by name, else by role; empty where nobody does. */
export function ownerOf({ owner: { name, role } }: Touchpoint | Opportunity): string {
  return shorten(name, 40) || (role === null ? '' : roleWords[role])
}
