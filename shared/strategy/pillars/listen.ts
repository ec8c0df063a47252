/** Listen: who these people are, what they need, where they are, how they feel, and how anybody knows. */
import { factsOf, isBlank } from '../../gaps/facts.ts'
import { counted, listed, named } from '../../gaps/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { useOf } from '../channel-use.ts'
import { inJourney, inTab, inTouchpoint } from '../mend.ts'
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
    shows: all.length === 0 ? 'No persona.' : `${listed(all.map(({ name }) => named(name, 'an unnamed persona')))}.`,
    missing: first
      ? `${counted(blank.length, 'persona')} without a description.`
      : 'Without a persona this is nobody’s journey.',
    mend: first ? inJourney('Describe them', `personas:${first.id}`) : inJourney('Add a persona', 'personas'),
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
    shows: all.length === 0 ? 'No need.' : `${counted(all.length, 'need')} written down.`,
    missing:
      all.length === 0
        ? 'Nobody has been asked yet what they need.'
        : `No need of ${listed(unheard.map(({ name }) => named(name, 'an unnamed persona')))}.`,
    mend: inJourney('Write a need', 'needs'),
  })
}

function channelUse(document: JourneyDocument): PillarCheck {
  const { channels, personas: people } = factsOf(document)
  const of = channels.length * people.length
  const known = people.reduce(
    (sum, persona) => sum + channels.filter((channel) => useOf(persona, channel) !== null).length,
    0,
  )
  return check({
    id: 'channel-use',
    label: 'Where they are',
    have: known,
    of: Math.max(1, of),
    shows: `Use is known of ${known} of ${counted(of, 'pair')} of persona and channel.`,
    missing: 'How people use a channel decides whether to be there.',
    mend: people.length === 0 ? inJourney('Add a persona', 'personas') : inTab('Say who uses what', 'use'),
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
    shows: `An emotion at ${counting.length - unfelt.length} of ${counted(counting.length, 'touchpoint')}.`,
    missing: `Nobody knows how people feel at ${counted(unfelt.length, 'touchpoint')}.`,
    mend: inTouchpoint('Set an emotion', unfelt[0], 'emotions'),
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
    shows: `${counting.length - assumed.length} of ${counted(counting.length, 'touchpoint')} observed or measured.`,
    missing: `Still assumed: ${counted(assumed.length, 'touchpoint')}.`,
    mend: inTouchpoint('Add evidence', assumed[0], 'evidence'),
  })
}
