/** Whether social, mobile, digital and traditional channels all have a part, and work together. */

import { kinds } from '../../journey/fields/vocabulary.ts'
import type { Kind } from '../../journey/schema.ts'
import { awarenessFirst, channelsOf, factsOf, idsOf, kindOf } from '../rule/facts.ts'
import { addKind, coverCell } from '../rule/repairs.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { wantedOfKind } from '../rule/wanted-channels.ts'
import { anyOf, channelName } from '../rule/wording.ts'

/** A kind of channel that the journey has and doesn't use. */
export const kindMissing: Rule<'kind-missing'> = {
  id: 'kind-missing',
  severity: 'should',
  about: 'gap',
  title: 'Unused channel kind',
  titleOf: ({ kind }) => `No ${kind} touchpoints`,
  passed: 'Every channel kind that people use is in use',
  why: 'Channel kinds complement each other; leaving one out should be a decision.',
  source: sources.pillars,
  advice: 'Decide whether to use this channel kind; if the answer is no, note why.',
  row: ['unused channel kind', 'unused channel kinds'],
  step: ({ channels }) => `Plan a touchpoint on ${channels}`,
  misses: 'channel-users',
  subject: ['kind'],
  find: (document) => {
    const { countingByChannel } = factsOf(document)
    return kinds.flatMap((kind) => {
      const channels = wantedOfKind(document, kind)
      if (channels.length === 0 || channels.some(({ id }) => countingByChannel.has(id))) return []
      const message = `No live or planned touchpoints on ${anyOf(channels.map(channelName))}.`
      return [{ kind, channelIds: idsOf(channels), message }]
    })
  },
  repair: (document, { channelIds = [] }) => coverCell(idsOf(awarenessFirst(factsOf(document))), channelIds),
}

/** A kind that no channel of the journey has. */
export const kindAbsent: Rule<'kind-absent'> = {
  id: 'kind-absent',
  severity: 'could',
  about: 'gap',
  title: 'Channel kind without a channel',
  titleOf: ({ kind }) => `No ${kind} channel`,
  passed: 'Every channel kind has a channel',
  why: 'Channel kinds complement each other; leaving one out should be a decision.',
  source: sources.pillars,
  advice: 'Add a channel of this kind if your customers use one.',
  row: ['channel kind without a channel', 'channel kinds without a channel'],
  step: (_names, { kind }) => `Decide whether you need a ${kind} channel`,
  subject: ['kind'],
  find: (document) => {
    const facts = factsOf(document)
    return kinds
      .filter((kind) => channelsOf(facts, kind).length === 0)
      .map((kind) => ({ kind, message: `This journey has no ${kind} channel.` }))
  },
  repair: (document, { kind }) => (kind ? addKind(document, kind) : null),
}

/** A kind of channel that no connection joins with another kind. */
export const kindApart: Rule<'kind-apart'> = {
  id: 'kind-apart',
  severity: 'should',
  about: 'gap',
  title: 'Channel kind not connected',
  passed: 'Every channel kind is connected to another',
  why: 'People move between channels; the journey should carry them across.',
  source: sources.pillars,
  advice: 'Let one touchpoint of this channel kind lead on to another kind.',
  row: ['channel kind not connected', 'channel kinds not connected'],
  step: (_names, { kind }) => `Connect the ${kind} touchpoints with the others`,
  subject: ['kind'],
  fillIn: { in: 'connection', label: 'Connect touchpoint' },
  find: (document) => {
    const { ways, countingByKind } = factsOf(document)
    if (countingByKind.size < 2) return []
    const { channels } = document
    const joined = new Set<Kind>()
    for (const { from, to } of ways) {
      if (from.channelId === to.channelId) continue
      const [kind, other] = [kindOf(channels, from.channelId), kindOf(channels, to.channelId)]
      if (kind !== other) joined.add(kind).add(other)
      if (joined.size === kinds.length) break
    }
    return kinds.flatMap((kind) => {
      const touchpoints = countingByKind.get(kind)
      if (!touchpoints || joined.has(kind)) return []
      const message = `No connection joins a ${kind} touchpoint to another channel kind.`
      return [{ kind, touchpointIds: idsOf(touchpoints), message }]
    })
  },
}
