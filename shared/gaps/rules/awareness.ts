/** Whether the journey is there when people become aware at all. */

import { kinds } from '../../journey/fields/vocabulary.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { formatCount } from '../../words/counts.ts'
import type { Facts } from '../rule/facts.ts'
import { factsOf, idsOf, stagesOf } from '../rule/facts.ts'
import { beginAwareness, coverCell } from '../rule/repairs.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { areNeeded, describedPersonas, isMet, wantedChannels, wantedOfKind } from '../rule/wanted-channels.ts'
import { anyOf, channelName, nothingIn, nothingInStages, personaName, sentence, stageName } from '../rule/wording.ts'

function isAwarenessEmpty(facts: Facts): boolean {
  return stagesOf(facts, 'awareness').every(({ id }) => !facts.countingByStage.has(id))
}

/** No counting touchpoint in the whole phase. */
export const awarenessEmpty: Rule<'awareness-empty'> = {
  id: 'awareness-empty',
  severity: 'must',
  about: 'gap',
  title: 'No touchpoints in awareness',
  passed: 'Awareness has touchpoints',
  why: 'People who never hear of you can’t consider or choose you.',
  source: sources.pillars,
  advice: 'Decide where people first hear of you, and plan at least one touchpoint there before anything else.',
  row: 'Awareness has no touchpoints',
  step: (_names, { stageIds = [] }) =>
    stageIds.length === 0 ? 'Add a stage for awareness and reach people there' : 'Reach people in awareness',
  misses: 'everyone',
  marksMissedCells: true,
  subject: [],
  isAboutAwareness: true,
  grouping: 'never',
  find: (document) => {
    const facts = factsOf(document)
    if (!isAwarenessEmpty(facts)) return []
    const stages = stagesOf(facts, 'awareness')
    const message = stages.length === 0 ? 'This journey has no awareness stage.' : nothingInStages(stages)
    return [{ stageIds: idsOf(stages), message }]
  },
  repair: (document, { stageIds = [] }) => beginAwareness(document, stageIds),
}

/** A kind of channel on which people may look, and which is left out of awareness. */
export const awarenessKindMissing: Rule<'awareness-kind-missing'> = {
  id: 'awareness-kind-missing',
  severity: 'must',
  about: 'gap',
  title: 'Channel kind missing in awareness',
  titleOf: ({ kind }) => `No ${kind} touchpoints in awareness`,
  passed: 'Every channel kind is in awareness',
  why: 'People who start on these channels never get to consider you.',
  source: sources.pillars,
  advice: 'Add one awareness touchpoint on each channel kind listed, or note why not.',
  row: ['channel kind not in awareness', 'channel kinds not in awareness'],
  step: ({ channels }) => `Reach people on ${channels} in awareness`,
  misses: 'channel-users',
  marksMissedCells: true,
  subject: ['kind'],
  isAboutAwareness: true,
  grouping: 'never',
  find: (document) => {
    const facts = factsOf(document)
    if (isAwarenessEmpty(facts)) return []
    const stages = stagesOf(facts, 'awareness')
    return kinds.flatMap((kind) => {
      const channels = wantedOfKind(document, kind)
      const isCovered = stages.some(({ id }) =>
        channels.some((channel) => facts.coveredByStage.get(id)?.has(channel.id)),
      )
      if (isCovered || !areNeeded(document, channels)) return []
      return [{ kind, stageIds: idsOf(stages), channelIds: idsOf(channels), message: nothingIn(channels, stages) }]
    })
  },
  repair: (_document, { stageIds = [], channelIds = [] }) => coverCell(stageIds, channelIds),
}

/** A persona whose channels are all left out of awareness. */
export const awarenessPersonaMissed: Rule<'awareness-persona-missed'> = {
  id: 'awareness-persona-missed',
  severity: 'must',
  about: 'gap',
  title: 'Persona not reached in awareness',
  passed: 'Every described persona is reached in awareness',
  why: 'People you don’t reach here won’t consider you.',
  source: sources.pillars,
  advice: 'Plan an awareness touchpoint on a channel that this persona uses.',
  row: ['persona missed in awareness', 'personas missed in awareness'],
  step: ({ persona }) => `Reach ${persona} in awareness`,
  marksMissedCells: true,
  subject: ['personaIds'],
  isAboutAwareness: true,
  grouping: 'never',
  find: (document) => {
    const facts = factsOf(document)
    if (isAwarenessEmpty(facts)) return []
    const stages = stagesOf(facts, 'awareness')
    return describedPersonas(document)
      .filter((person) => !stages.some((stage) => isMet(document, person, stage)))
      .map(({ persona, channels }) => ({
        stageIds: idsOf(stages),
        channelIds: idsOf(channels),
        personaIds: [persona.id],
        message: `${sentence(personaName(persona))} uses no channel that has a live or planned touchpoint in ${anyOf(stages.map(stageName))}.`,
      }))
  },
  repair: (document, { stageIds = [], channelIds = [] }) => {
    const first = document.channels.get(channelIds[0] ?? '')
    return first ? coverCell(stageIds, channelIds, { label: `Add touchpoint on ${channelName(first)}` }) : null
  },
}

function isOfBrand({ ownership }: Touchpoint): boolean {
  return ownership === 'brand'
}

/** Whatever makes people aware happens without the brand. */
export const awarenessBorrowed: Rule<'awareness-borrowed'> = {
  id: 'awareness-borrowed',
  severity: 'should',
  about: 'gap',
  title: 'No awareness of your own',
  passed: 'Some awareness touchpoints are your own',
  why: 'You can’t steer what only others do.',
  source: sources.pillars,
  advice: 'Plan one awareness touchpoint that you make happen yourself.',
  row: 'No awareness of your own',
  step: 'Plan an awareness touchpoint of your own',
  misses: 'everyone',
  subject: [],
  isAboutAwareness: true,
  find: (document) => {
    const facts = factsOf(document)
    const stages = stagesOf(facts, 'awareness')
    const awarenessIds = new Set(idsOf(stages))
    const held = facts.counting.filter(({ stageId }) => awarenessIds.has(stageId))
    if (held.length === 0 || held.some(isOfBrand)) return []
    const where = anyOf(stages.map(stageName))
    const message =
      held.length === 1
        ? `The only touchpoint in ${where} is not yours.`
        : `None of the ${formatCount(held.length, 'touchpoint')} in ${where} is yours.`
    return [{ stageIds: idsOf(stages), touchpointIds: idsOf(held), message }]
  },
  repair: (document, { stageIds = [] }) => coverCell(stageIds, idsOf(wantedChannels(document))),
}
