/** How people feel at touchpoints: moments of truth, low points, pains. */
import { meanEmotion } from '../../journey/document.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { factsOf, isBlank, isUnowned } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { listed, sentence, touchpointName } from '../wording.ts'

/** A moment of truth that goes badly, or that nobody owns or measures. */
export const truthWeak: Rule = {
  id: 'truth-weak',
  severity: 'must',
  title: 'Weak moment of truth',
  why: 'At a moment of truth people decide for or against you, so it has to go well, be owned and be measured.',
  find: (document) =>
    factsOf(document).touchpoints.flatMap((touchpoint) => {
      const weaknesses = touchpoint.momentOfTruth ? weaknessesOf(touchpoint) : []
      if (weaknesses.length === 0) return []
      const message = `The moment of truth ${touchpointName(touchpoint)} ${listed(weaknesses)}.`
      return [{ touchpointIds: [touchpoint.id], message }]
    }),
}

function weaknessesOf(touchpoint: Touchpoint): string[] {
  return [
    ...((meanEmotion(touchpoint) ?? 0) < 0 ? ['leaves people unhappy'] : []),
    ...(isUnowned(touchpoint) ? ['has no owner'] : []),
    ...(isBlank(touchpoint.measure) ? ['has no measure'] : []),
  ]
}

/** A journey where nothing is marked as decisive. */
export const truthNone: Rule = {
  id: 'truth-none',
  severity: 'could',
  title: 'No moment of truth',
  why: 'Few touchpoints decide; knowing which ones tells where effort counts.',
  find: (document) => {
    const { touchpoints } = factsOf(document)
    if (touchpoints.length === 0 || touchpoints.some(({ momentOfTruth }) => momentOfTruth)) return []
    return [{ message: 'No touchpoint is marked as a moment of truth.' }]
  },
}

function isLowWithoutOpportunity({ emotions, opportunities }: Touchpoint): boolean {
  return opportunities.length === 0 && Object.values(emotions).some((emotion) => emotion <= -1)
}

/** Somebody is unhappy here and nobody has written down what could be done. */
export const lowWithoutOpportunity: Rule = {
  id: 'low-without-opportunity',
  severity: 'should',
  title: 'Low point without an opportunity',
  why: 'Every low point is the clearest place to become better, once someone says how.',
  find: (document) =>
    factsOf(document)
      .touchpoints.filter(isLowWithoutOpportunity)
      .map((touchpoint) => {
        const unhappy = factsOf(document).personas.filter(
          ({ id }) => Object.hasOwn(touchpoint.emotions, id) && (touchpoint.emotions[id] ?? 0) <= -1,
        )
        const who = listed(unhappy.map(({ name }) => (isBlank(name) ? 'someone' : name.trim())))
        const message = `${sentence(touchpointName(touchpoint))} is a low point for ${who}, and no opportunity is noted.`
        return { touchpointIds: [touchpoint.id], message }
      }),
}

/** A pain is known and nobody has written down what could be done. */
export const painWithoutOpportunity: Rule = {
  id: 'pain-without-opportunity',
  severity: 'should',
  title: 'Pain without an opportunity',
  why: 'A pain that is written down and left without an answer will be the same at the next audit.',
  find: (document) =>
    factsOf(document)
      .touchpoints.filter(
        (touchpoint) =>
          touchpoint.pains.length > 0 && touchpoint.opportunities.length === 0 && !isLowWithoutOpportunity(touchpoint),
      )
      .map((touchpoint) => ({
        touchpointIds: [touchpoint.id],
        message: `${sentence(touchpointName(touchpoint))} has a pain, and no opportunity is noted.`,
      })),
}
