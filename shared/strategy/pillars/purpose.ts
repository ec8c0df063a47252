/** Purpose: why the organization is there, what success is, and the few objectives that carry it. */
import { factsOf, isBlank } from '../../gaps/rule/facts.ts'

import type { JourneyDocument } from '../../journey/document.ts'
import { formatCount } from '../../words/counts.ts'
import { inJourney, inPart } from '../fix.ts'
import { overlapGrid } from '../overlap.ts'
import { check, type PillarCheck } from './check.ts'
import { checkText } from './text-check.ts'

const statements = [
  ['vision', 'Vision', 'What the company wants the world to be.'],
  ['mission', 'Mission', 'What the company does to get there.'],
  ['purpose', 'Purpose', 'Why the company exists.'],
] as const

export function purposeChecks(document: JourneyDocument): readonly PillarCheck[] {
  const { journey } = document
  return [
    ...statements.map(([field, label, question]) =>
      checkText(field, label, journey.purpose[field], question, inJourney(`Write the ${field}`, field)),
    ),
    checkText(
      'success',
      'Success',
      journey.success,
      'Define success before you measure anything.',
      inJourney('Define success', 'success'),
    ),
    objectives(document),
    focus(document),
    reasons(document),
  ]
}

function objectives(document: JourneyDocument): PillarCheck {
  const { objectives: all } = factsOf(document)
  const [first] = all.filter(({ measure }) => isBlank(measure))
  const measured = all.filter(({ measure }) => !isBlank(measure)).length
  return check({
    id: 'objectives',
    label: 'Objectives with a measure',
    have: measured,
    of: Math.max(1, all.length),
    shows: all.length === 0 ? 'No objectives.' : `${measured} of ${formatCount(all.length, 'objective')} measured.`,
    missing: first ? 'Without a measure you can’t tell when an objective is reached.' : 'No objectives recorded yet.',
    fix: first ? inJourney('Set measure', `objectives:${first.id}`) : inJourney('Add objective', 'objectives'),
  })
}

function focus(document: JourneyDocument): PillarCheck {
  const { count, most, isFew } = overlapGrid(document).focus
  return check({
    id: 'focus',
    label: 'Focus',
    have: isFew ? 2 : Math.min(1, count),
    of: 2,
    shows: count === 0 ? 'No objectives in focus.' : `${formatCount(count, 'objective')} in focus.`,
    missing: count === 0 ? 'Choose a few, and leave the others for later.' : `Too many for a focus (limit ${most}).`,
    fix: inPart('Choose focus', 'overlap'),
  })
}

function reasons(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const reasoned = counting.filter(({ why }) => !isBlank(why)).length
  return check({
    id: 'reasons',
    label: 'A reason for each touchpoint',
    have: reasoned,
    of: Math.max(1, counting.length),
    shows: `${reasoned} of ${formatCount(counting.length, 'touchpoint')} have a reason.`,
    missing: 'Why comes before what, how and tools.',
    fix: inPart('Write why', 'reasons'),
  })
}
