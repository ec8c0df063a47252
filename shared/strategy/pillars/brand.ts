/** Brand persona: who people meet wherever they meet the brand, and what sets it apart. */
import { factsOf } from '../../gaps/facts.ts'
import { counted } from '../../gaps/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { inJourney, inTouchpoint } from '../mend.ts'
import { check, type PillarCheck } from './check.ts'
import { saying } from './saying.ts'

const senses = [
  ['see', 'What people see', 'If the brand were a person: what would people see?'],
  ['hear', 'What people hear', 'In which voice does it speak?'],
  ['think', 'What people think', 'What shall people think of it?'],
  ['feel', 'What people feel', 'What shall people feel?'],
  ['engageWith', 'What people engage with', 'What do people do together with it?'],
  ['standFor', 'What it stands for', 'What does it stand for, whatever it costs?'],
] as const

export function brandChecks(document: JourneyDocument): readonly PillarCheck[] {
  const { brandPersona } = document.journey
  return [
    ...senses.map(([field, label, question]) =>
      saying(field, label, brandPersona[field], question, inJourney('Describe it', `brandPersona:${field}`)),
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
    label: 'What sets it apart',
    have: apart,
    of: 1,
    shows: `${counted(apart, 'touchpoint')} that differentiate${apart === 1 ? 's' : ''}.`,
    missing: 'Serving people in a way that differentiates is why they come to you.',
    mend: inTouchpoint('Choose what sets apart', counting[0], 'differentiator'),
  })
}
