/** Whether the journey serves needs and objectives, and says why, what for and how success shows. */
import { emptyChange, squashChanges } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { updateRecord } from '../../journey/edits/edits.ts'
import { choosePlural } from '../../words/counts.ts'
import { factsOf, idsOf, isBlank } from '../rule/facts.ts'
import { isOurs } from '../rule/proof.ts'
import type { Rule } from '../rule/rule.ts'
import { ofTouchpoint } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { threshold } from '../rule/thresholds.ts'
import { named, sentence, touchpointName } from '../rule/wording.ts'

/** No touchpoint where a need and an objective meet. */
export const overlapNone: Rule<'overlap-none'> = {
  id: 'overlap-none',
  severity: 'must',
  about: 'gap',
  title: 'Needs and objectives don’t overlap',
  passed: 'Needs and objectives overlap',
  why: 'A strategy needs touchpoints that help the customer and the company at once.',
  source: sources.observations,
  advice: 'Find one touchpoint that serves both a need and an objective, and start there.',
  row: 'Needs and objectives don’t overlap',
  step: 'Plan a touchpoint that serves a need and an objective',
  subject: [],
  fillIn: { in: 'journey', field: 'needs', label: 'Open needs' },
  find: (document) => {
    const { needs, objectives, counting } = factsOf(document)
    if (needs.length === 0 || objectives.length === 0) return []
    if (counting.some(({ needIds, objectiveIds }) => needIds.length > 0 && objectiveIds.length > 0)) return []
    const message = 'No live or planned touchpoint serves both a need and an objective.'
    return [{ needIds: idsOf(needs), objectiveIds: idsOf(objectives), message }]
  },
}

/** Nobody has said what success is. */
export const successUndefined: Rule<'success-undefined'> = {
  id: 'success-undefined',
  severity: 'must',
  about: 'gap',
  title: 'Success not defined',
  passed: 'Success is defined',
  why: 'Define success first, or whatever happens will be called success.',
  source: sources.pillars,
  advice: 'Agree in one sentence on what success is and how it will be measured.',
  row: 'Success is not defined',
  step: 'Write down what success is',
  fillTable: {
    field: 'success',
    what: 'This journey',
    asked: 'What is success?',
    placeholder: 'For example: 60 of 100 stay',
    step: 'Define success',
  },
  subject: [],
  fillIn: { in: 'journey', field: 'success', label: 'Define success' },
  find: ({ journey }) =>
    isBlank(journey.success)
      ? [{ message: 'This journey doesn’t say what success is or how it will be measured.' }]
      : [],
}

/** A counting touchpoint that doesn't say why it exists. */
export const whyMissing: Rule<'why-missing'> = {
  id: 'why-missing',
  severity: 'should',
  about: 'check',
  title: 'No reason given',
  passed: 'Every touchpoint of yours has a reason',
  why: 'A touchpoint without a reason is a tool in search of a purpose.',
  source: sources.tools,
  advice: 'Say in one sentence why it exists, or delete it.',
  row: ['touchpoint without a reason', 'touchpoints without a reason'],
  step: ({ touchpoint }) => `Write down why ${touchpoint} exists`,
  fillTable: {
    field: 'why',
    what: 'Touchpoint',
    asked: 'Why does it exist?',
    placeholder: 'Add reason',
    step: 'Add reasons',
  },
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'why', label: 'Add reason' },
  find: (document) =>
    factsOf(document)
      .counting.filter((touchpoint) => isBlank(touchpoint.why) && isOurs(touchpoint))
      .map(saysNoReason),
}

