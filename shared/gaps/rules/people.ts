/** Whether each persona is met where it is. */
import { channelUseOf, unwantedIds } from '../../journey/channel-use.ts'
import { awarenessFirst, factsOf, idsOf } from '../rule/facts.ts'
import { isOurs } from '../rule/proof.ts'
import { coverCell } from '../rule/repairs.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { describedPersonas, isMet } from '../rule/wanted-channels.ts'
import { channelName, personaName, sentence, stageName } from '../rule/wording.ts'

/** A persona that a stage leaves out, although something happens there. */
export const personaMissed: Rule<'persona-missed'> = {
  id: 'persona-missed',
  severity: 'should',
  about: 'gap',
  title: 'Persona not reached in stage',
  passed: 'Every described persona is reached in every stage',
  why: 'People who can’t take part in a stage leave.',
  source: sources.tools,
  advice: 'Plan a touchpoint in each of these stages on a channel that the persona uses.',
  row: ['gap in a persona’s reach', 'gaps in personas’ reach'],
  step: ({ persona, stage }) => `Reach ${persona} in ${stage}`,
  marksMissedCells: true,
  subject: ['stageIds', 'personaIds'],
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    const held = stages.filter(({ id, phase }) => phase !== 'awareness' && countingByStage.has(id))
    return describedPersonas(document).flatMap((person) =>
      held
        .filter((stage) => !isMet(document, person, stage))
        .map((stage) => ({
          stageIds: [stage.id],
          personaIds: [person.persona.id],
          message: `${sentence(personaName(person.persona))} uses no channel that has a live or planned touchpoint in ${stageName(stage)}.`,
        })),
    )
  },
  repair: (document, { stageIds = [], personaIds: [personaId] = [] }) => {
    const channels = describedPersonas(document).find(({ persona }) => persona.id === personaId)?.channels ?? []
    const [first] = channels
    if (!first) return null
    return coverCell(stageIds, idsOf(channels), { label: `Add touchpoint on ${channelName(first)}` })
  },
}

/** A channel that a persona uses often and the journey doesn't. */
export const channelUnused: Rule<'channel-unused'> = {
  id: 'channel-unused',
  severity: 'should',
  about: 'gap',
  title: 'Channel people use is empty',
  passed: 'Every often-used channel is covered',
  why: 'Be where your customers are, not where your tools are.',
  source: sources.tools,
  advice: 'Plan a touchpoint on the channel that these people use, or find out whether they still use it.',
  row: ['channel that people use is empty', 'channels that people use are empty'],
  step: ({ channels, persona }) => `Reach ${persona} on ${channels}`,
  subject: ['personaIds', 'channelIds'],
  find: (document) => {
    const { personas, channels, countingByChannel } = factsOf(document)
    const empty = channels.filter(({ id }) => !countingByChannel.has(id))
    return personas.flatMap((persona) =>
      empty
        .filter((channel) => channelUseOf(persona, channel) === 'often')
        .map((channel) => ({
          personaIds: [persona.id],
          channelIds: [channel.id],
          message: `${sentence(personaName(persona))} often uses ${channelName(channel)}, which has no live or planned touchpoints.`,
        })),
    )
  },
  repair: (document, { channelIds = [] }) => coverCell(idsOf(awarenessFirst(factsOf(document))), channelIds),
}

/** A channel that takes work and that nobody uses. */
export const channelUnwanted: Rule<'channel-unwanted'> = {
  id: 'channel-unwanted',
  severity: 'should',
  about: 'gap',
  title: 'Channel nobody uses',
  passed: 'No touchpoints on channels that nobody uses',
  why: 'A channel that nobody uses costs work and reaches nobody.',
  source: sources.tools,
  advice: 'Check whether this channel is worth the effort.',
  row: ['channel that nobody uses', 'channels that nobody uses'],
  step: ({ channels }) => `Decide whether ${channels} is worth the effort`,
  subject: ['channelIds'],
  find: (document) => {
    const { channels, countingByChannel } = factsOf(document)
    const unwanted = unwantedIds(document)
    return channels.flatMap((channel) => {
      if (!unwanted.has(channel.id)) return []
      const ours = (countingByChannel.get(channel.id) ?? []).filter(isOurs)
      if (ours.length === 0) return []
      const message = `${sentence(channelName(channel))} has touchpoints, but no persona ever uses it.`
      return [{ channelIds: [channel.id], touchpointIds: idsOf(ours), message }]
    })
  },
}
