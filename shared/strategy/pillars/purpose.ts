/** Purpose: why the organization is there, what success is, and the few objectives that carry it. */
import { factsOf, isBlank } from '../../gaps/facts.ts'
import { counted } from '../../gaps/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { inJourney, inTab } from '../mend.ts'
import { overlapGrid } from '../overlap.ts'
import { check, type PillarCheck } from './check.ts'
import { saying } from './saying.ts'

const statements = [
  ['vision', 'Vision', 'What the world shall be.'],
  ['mission', 'Mission', 'What the company does for that.'],
  ['purpose', 'Purpose', 'Why the company is there.'],
] as const

export function purposeChecks(document: JourneyDocument): readonly PillarCheck[] {
  const { journey } = document
  return [
    ...statements.map(([field, label, question]) =>
      saying(field, label, journey.purpose[field], question, inJourney(`Write the ${field}`, field)),
    ),
    saying(
      'success',
      'Success',
      journey.success,
      'Success has to be defined before anything is measured.',
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
    shows: all.length === 0 ? 'No objective.' : `${measured} of ${counted(all.length, 'objective')} measured.`,
    missing: first ? 'An objective without a measure can’t be reached.' : 'What the company wants isn’t written down.',
    mend: first
      ? inJourney('Set its measure', `objectives:${first.id}`)
      : inJourney('Write an objective', 'objectives'),
  })
}

function focus(document: JourneyDocument): PillarCheck {
  const { count, most, isFew } = overlapGrid(document).focus
  return check({
    id: 'focus',
    label: 'Focus on few',
    have: isFew ? 2 : Math.min(1, count),
    of: 2,
    shows: count === 0 ? 'No objective is in focus.' : `${counted(count, 'objective')} in focus.`,
    missing: count === 0 ? 'Choose a few, and leave the others for later.' : `More than ${most} are no focus.`,
    mend: inTab('Choose a focus', 'overlap'),
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
    shows: `A reason at ${reasoned} of ${counted(counting.length, 'touchpoint')}.`,
    missing: 'Why comes before what, how and tools.',
    mend: inTab('Write why', 'purpose'),
  })
}
