/** Which stages, phases, kinds and cells stay empty, and which are crowded. */
import { cellKey, type JourneyDocument } from '../../journey/document.ts'
import type { Kind } from '../../journey/schema.ts'
import { kinds } from '../../journey/vocabulary.ts'
import { awarenessFirst, channelsOf, factsOf, idsOf, stagesOf } from '../facts.ts'
import { fillCell, startAwareness, startKind, startPhase } from '../repairs.ts'
import type { Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { threshold } from '../thresholds.ts'
import { channelName, counted, listed, sentence, stageName } from '../wording.ts'

/** A stage without a counting touchpoint. */
export const stageEmpty: Rule = {
  id: 'stage-empty',
  severity: 'must',
  title: 'Empty stage',
  why: 'People who reach an empty stage find nobody there and leave the journey or go on with someone else.',
  source: sources.audits,
  subject: ['stageIds'],
  find: (document) => {
    const facts = factsOf(document)
    return facts.stages
      .filter(({ id }) => !facts.countingByStage.has(id))
      .map((stage) => ({
        stageIds: [stage.id],
        message: `${sentence(stageName(stage))} has no live or planned touchpoint on any channel.`,
      }))
  },
  repair: (document, { stageIds = [] }) => fillCell(document, stageIds, idsOf(factsOf(document).channels)),
}

const neededPhases = ['awareness', 'consideration', 'decision'] as const

/** One of the three phases up to the decision that no stage has. */
export const phaseMissing: Rule = {
  id: 'phase-missing',
  severity: 'must',
  title: 'Missing phase',
  why: 'Awareness, consideration and decision build on each other: what is missing in one can’t be won back in the next.',
  source: sources.pillars,
  subject: ['phase'],
  find: (document) => {
    const facts = factsOf(document)
    return neededPhases
      .filter((phase) => stagesOf(facts, phase).length === 0)
      .map((phase) => ({ phase, message: `No stage of this journey is about ${phase}.` }))
  },
  repair: (document, { phase }) => {
    if (!phase) return null
    return phase === 'awareness' ? startAwareness(document, []) : startPhase(document, phase)
  },
}

/** A kind of channel that the journey doesn't use at all. */
export const kindMissing: Rule = {
  id: 'kind-missing',
  severity: 'should',
  title: 'Unused kind of channel',
  why: 'Social, mobile, digital and traditional channels complement each other; leaving one out should be a decision.',
  source: sources.pillars,
  subject: ['kind'],
  find: (document) => {
    const facts = factsOf(document)
    return kinds
      .filter((kind) => !facts.countingByKind.has(kind))
      .map((kind) => {
        const channels = channelsOf(facts, kind)
        const message =
          channels.length === 0
            ? `This journey has no ${kind} channel.`
            : `Nothing is live or planned on ${listed(channels.map(channelName))}, so no ${kind} channel is in use.`
        return { kind, channelIds: idsOf(channels), message }
      })
  },
  repair: (document, { kind, channelIds = [] }) => (kind ? startOnKind(document, kind, channelIds) : null),
}

/** Starts where it helps most: in the first awareness stage, else in the first of all. */
function startOnKind(document: JourneyDocument, kind: Kind, channelIds: readonly string[]) {
  const stageIds = idsOf(awarenessFirst(factsOf(document)))
  const [stageId] = stageIds
  if (stageId === undefined) return null
  return channelIds.length === 0 ? startKind(document, kind, stageId) : fillCell(document, stageIds, channelIds)
}

/** A cell without a counting touchpoint. */
export const cellEmpty: Rule = {
  id: 'cell-empty',
  severity: 'could',
  title: 'Empty cell',
  why: 'White space on the map is a chance to meet people where nobody meets them yet, or to leave them alone on purpose.',
  source: sources.audits,
  subject: ['stageIds', 'channelIds'],
  find: (document) => {
    const facts = factsOf(document)
    return facts.stages.flatMap((stage) =>
      facts.channels
        .filter((channel) => !facts.countingByCell.has(cellKey({ stageId: stage.id, channelId: channel.id })))
        .map((channel) => ({
          stageIds: [stage.id],
          channelIds: [channel.id],
          message: `Nothing is live or planned on ${channelName(channel)} in ${stageName(stage)}.`,
        })),
    )
  },
  repair: (document, { stageIds = [], channelIds = [] }) => fillCell(document, stageIds, channelIds),
}

const mostInCell = threshold({
  rule: 'cell-crowded',
  name: 'most',
  label: 'Touchpoints in a cell, at most',
  standard: 3,
  lowest: 1,
  highest: 20,
})

/** More counting touchpoints in one cell than people can tell apart. */
export const cellCrowded: Rule = {
  id: 'cell-crowded',
  severity: 'could',
  title: 'Crowded cell',
  why: 'Touchpoints that crowd one place compete for the same attention and are often the same thing under several names.',
  source: sources.audits,
  subject: ['stageIds', 'channelIds'],
  thresholds: [mostInCell],
  find: (document) => {
    const facts = factsOf(document)
    const most = mostInCell.in(document)
    return facts.stages.flatMap((stage) =>
      facts.channels.flatMap((channel) => {
        const held = facts.countingByCell.get(cellKey({ stageId: stage.id, channelId: channel.id })) ?? []
        if (held.length <= most) return []
        const message = `${counted(held.length, 'touchpoint')} crowd ${channelName(channel)} in ${stageName(stage)}.`
        return [{ stageIds: [stage.id], channelIds: [channel.id], touchpointIds: idsOf(held), message }]
      }),
    )
  },
}

const leastShare = threshold({
  rule: 'ends-neglected',
  name: 'share',
  label: 'Of what is usual in a stage, at least (%)',
  standard: 50,
  lowest: 10,
  highest: 100,
})

/** The first or the last stage with far less than the others. */
export const endsNeglected: Rule = {
  id: 'ends-neglected',
  severity: 'should',
  title: 'Neglected beginning or end',
  why: 'How a journey begins decides who comes along, and how it ends is what people remember and tell.',
  source: sources.audits,
  subject: ['stageIds'],
  thresholds: [leastShare],
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    if (stages.length < 3) return []
    const counts = stages.map(({ id }) => countingByStage.get(id)?.length ?? 0)
    const share = leastShare.in(document)
    const enough = (median(counts) * share) / 100
    return [0, stages.length - 1].flatMap((index) => {
      const stage = stages[index]
      const count = counts[index] ?? 0
      if (!stage || count >= enough) return []
      const place = index === 0 ? 'the beginning' : 'the end'
      const message = `${sentence(stageName(stage))}, ${place} of the journey, has ${
        count === 0 ? 'no touchpoint' : `only ${counted(count, 'touchpoint')}`
      }, less than ${share === 50 ? 'half' : `${share} %`} of what is usual here.`
      return [{ stageIds: [stage.id], message }]
    })
  },
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper
}

const fewest = threshold({
  rule: 'stages-count',
  name: 'fewest',
  label: 'Stages, at least',
  standard: 3,
  lowest: 1,
  highest: 9,
})
const most = threshold({
  rule: 'stages-count',
  name: 'most',
  label: 'Stages, at most',
  standard: 9,
  lowest: 3,
  highest: 30,
})

/** Too few stages to tell a journey, or too many to take in. */
export const stagesCount: Rule = {
  id: 'stages-count',
  severity: 'could',
  title: 'Unusual number of stages',
  why: 'With too few stages a journey hides its handoffs, and with too many nobody takes it in at one look.',
  source: sources.audits,
  subject: [],
  thresholds: [fewest, most],
  find: (document) => {
    const count = document.stages.size
    const [few, many] = [fewest.in(document), most.in(document)]
    if (count >= few && count <= many) return []
    return [{ message: `This journey has ${counted(count, 'stage')}; ${few} to ${many} read best.` }]
  },
}
