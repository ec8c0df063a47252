/** Whether the journey talks with people, or only at them. */

import { channelsOf, factsOf, idsOf, stagesOf } from '../rule/facts.ts'
import { isOurs } from '../rule/proof.ts'
import { beginDialogue, isTalk } from '../rule/repairs.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { anyOf, channelName, stageName } from '../rule/wording.ts'

/** A social channel on which we only broadcast. */
export const broadcastOnly: Rule<'broadcast-only'> = {
  id: 'broadcast-only',
  severity: 'should',
  about: 'gap',
  title: 'Social channel only broadcasts',
  passed: 'Social channels listen as well',
  why: 'Social channels are for listening, and broadcasting wastes them.',
  source: sources.evolving,
  advice: 'Begin a dialogue on this channel, or let customers lead it.',
  row: ['social channel that only broadcasts', 'social channels that only broadcast'],
  step: ({ channels }) => `Start a dialogue on ${channels}`,
  misses: 'channel-users',
  subject: ['channelIds'],
  fillIn: { in: 'touchpoint', field: 'interaction', label: 'Change interaction' },
  find: (document) => {
    const facts = factsOf(document)
    return channelsOf(facts, 'social').flatMap((channel) => {
      const known = (facts.countingByChannel.get(channel.id) ?? []).filter(
        (touchpoint) => touchpoint.interaction !== null && isOurs(touchpoint),
      )
      if (known.length === 0 || known.some(({ interaction }) => interaction !== 'broadcast')) return []
      const message = `Every known interaction on ${channelName(channel)} is broadcast.`
      return [{ channelIds: [channel.id], touchpointIds: idsOf(known), message }]
    })
  },
}

/** Nobody is talked with once they could recommend. */
export const communityNone: Rule<'community-none'> = {
  id: 'community-none',
  severity: 'should',
  about: 'gap',
  title: 'No dialogue in advocacy',
  passed: 'Advocacy has dialogue',
  why: 'A community grows only where customers can talk with you or lead.',
  source: sources.pillars,
  advice: 'Plan one touchpoint after the purchase at which customers talk with you and with each other.',
  row: 'No dialogue in advocacy',
  step: 'Plan a dialogue in advocacy',
  subject: [],
  find: (document) => {
    const facts = factsOf(document)
    const stages = stagesOf(facts, 'advocacy')
    if (stages.some(({ id }) => facts.countingByStage.get(id)?.some(isTalk))) return []
    const message =
      stages.length === 0
        ? 'This journey has no advocacy stage.'
        : `No live or planned touchpoint in ${anyOf(stages.map(stageName))} is dialogue or customer-led.`
    return [{ stageIds: idsOf(stages), message }]
  },
  repair: beginDialogue,
}
