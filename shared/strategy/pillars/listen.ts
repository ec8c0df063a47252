/** Listen: who these people are, what they need, where they are, how they feel, and how anybody knows. */
import { factsOf, isBlank } from '../../gaps/rule/facts.ts'
import { listed, named } from '../../gaps/rule/wording.ts'
import { channelUseOf } from '../../journey/channel-use.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { choosePlural, formatCount } from '../../words/counts.ts'
import { inCoverage, inJourney, inTouchpoint } from '../fix.ts'
import { check, type PillarCheck } from './check.ts'

export function listenChecks(document: JourneyDocument): readonly PillarCheck[] {
  return [personas(document), needs(document), channelUse(document), emotions(document), evidence(document)]
}

function personas(document: JourneyDocument): PillarCheck {
  const { personas: all } = factsOf(document)
  const blank = all.filter(({ description }) => isBlank(description))
  const [first] = blank
  return check({
    id: 'personas',
    label: 'Who you listen to',
    have: all.length - blank.length,
    of: Math.max(1, all.length),
    shows: all.length === 0 ? 'No personas.' : `${listed(all.map(({ name }) => named(name, 'persona')))}.`,
    missing: first ? `${formatCount(blank.length, 'persona')} without a description.` : 'Add at least one persona.',
    fix: first ? inJourney('Describe persona', `personas:${first.id}`) : inJourney('Add persona', 'personas'),
  })
}

function needs(document: JourneyDocument): PillarCheck {
  const { needs: all, personas: people } = factsOf(document)
  const heard = people.filter(({ id }) => all.some(({ personaId }) => personaId === id))
  const unheard = people.filter((persona) => !heard.includes(persona))
  return check({
    id: 'needs',
    label: 'What they need',
    have: all.length === 0 ? 0 : 1 + heard.length,
    of: 1 + people.length,
    shows: all.length === 0 ? 'No needs.' : `${formatCount(all.length, 'need')} recorded.`,
    missing:
      all.length === 0
        ? 'No needs recorded yet.'
        : `${listed(unheard.map(({ name }) => named(name, 'persona')))} ${choosePlural(unheard.length, 'has', 'have')} no needs yet.`,
    fix: inJourney('Add need', 'needs'),
  })
}

function channelUse(document: JourneyDocument): PillarCheck {
  const { channels, personas: people } = factsOf(document)
  const of = channels.length * people.length
  const known = people.reduce(
    (sum, persona) => sum + channels.filter((channel) => channelUseOf(persona, channel) !== null).length,
    0,
  )
  return check({
    id: 'channel-use',
    label: 'Where they are',
    have: known,
    of: Math.max(1, of),
    shows: `Channel use known for ${known} of ${formatCount(of, 'persona–channel pair')}.`,
    missing: 'Be where your personas are.',
    fix: people.length === 0 ? inJourney('Add persona', 'personas') : inCoverage('Set channel use'),
  })
}

function emotions(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const unfelt = counting.filter((touchpoint) => Object.keys(touchpoint.emotions).length === 0)
  return check({
    id: 'emotions',
    label: 'How it feels',
    have: counting.length - unfelt.length,
    of: Math.max(1, counting.length),
    shows: `${counting.length - unfelt.length} of ${formatCount(counting.length, 'touchpoint')} have an emotion.`,
    missing: `${formatCount(unfelt.length, 'touchpoint')} ${choosePlural(unfelt.length, 'has', 'have')} no emotion.`,
    fix: inTouchpoint('Set an emotion', unfelt[0], 'emotions'),
  })
}

function evidence(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const assumed = counting.filter((touchpoint) => touchpoint.evidence.level === 'assumption')
  return check({
    id: 'evidence',
    label: 'How you know',
    have: counting.length - assumed.length,
    of: Math.max(1, counting.length),
    shows: `${counting.length - assumed.length} of ${formatCount(counting.length, 'touchpoint')} observed or measured.`,
    missing: `Still assumed: ${formatCount(assumed.length, 'touchpoint')}.`,
    fix: inTouchpoint('Add evidence', assumed[0], 'evidence'),
  })
}
