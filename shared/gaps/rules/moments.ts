/** How people feel at touchpoints: moments of truth, low points, pains. */
import { inOrder, meanEmotion, type RecordsById } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Persona, Touchpoint } from '../../journey/schema.ts'
import { factsOf, isBlank, isUnowned } from '../facts.ts'
import { about, type Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { listed, sentence, touchpointName } from '../wording.ts'

/** A moment of truth that goes badly, or that nobody owns or measures. */
export const truthWeak: Rule = {
  id: 'truth-weak',
  severity: 'must',
  title: 'Weak moment of truth',
  why: 'At a moment of truth people decide for or against you, so it has to go well, be owned and be measured.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) =>
    factsOf(document)
      .touchpoints.filter((touchpoint) => touchpoint.momentOfTruth && weaknessesOf(touchpoint).length > 0)
      .map(isWeak),
}

const isWeak = about(
  (touchpoint) => `The moment of truth ${touchpointName(touchpoint)} ${listed(weaknessesOf(touchpoint))}.`,
)

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
  source: sources.audits,
  subject: [],
  find: (document) => {
    const { touchpoints } = factsOf(document)
    if (touchpoints.length === 0 || touchpoints.some(({ momentOfTruth }) => momentOfTruth)) return []
    return [{ message: 'No touchpoint is marked as a moment of truth.' }]
  },
}

function isLowWithoutOpportunity({ emotions, opportunities }: Touchpoint): boolean {
  if (opportunities.length > 0) return false
  for (const personaId in emotions) if ((emotions[personaId] ?? 0) <= -1) return true
  return false
}

/** Somebody is unhappy here and nobody has written down what could be done. */
export const lowWithoutOpportunity: Rule = {
  id: 'low-without-opportunity',
  severity: 'should',
  title: 'Low point without an opportunity',
  why: 'Every low point is the clearest place to become better, once someone says how.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) => factsOf(document).touchpoints.filter(isLowWithoutOpportunity).map(isLowFor(document.personas)),
}

const isLowFor = once((personas: RecordsById<Persona>) =>
  about((touchpoint) => {
    const unhappy = inOrder(personas).filter(
      ({ id }) => Object.hasOwn(touchpoint.emotions, id) && (touchpoint.emotions[id] ?? 0) <= -1,
    )
    const who = listed(unhappy.map(({ name }) => (isBlank(name) ? 'someone' : name.trim())))
    return `${sentence(touchpointName(touchpoint))} is a low point for ${who}, and no opportunity is noted.`
  }),
)

/** A pain is known and nobody has written down what could be done. */
export const painWithoutOpportunity: Rule = {
  id: 'pain-without-opportunity',
  severity: 'should',
  title: 'Pain without an opportunity',
  why: 'A pain that is written down and left without an answer will be the same at the next audit.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) =>
    factsOf(document)
      .touchpoints.filter(
        (touchpoint) =>
          touchpoint.pains.length > 0 && touchpoint.opportunities.length === 0 && !isLowWithoutOpportunity(touchpoint),
      )
      .map(hasPain),
}

const hasPain = about(
  (touchpoint) => `${sentence(touchpointName(touchpoint))} has a pain, and no opportunity is noted.`,
)
