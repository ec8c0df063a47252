/** Brand persona: who people meet wherever they meet the brand, and what sets it apart. */
import { factsOf } from '../../gaps/rule/facts.ts'

import type { JourneyDocument } from '../../journey/document.ts'
import { choosePlural, formatCount } from '../../words/counts.ts'
import { inJourney, inTouchpoint } from '../fix.ts'
import { check, type PillarCheck } from './check.ts'
import { checkText } from './text-check.ts'

const senses = [
  ['see', 'What people see', 'If the brand were a person: what would people see?'],
  ['hear', 'What people hear', 'In which voice does it speak?'],
  ['think', 'What people think', 'What should people think of it?'],
  ['feel', 'What people feel', 'What should people feel?'],
  ['engageWith', 'What people engage with', 'What do people do together with it?'],
  ['standFor', 'What it stands for', 'What does it stand for, no matter what?'],
] as const

export function brandChecks(document: JourneyDocument): readonly PillarCheck[] {
  const { brandPersona } = document.journey
  return [
    ...senses.map(([field, label, question]) =>
      checkText(field, label, brandPersona[field], question, inJourney('Describe', `brandPersona:${field}`)),
    ),
    differentiators(document),
  ]
}

/** One is enough: nobody can differ in everything. */
function differentiators(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const apart = counting.filter(({ differentiator }) => differentiator !== null).length
  return check({
    id: 'differentiator',
    label: 'Differentiators',
    have: apart,
    of: 1,
    shows: `${formatCount(apart, 'touchpoint')} ${choosePlural(apart, 'sets', 'set')} you apart.`,
    missing: 'People choose you for what you do differently.',
    fix: inTouchpoint('Set differentiator', counting[0], 'differentiator'),
  })
}
