/** How people feel at touchpoints: moments of truth, low points, pains. */
import { inOrder, type RecordsById } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Persona, Touchpoint } from '../../journey/schema.ts'
import { factsOf, isUnowned } from '../rule/facts.ts'
import { isMeasured, withOpportunity } from '../rule/proof.ts'
import type { FillIn, Found, Rule } from '../rule/rule.ts'
import { ofTouchpoint } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import type { FillTable } from '../rule/telling.ts'
import { listed, personaName, sentence, touchpointName } from '../rule/wording.ts'

const opportunityTable: FillTable = {
  field: 'opportunity',
  what: 'People suffer here',
  asked: 'What would help?',
  placeholder: 'Add opportunity',
  step: 'Add opportunities',
}

/** A moment of truth that nobody owns or measures. */
export const truthUnmanaged: Rule<'truth-unmanaged'> = {
  id: 'truth-unmanaged',
  severity: 'must',
  about: 'check',
  title: 'Unmanaged moment of truth',
  passed: 'Moments of truth are owned and measured',
  why: 'People decide for or against you here, so someone must own and measure it.',
  source: sources.audits,
  advice: 'Give the moment an owner and a measure.',
  row: ['unmanaged moment of truth', 'unmanaged moments of truth'],
  step: ({ touchpoint }) => `Own and measure ${touchpoint}`,
  subject: ['touchpointIds'],
  fillIn: ({ touchpoints }, { touchpointIds: [id = ''] = [] }): FillIn | null => {
    const touchpoint = touchpoints.get(id)
    if (!touchpoint) return null
    return isUnowned(touchpoint)
      ? { in: 'touchpoint', field: 'owner', label: 'Add owner' }
      : { in: 'touchpoint', field: 'measure', label: 'Add measure' }
  },
  find: (document) => {
    const isKnown = isMeasured(document)
    return factsOf(document).touchpoints.flatMap((touchpoint): readonly Found[] => {
      if (!touchpoint.momentOfTruth) return []
      const [isOwned, hasMeasure] = [!isUnowned(touchpoint), isKnown(touchpoint)]
      if (isOwned && hasMeasure) return []
      return [isOwned ? hasNoMeasure(touchpoint) : hasMeasure ? hasNoOwner(touchpoint) : hasNeither(touchpoint)]
    })
  },
}

const hasNoMeasure = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} has no measure.`)
const hasNoOwner = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} has no owner.`)
const hasNeither = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} has no owner and no measure.`)

/** A moment of truth that goes badly. */
export const truthUnhappy: Rule<'truth-unhappy'> = {
  id: 'truth-unhappy',
  severity: 'should',
  about: 'insight',
  title: 'Unhappy moment of truth',
  passed: 'No moment of truth leaves people unhappy',
  why: 'People decide for or against you here.',
  source: sources.audits,
  advice: 'Find out what makes people unhappy here, and note what would help.',
  row: ['unhappy moment of truth', 'unhappy moments of truth'],
  step: ({ touchpoint }) => `Find an opportunity in ${touchpoint}`,
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'opportunities', label: 'Add opportunity' },
  find: (document) =>
    factsOf(document)
      .touchpoints.filter((touchpoint) => touchpoint.momentOfTruth && isUnhappy(touchpoint))
      .map(leavesPeopleUnhappy),
}

const leavesPeopleUnhappy = ofTouchpoint(
  (touchpoint) => `${sentence(touchpointName(touchpoint))} leaves people unhappy.`,
)

/** The sign of the mean is that of the sum. */
function isUnhappy({ emotions }: Touchpoint): boolean {
  let sum = 0
  for (const personaId in emotions) sum += emotions[personaId] ?? 0
  return sum < 0
}

/** A journey where nothing is marked as decisive. */
export const truthNone: Rule<'truth-none'> = {
  id: 'truth-none',
  severity: 'could',
  about: 'check',
  title: 'No moment of truth marked',
  passed: 'Moments of truth are marked',
  why: 'A few touchpoints decide the outcome; mark them to see where effort counts.',
  source: sources.audits,
  advice: 'Mark the few touchpoints at which people decide for or against you.',
  row: 'No moment of truth is marked',
  step: 'Mark the moments of truth',
  subject: [],
  find: (document) => {
    const { touchpoints } = factsOf(document)
    if (touchpoints.length === 0 || touchpoints.some(({ momentOfTruth }) => momentOfTruth)) return []
    return [{ message: 'No touchpoint is marked as a moment of truth.' }]
  },
}

/** Whether some persona is unhappy or angry. */
function isLow({ emotions }: Touchpoint): boolean {
  for (const personaId in emotions) if ((emotions[personaId] ?? 0) <= -1) return true
  return false
}

/** Somebody is unhappy here and nobody has written down what could be done. */
export const lowWithoutOpportunity: Rule<'low-without-opportunity'> = {
  id: 'low-without-opportunity',
  severity: 'should',
  about: 'insight',
  title: 'Low point without an opportunity',
  passed: 'Every low point has an opportunity',
  why: 'Low points are where an improvement shows most.',
  source: sources.audits,
  advice: 'Note what would make this touchpoint better.',
  row: ['low point without an opportunity', 'low points without an opportunity'],
  step: ({ touchpoint }) => `Find an opportunity in ${touchpoint}`,
  fillTable: opportunityTable,
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'opportunities', label: 'Add opportunity' },
  find: (document) => {
    const answered = withOpportunity(document)
    return factsOf(document)
      .touchpoints.filter((touchpoint) => isLow(touchpoint) && !answered.has(touchpoint.id))
      .map(isLowFor(document.personas))
  },
}

const isLowFor = once((personas: RecordsById<Persona>) =>
  ofTouchpoint((touchpoint) => {
    const unhappy = inOrder(personas).filter(
      ({ id }) => Object.hasOwn(touchpoint.emotions, id) && (touchpoint.emotions[id] ?? 0) <= -1,
    )
    const who = listed(unhappy.map(personaName))
    return `${sentence(touchpointName(touchpoint))} is a low point for ${who} and has no opportunity.`
  }),
)

/** A pain is known and nobody has written down what could be done. */
export const painWithoutOpportunity: Rule<'pain-without-opportunity'> = {
  id: 'pain-without-opportunity',
  severity: 'should',
  about: 'insight',
  title: 'Pain without an opportunity',
  passed: 'Every pain has an opportunity',
  why: 'A pain that nobody answers will still be there next time.',
  source: sources.audits,
  advice: 'Note what would take this pain away.',
  row: ['pain without an opportunity', 'pains without an opportunity'],
  step: ({ touchpoint }) => `Find an opportunity in ${touchpoint}`,
  fillTable: opportunityTable,
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'opportunities', label: 'Add opportunity' },
  find: (document) => {
    const answered = withOpportunity(document)
    return factsOf(document)
      .touchpoints.filter((touchpoint) => hasPain(touchpoint) && !isLow(touchpoint) && !answered.has(touchpoint.id))
      .map(hurtsWithoutAnswer)
  },
}

function hasPain({ pains }: Touchpoint): boolean {
  return saidTexts(pains).length > 0
}

const hurtsWithoutAnswer = ofTouchpoint(
  (touchpoint) => `${sentence(touchpointName(touchpoint))} has a pain and no opportunity.`,
)
