/** Whether the journey is there when people become aware at all. */
import { kinds } from '../../journey/vocabulary.ts'
import { channelsOf, type Facts, factsOf, idsOf, stagesOf } from '../facts.ts'
import { fillCell, startAwareness } from '../repairs.ts'
import type { Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { channelName, listed, stageName } from '../wording.ts'

function isAwarenessEmpty(facts: Facts): boolean {
  return stagesOf(facts, 'awareness').every(({ id }) => !facts.countingByStage.has(id))
}

/** No counting touchpoint in the whole phase. */
export const awarenessEmpty: Rule = {
  id: 'awareness-empty',
  severity: 'must',
  title: 'Awareness is empty',
  why: 'Whoever is not part of the awareness stage benefits neither from consideration nor from a decision in their favor.',
  source: sources.pillars,
  subject: [],
  find: (document) => {
    const facts = factsOf(document)
    if (!isAwarenessEmpty(facts)) return []
    const stages = stagesOf(facts, 'awareness')
    const message =
      stages.length === 0
        ? 'No stage of this journey is about awareness, so nothing reaches people before they compare.'
        : `No live or planned touchpoint reaches people in ${listed(stages.map(stageName))}.`
    return [{ stageIds: idsOf(stages), message }]
  },
  repair: (document, { stageIds = [] }) => startAwareness(document, stageIds),
}

/** A kind of channel that the journey has but leaves out of awareness. */
export const awarenessKindMissing: Rule = {
  id: 'awareness-kind-missing',
  severity: 'must',
  title: 'A kind of channel misses awareness',
  why: 'Channels have to work together from the awareness stage on, or a part of the people never gets to consider you.',
  source: sources.pillars,
  subject: ['kind'],
  find: (document) => {
    const facts = factsOf(document)
    if (isAwarenessEmpty(facts)) return []
    const stages = stagesOf(facts, 'awareness')
    const awarenessIds = new Set(idsOf(stages))
    return kinds.flatMap((kind) => {
      const channels = channelsOf(facts, kind)
      const isPresent = facts.countingByKind.get(kind)?.some(({ stageId }) => awarenessIds.has(stageId)) ?? false
      if (channels.length === 0 || isPresent) return []
      const where = listed(stages.map(stageName))
      const message = `No ${kind} touchpoint reaches people in ${where}: ${listed(channels.map(channelName))} ${
        channels.length === 1 ? 'stays' : 'stay'
      } silent there.`
      return [{ kind, stageIds: idsOf(stages), channelIds: idsOf(channels), message }]
    })
  },
  repair: (document, { stageIds = [], channelIds = [] }) => fillCell(document, stageIds, channelIds),
}
