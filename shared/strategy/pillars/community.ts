/** Community: people who carry the journey on, talked with by somebody who has a name. */
import { factsOf, stagesOf } from '../../gaps/rule/facts.ts'
import { listed, stageName } from '../../gaps/rule/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { choosePlural, formatCount } from '../../words/counts.ts'
import { type Fix, inCoverage, inPart, inTouchpoint } from '../fix.ts'
import { channelVoices, countNamed } from '../voices.ts'
import { check, type PillarCheck } from './check.ts'

export function communityChecks(document: JourneyDocument): readonly PillarCheck[] {
  return [advocacy(document), dialogue(document), shaping(document), channels(document), voices(document)]
}

function advocacy(document: JourneyDocument): PillarCheck {
  const stages = stagesOf(factsOf(document), 'advocacy')
  const fix: Fix = { label: 'Add advocacy stage', to: 'stage', phase: 'advocacy' }
  return check({
    id: 'advocacy',
    label: 'Advocacy stage',
    have: stages.length,
    of: 1,
    shows: stages.length === 0 ? 'No advocacy stage.' : `${listed(stages.map(stageName))}.`,
    missing: 'The journey ends before people can recommend it.',
    fix,
  })
}

function dialogue(document: JourneyDocument): PillarCheck {
  const facts = factsOf(document)
  const there = stagesOf(facts, 'advocacy').flatMap(({ id }) => facts.countingByStage.get(id) ?? [])
  const talking = there.filter(({ interaction }) => interaction === 'dialogue' || interaction === 'customer-led')
  const [silent] = there.filter(({ interaction }) => interaction === null)
  return check({
    id: 'dialogue',
    label: 'Dialogue in advocacy',
    have: talking.length,
    of: 1,
    shows: `${formatCount(talking.length, 'touchpoint')} ${choosePlural(talking.length, 'is', 'are')} dialogue or customer-led.`,
    missing: 'A community grows where people talk with you, or lead.',
    fix: inTouchpoint('Set interaction', silent ?? there[0], 'interaction'),
  })
}

function shaping(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const led = counting.filter(({ interaction }) => interaction === 'customer-led').length
  return check({
    id: 'shaping',
    label: 'Customer-led touchpoints',
    have: led,
    of: 1,
    shows: `${formatCount(led, 'customer-led touchpoint')}.`,
    missing: 'Let customers shape what you do.',
    fix: inPart('Set interaction', 'voices'),
  })
}

function channels(document: JourneyDocument): PillarCheck {
  const social = channelVoices(document).filter(({ counting }) => counting > 0)
  const talking = social.filter(({ mix }) => mix.dialogue + mix['customer-led'] > 0).length
  return check({
    id: 'channels',
    label: 'Social channels that talk',
    have: talking,
    of: Math.max(1, social.length),
    shows: `${talking} of ${formatCount(social.length, 'social channel')} with dialogue or customer-led touchpoints.`,
    missing: social.length === 0 ? 'No touchpoints on a social channel.' : 'Broadcasting wastes a social channel.',
    fix: social.length === 0 ? inCoverage('Add touchpoint') : inPart('Set interaction', 'voices'),
  })
}

function voices(document: JourneyDocument): PillarCheck {
  const social = channelVoices(document)
  const counting = social.reduce((sum, one) => sum + one.counting, 0)
  const { named, spoken } = countNamed(social)
  const isLedByCustomers = counting > 0 && spoken === 0
  return check({
    id: 'voices',
    label: 'A named speaker',
    have: isLedByCustomers ? 1 : named,
    of: Math.max(1, spoken),
    shows: isLedByCustomers
      ? 'Customers lead on every social touchpoint.'
      : `${named} of ${formatCount(spoken, 'social touchpoint')} name who speaks.`,
    missing: 'Don’t fake the voice: name who speaks.',
    fix: inPart('Name speakers', 'voices'),
  })
}
