/** Whether the journey serves needs and objectives, and says why, what for and how success shows. */
import type { JourneyDocument } from '../../journey/document.ts'
import { updateRecord } from '../../journey/edits.ts'
import type { Objective } from '../../journey/schema.ts'
import { factsOf, idsOf, isBlank } from '../facts.ts'
import { inTurn } from '../in-turn.ts'
import { about, type Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { threshold } from '../thresholds.ts'
import { counted, named, sentence, touchpointName } from '../wording.ts'

/** No touchpoint where a need and an objective meet. */
export const overlapNone: Rule = {
  id: 'overlap-none',
  severity: 'must',
  title: 'Needs and objectives don’t meet',
  why: 'Strategy lives where customers’ needs and the organization’s objectives overlap; map both and find that overlap.',
  source: sources.observations,
  subject: [],
  find: (document) => {
    const { needs, objectives, counting } = factsOf(document)
    if (needs.length === 0 || objectives.length === 0) return []
    if (counting.some(({ needIds, objectiveIds }) => needIds.length > 0 && objectiveIds.length > 0)) return []
    const message = 'No live or planned touchpoint serves both a customer’s need and an objective.'
    return [{ needIds: idsOf(needs), objectiveIds: idsOf(objectives), message }]
  },
}

/** Nobody has said what success is. */
export const successUndefined: Rule = {
  id: 'success-undefined',
  severity: 'must',
  title: 'Success is undefined',
  why: 'Success has to be defined before anything is measured, or whatever happens will be called success.',
  source: sources.pillars,
  subject: [],
  find: ({ journey }) =>
    isBlank(journey.success)
      ? [{ message: 'This journey does not say what success is and how it will be measured.' }]
      : [],
}

/** A counting touchpoint that doesn't say why it exists. */
export const whyMissing: Rule = {
  id: 'why-missing',
  severity: 'should',
  title: 'No reason given',
  why: 'Why, what and how come before tools: a touchpoint without a reason is a tool in search of a purpose.',
  source: sources.tools,
  subject: ['touchpointIds'],
  find: (document) =>
    factsOf(document)
      .counting.filter(({ why }) => isBlank(why))
      .map(saysNoReason),
}

const saysNoReason = about((touchpoint) => `${sentence(touchpointName(touchpoint))} does not say why it exists.`)

function servedIds(document: JourneyDocument, field: 'needIds' | 'objectiveIds'): ReadonlySet<string> {
  return new Set(factsOf(document).counting.flatMap((touchpoint) => touchpoint[field]))
}

/** A need that nothing serves. */
export const needUnserved: Rule = {
  id: 'need-unserved',
  severity: 'should',
  title: 'Need that nothing serves',
  why: 'A need that the journey knows and does not serve is an invitation to someone else.',
  source: sources.observations,
  subject: ['needIds'],
  find: (document) => {
    const served = servedIds(document, 'needIds')
    return factsOf(document)
      .needs.filter(({ id }) => !served.has(id))
      .map(({ id, text }) => ({
        needIds: [id],
        message: `No live or planned touchpoint serves the need ${named(text, 'without a text')}.`,
      }))
  },
}

/** An objective that nothing serves. */
export const objectiveUnserved: Rule = {
  id: 'objective-unserved',
  severity: 'should',
  title: 'Objective that nothing serves',
  why: 'An objective that no touchpoint is tied to is a wish.',
  source: sources.pillars,
  subject: ['objectiveIds'],
  find: (document) => {
    const served = servedIds(document, 'objectiveIds')
    return factsOf(document)
      .objectives.filter(({ id }) => !served.has(id))
      .map(({ id, text }) => ({
        objectiveIds: [id],
        message: `No live or planned touchpoint serves the objective ${named(text, 'without a text')}.`,
      }))
  },
}

/** How many objectives may be in focus. */
export const mostInFocus = threshold({
  rule: 'focus-lost',
  name: 'most',
  label: 'Objectives in focus, at most',
  standard: 3,
  lowest: 1,
  highest: 12,
})

/** Too many objectives in focus, or none. */
export const focusLost: Rule = {
  id: 'focus-lost',
  severity: 'should',
  title: 'Focus is lost',
  why: 'Few objectives can be reached at a time, so choose a few and leave the others for later.',
  source: sources.observations,
  subject: [],
  thresholds: [mostInFocus],
  find: (document) => {
    const { objectives } = factsOf(document)
    const inFocus = objectives.filter(({ focus }) => focus)
    if (inFocus.length > mostInFocus.in(document)) {
      return [{ objectiveIds: idsOf(inFocus), message: `${inFocus.length} objectives are in focus at the same time.` }]
    }
    if (objectives.length === 0 || inFocus.length > 0) return []
    const which =
      objectives.length === 1 ? 'The only objective is not' : `None of the ${objectives.length} objectives is`
    return [{ objectiveIds: idsOf(objectives), message: `${which} in focus.` }]
  },
  repair: (document) => {
    const { objectives } = factsOf(document)
    if (objectives.some(({ focus }) => focus) || objectives.length > mostInFocus.in(document)) return null
    const focusOn =
      ({ id }: Objective) =>
      (now: JourneyDocument) =>
        updateRecord(now, 'objectives', id, { focus: true })
    return {
      label: objectives.length === 1 ? 'Focus on it' : `Focus on all ${objectives.length}`,
      make: () => ({ change: inTurn(document, objectives.map(focusOn)) }),
    }
  },
}

/** Nothing sets the journey apart. */
export const differentiatorNone: Rule = {
  id: 'differentiator-none',
  severity: 'should',
  title: 'Nothing sets it apart',
  why: 'Serving people in a way that differentiates is what makes them come to you and not to the next one.',
  source: sources.differentiate,
  subject: [],
  find: (document) => {
    const { counting } = factsOf(document)
    if (counting.length === 0 || counting.some(({ differentiator }) => differentiator !== null)) return []
    const message = `None of the ${counted(counting.length, 'live or planned touchpoint')} sets you apart from others.`
    return [{ message }]
  },
}

/** The brand persona is blank. */
export const brandUndefined: Rule = {
  id: 'brand-undefined',
  severity: 'could',
  title: 'Brand persona is blank',
  why: 'Who speaks for the brand everywhere needs one picture of what people see, hear, think and feel.',
  source: sources.pillars,
  subject: [],
  find: ({ journey }) =>
    Object.values(journey.brandPersona).every(isBlank)
      ? [{ message: 'This journey says nothing about its brand persona.' }]
      : [],
}
