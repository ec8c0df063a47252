/** Whether the journey talks with people, in a voice of its own, on the channels they use. */
import type { Channel } from '../../journey/schema.ts'
import { awarenessFirst, channelsOf, factsOf, idsOf, isBlank, kindOf, stagesOf } from '../facts.ts'
import { fillCell, startCommunity } from '../repairs.ts'
import { about, type Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { channelName, listed, named, sentence, stageName, touchpointName } from '../wording.ts'

/** A social channel that is only talked at. */
export const broadcastOnly: Rule = {
  id: 'broadcast-only',
  severity: 'should',
  title: 'Only broadcast',
  why: 'Social channels are for listening and for letting customers shape what you do; broadcasting wastes them.',
  source: sources.evolving,
  subject: ['channelIds'],
  find: (document) => {
    const facts = factsOf(document)
    return channelsOf(facts, 'social').flatMap((channel) => {
      const known = (facts.countingByChannel.get(channel.id) ?? []).filter(({ interaction }) => interaction !== null)
      if (known.length === 0 || known.some(({ interaction }) => interaction !== 'broadcast')) return []
      const message = `On ${channelName(channel)} people are only talked at: no dialogue, nothing led by customers.`
      return [{ channelIds: [channel.id], touchpointIds: idsOf(known), message }]
    })
  },
}

/** A social touchpoint without a person who speaks. */
export const voiceMissing: Rule = {
  id: 'voice-missing',
  severity: 'should',
  title: 'No voice',
  why: 'A social channel needs a person who speaks; a voice that is nobody’s is soon a fake one.',
  source: sources.observations,
  subject: ['touchpointIds'],
  find: (document) => {
    const { channels } = document
    return factsOf(document)
      .counting.filter(({ channelId, owner }) => kindOf(channels, channelId) === 'social' && isBlank(owner.name))
      .map(hasNoVoice)
  },
}

const hasNoVoice = about((touchpoint) => `Nobody is named who speaks at ${touchpointName(touchpoint)}.`)

/** Nobody is talked with once they could recommend. */
export const communityNone: Rule = {
  id: 'community-none',
  severity: 'should',
  title: 'No community',
  why: 'Community is where customers carry a journey on to others, and it takes dialogue with them to grow.',
  source: sources.pillars,
  subject: [],
  find: (document) => {
    const facts = factsOf(document)
    const stages = stagesOf(facts, 'advocacy')
    const talks = stages.some(({ id }) =>
      facts.countingByStage
        .get(id)
        ?.some(({ interaction }) => interaction === 'dialogue' || interaction === 'customer-led'),
    )
    if (talks) return []
    const message =
      stages.length === 0
        ? 'No stage of this journey is about advocacy, so no community can grow.'
        : `Nothing in ${listed(stages.map(stageName))} lets people talk with you or lead.`
    return [{ stageIds: idsOf(stages), message }]
  },
  repair: (document, { stageIds = [] }) => startCommunity(document, stageIds),
}

/** A channel that a persona uses often and the journey doesn't. */
export const channelUnused: Rule = {
  id: 'channel-unused',
  severity: 'should',
  title: 'Channel people use is silent',
  why: 'How customers use the tools decides where to meet them, not which tools are at hand.',
  source: sources.tools,
  subject: ['personaIds', 'channelIds'],
  find: (document) => {
    const { personas, channels, countingByChannel } = factsOf(document)
    const silent = channels.filter(({ id }) => !countingByChannel.has(id))
    return personas.flatMap((persona) =>
      silent
        .filter(({ id }) => Object.hasOwn(persona.channelUse, id) && persona.channelUse[id] === 'often')
        .map((channel) => ({
          personaIds: [persona.id],
          channelIds: [channel.id],
          message: `${sentence(named(persona.name, 'an unnamed persona'))} often uses ${channelName(channel)}, where nothing is live or planned.`,
        })),
    )
  },
  repair: (document, { channelIds = [] }) => fillCell(document, idsOf(awarenessFirst(factsOf(document))), channelIds),
}

/** A channel that the journey uses and nobody wants. */
export const channelUnwanted: Rule = {
  id: 'channel-unwanted',
  severity: 'should',
  title: 'Channel nobody uses',
  why: 'It’s not about the tools: a channel that none of the people use costs work and reaches nobody.',
  source: sources.tools,
  subject: ['channelIds'],
  find: (document) => {
    const { personas, channels, countingByChannel } = factsOf(document)
    const isUnwanted = ({ id }: Channel) => {
      const uses = personas.flatMap(({ channelUse }) => (Object.hasOwn(channelUse, id) ? [channelUse[id]] : []))
      return uses.length > 0 && uses.every((use) => use === 'never')
    }
    return channels
      .filter((channel) => countingByChannel.has(channel.id) && isUnwanted(channel))
      .map((channel) => ({
        channelIds: [channel.id],
        message: `${sentence(channelName(channel))} is in use, but no persona ever uses it.`,
      }))
  },
}