const saysNoReason = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} doesn’t say why it exists.`)

function servedIds(document: JourneyDocument, field: 'needIds' | 'objectiveIds'): ReadonlySet<string> {
  const served = new Set<string>()
  for (const touchpoint of factsOf(document).counting) for (const id of touchpoint[field]) served.add(id)
  return served
}

/** A need that nothing serves. */
export const needUnserved: Rule<'need-unserved'> = {
  id: 'need-unserved',
  severity: 'should',
  about: 'gap',
  title: 'Unserved need',
  passed: 'Every need is served',
  why: 'A need you know but don’t serve is an opening for someone else.',
  source: sources.observations,
  advice: 'Plan a touchpoint for this need, or link one that already serves it.',
  row: ['unserved need', 'unserved needs'],
  step: 'Plan a touchpoint for each need',
  subject: ['needIds'],
  fillIn: { in: 'journey', field: 'needs', label: 'Open needs' },
  find: (document) => {
    const served = servedIds(document, 'needIds')
    return factsOf(document)
      .needs.filter(({ id }) => !served.has(id))
      .map(({ id, text }) => ({
        needIds: [id],
        message: `No live or planned touchpoint serves ${named(text, 'need')}.`,
      }))
  },
}

/** An objective that nothing serves. */
export const objectiveUnserved: Rule<'objective-unserved'> = {
  id: 'objective-unserved',
  severity: 'should',
  about: 'gap',
  title: 'Unserved objective',
  passed: 'Every objective is served',
  why: 'Without a touchpoint, an objective is only a wish.',
  source: sources.pillars,
  advice: 'Link a touchpoint to this objective, or drop the objective.',
  row: ['unserved objective', 'unserved objectives'],
  step: 'Plan a touchpoint for each objective',
  subject: ['objectiveIds'],
  fillIn: { in: 'journey', field: 'objectives', label: 'Open objectives' },
  find: (document) => {
    const served = servedIds(document, 'objectiveIds')
    return factsOf(document)
      .objectives.filter(({ id }) => !served.has(id))
      .map(({ id, text }) => ({
        objectiveIds: [id],
        message: `No live or planned touchpoint serves ${named(text, 'objective')}.`,
      }))
  },
}

/** How many objectives may be in focus. */
export const mostInFocus = threshold({
  rule: 'focus-lost',
  name: 'most',
  label: 'Most objectives in focus',
  standard: 3,
  lowest: 1,
  highest: 12,
})

/** Too many objectives in focus, or none. */
export const focusLost: Rule<'focus-lost'> = {
  id: 'focus-lost',
  severity: 'should',
  about: 'gap',
  title: 'Objectives without a clear focus',
  titleOf: (finding, { objectives }) =>
    finding.objectiveIds?.some((id) => objectives.get(id)?.focus)
      ? 'Too many objectives in focus'
      : 'No objective in focus',
  passed: 'A few objectives are in focus',
  why: 'Only a few objectives can be reached at a time.',
  source: sources.observations,
  advice: 'Choose up to three objectives and leave the others for later.',
  row: 'Objectives without a clear focus',
  step: 'Choose the objectives in focus',
  subject: [],
  fillIn: { in: 'journey', field: 'objectives', label: 'Choose objectives in focus' },
  thresholds: [mostInFocus],
  find: (document) => {
    const { objectives } = factsOf(document)
    const inFocus = objectives.filter(({ focus }) => focus)
    if (inFocus.length > mostInFocus.in(document)) {
      return [
        {
          objectiveIds: idsOf(inFocus),
          message: `${inFocus.length} objectives are in focus; the limit is ${mostInFocus.in(document)}.`,
        },
      ]
    }
    if (objectives.length === 0 || inFocus.length > 0) return []
    const which = choosePlural(
      objectives.length,
      'The only objective is not',
      `None of the ${objectives.length} objectives is`,
    )
    return [{ objectiveIds: idsOf(objectives), message: `${which} in focus.` }]
  },
  repair: (document) => {
    const { objectives } = factsOf(document)
    if (objectives.some(({ focus }) => focus) || objectives.length > mostInFocus.in(document)) return null
    return {
      label: objectives.length === 1 ? 'Put objective in focus' : `Put all ${objectives.length} objectives in focus`,
      make: () =>
        objectives
          .map(({ id }) => updateRecord(document, 'objectives', id, { focus: true }))
          .reduce((before, after) => squashChanges(before, after), emptyChange),
    }
  },
}

/** Nothing sets the journey apart. */
export const differentiatorNone: Rule<'differentiator-none'> = {
  id: 'differentiator-none',
  severity: 'should',
  about: 'gap',
  title: 'Nothing sets you apart',
  passed: 'Something sets you apart',
  why: 'People need a reason to choose you over others.',
  source: sources.differentiate,
  advice: 'Choose one touchpoint where you serve people as nobody else does.',
  row: 'Nothing sets you apart',
  step: 'Decide what sets you apart',
  subject: [],
  find: (document) => {
    const { counting } = factsOf(document)
    if (counting.length === 0 || counting.some(({ differentiator }) => differentiator !== null)) return []
    const message = choosePlural(
      counting.length,
      'The one live or planned touchpoint has no differentiator.',
      `None of the ${counting.length} live or planned touchpoints has a differentiator.`,
    )
    return [{ message }]
  },
}

/** The brand persona is blank. */
export const brandUndefined: Rule<'brand-undefined'> = {
  id: 'brand-undefined',
  severity: 'could',
  about: 'check',
  title: 'Brand persona is empty',
  passed: 'The brand has a persona',
  why: 'Everyone who speaks for the brand needs the same picture of it.',
  source: sources.pillars,
  advice: 'Write down what people should see, hear, think and feel when they meet you.',
  row: 'Brand persona is empty',
  step: 'Describe the brand persona',
  subject: [],
  fillIn: { in: 'journey', field: 'brandPersona', label: 'Describe brand persona' },
  find: ({ journey }) =>
    Object.values(journey.brandPersona).every(isBlank) ? [{ message: 'The brand persona is empty.' }] : [],
}
