/** Community: people who carry the journey on, talked with by somebody who has a name. */
import { factsOf, stagesOf } from '../../gaps/facts.ts'
import { counted, listed, stageName } from '../../gaps/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { inTab, inTouchpoint, type Mend } from '../mend.ts'
import { channelVoices } from '../voices.ts'
import { check, type PillarCheck } from './check.ts'

export function communityChecks(document: JourneyDocument): readonly PillarCheck[] {
  return [advocacy(document), dialogue(document), shaping(document), channels(document), voices(document)]
}

function advocacy(document: JourneyDocument): PillarCheck {
  const stages = stagesOf(factsOf(document), 'advocacy')
  const mend: Mend = { label: 'Add an advocacy stage', to: 'stage', phase: 'advocacy' }
  return check({
    id: 'advocacy',
    label: 'A stage of advocacy',
    have: stages.length,
    of: 1,
    shows: stages.length === 0 ? 'No stage.' : `${listed(stages.map(stageName))}.`,
    missing: 'The journey ends before people can recommend it.',
    mend,
  })
}

function dialogue(document: JourneyDocument): PillarCheck {
  const facts = factsOf(document)
  const there = stagesOf(facts, 'advocacy').flatMap(({ id }) => facts.countingByStage.get(id) ?? [])
  const talking = there.filter(({ interaction }) => interaction === 'dialogue' || interaction === 'customer-led')
  const [silent] = there.filter(({ interaction }) => interaction === null)
  return check({
    id: 'dialogue',
    label: 'Talked with in advocacy',
    have: talking.length,
    of: 1,
    shows: `${counted(talking.length, 'touchpoint')} of dialogue, or led by customers.`,
    missing: 'A community grows where people talk with you, or lead.',
    mend: inTouchpoint('Say how it speaks', silent ?? there[0], 'interaction'),
  })
}

function shaping(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const led = counting.filter(({ interaction }) => interaction === 'customer-led').length
  return check({
    id: 'shaping',
    label: 'Customers shape it',
    have: led,
    of: 1,
    shows: `${counted(led, 'touchpoint')} led by customers.`,
    missing: 'Digital is constantly evolving: let customers shape it.',
    mend: inTab('Say what they lead', 'voices'),
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
    shows: `${talking} of ${counted(social.length, 'social channel')} with dialogue, or led by customers.`,
    missing: social.length === 0 ? 'Nobody is met on a social channel.' : 'Broadcasting wastes a social channel.',
    mend: social.length === 0 ? inTab('Add a touchpoint', 'coverage') : inTab('Say how they speak', 'voices'),
  })
}

function voices(document: JourneyDocument): PillarCheck {
  const social = channelVoices(document)
  const counting = social.reduce((sum, one) => sum + one.counting, 0)
  const nameless = social.reduce((sum, one) => sum + one.nameless, 0)
  return check({
    id: 'voices',
    label: 'A voice that is somebody’s',
    have: counting - nameless,
    of: Math.max(1, counting),
    shows: `Somebody is named at ${counting - nameless} of ${counted(counting, 'social touchpoint')}.`,
    missing: 'Don’t fake the voice: name who speaks.',
    mend: inTab('Name the voices', 'voices'),
  })
}
