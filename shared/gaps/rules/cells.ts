/** Which cells stay empty, are crowded, or say one thing twice. */
import { unwantedIds } from '../../journey/channel-use.ts'
import { cellKey, touchpointsByCell } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import { compareRanks } from '../../journey/rank.ts'
import type { Channel, Stage, Touchpoint } from '../../journey/schema.ts'
import { withSingleSpaces } from '../../single-spaces.ts'
import { formatCount } from '../../words/counts.ts'
import { factsOf, idsOf, isBlank } from '../rule/facts.ts'
import { coverCell } from '../rule/repairs.ts'
import type { Found, Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { threshold } from '../rule/thresholds.ts'
import { channelName, nothingIn, sentence, stageName, touchpointName } from '../rule/wording.ts'

/** A cell without a counting touchpoint, on a channel that somebody may use. */
export const cellEmpty: Rule<'cell-empty'> = {
  id: 'cell-empty',
  severity: 'could',
  about: 'gap',
  title: 'Empty cell',
  passed: 'No cell is empty that people may look for',
  why: 'You could reach people here, or leave the cell empty on purpose.',
  source: sources.audits,
  advice: 'Decide for each of these cells whether people should find something there.',
  row: ['cell without touchpoints', 'cells without touchpoints'],
  step: ({ channels, stage }) => `Plan a touchpoint on ${channels} in ${stage}`,
  misses: 'channel-users',
  subject: ['stageIds', 'channelIds'],
  grouping: 'by-stage',
  groupTitle: (stage) => `Empty cells in ${stage}`,
  find: (document) => {
    const { stages, channels, coveredByStage } = factsOf(document)
    const unwanted = unwantedIds(document)
    return stages.flatMap((stage) => {
      const covered = coveredByStage.get(stage.id)
      const row = emptyCells(stage)(channels)
      return row.filter((_, at) => {
        const id = channels[at]?.id ?? ''
        return !covered?.has(id) && !unwanted.has(id)
      })
    })
  },
  repair: (_document, { stageIds = [], channelIds = [] }) => coverCell(stageIds, channelIds),
}

/** What would be said of each cell of a stage if it were empty: the same words for as long as stage and channel are the same. */
const emptyCells = once((stage: Stage) => {
  const stageIds = [stage.id]
  let known: ReadonlyMap<Channel, Found> = new Map()
  return once((channels: readonly Channel[]): readonly Found[] => {
    const say = (channel: Channel) => ({
      stageIds,
      channelIds: idList(channel),
      message: nothingIn([channel], [stage]),
    })
    known = new Map(channels.map((channel) => [channel, known.get(channel) ?? say(channel)]))
    return [...known.values()]
  })
})

const idList = once(({ id }: Channel) => [id])

const mostInCell = threshold({
  rule: 'cell-crowded',
  name: 'most',
  label: 'Most touchpoints per cell',
  standard: 3,
  lowest: 1,
  highest: 20,
})

/** More counting touchpoints in one cell than people can tell apart. */
export const cellCrowded: Rule<'cell-crowded'> = {
  id: 'cell-crowded',
  severity: 'could',
  about: 'insight',
  title: 'Crowded cell',
  passed: 'No cell is crowded',
  why: 'Touchpoints in a crowded cell compete for the same attention.',
  source: sources.audits,
  advice: 'Check for duplicates and merge them.',
  row: ['crowded cell', 'crowded cells'],
  step: ({ channels, stage }) => `Thin out ${channels} in ${stage}`,
  subject: ['stageIds', 'channelIds'],
  thresholds: [mostInCell],
  find: (document) => {
    const { stages, channels, countingByCell, coveredByStage } = factsOf(document)
    const most = mostInCell.in(document)
    return stages.flatMap((stage) => {
      const covered = coveredByStage.get(stage.id)
      if (!covered) return []
      return channels.flatMap((channel) => {
        if (!covered.has(channel.id)) return []
        const held = countingByCell.get(cellKey({ stageId: stage.id, channelId: channel.id })) ?? []
        if (held.length <= most) return []
        const place = `${sentence(channelName(channel))} in ${stageName(stage)}`
        const message = `${place} has ${formatCount(held.length, 'touchpoint')} (limit ${most}).`
        return [{ stageIds: [stage.id], channelIds: [channel.id], touchpointIds: idsOf(held), message }]
      })
    })
  },
}

/** Touchpoints in one cell that say the same. */
export const duplicate: Rule<'duplicate'> = {
  id: 'duplicate',
  severity: 'could',
  about: 'check',
  title: 'Duplicate touchpoints',
  passed: 'No duplicate touchpoints',
  why: 'Duplicates split notes and measures and make the cell look better covered than it is.',
  source: sources.audits,
  advice: 'Merge these touchpoints.',
  row: ['group of duplicate touchpoints', 'groups of duplicate touchpoints'],
  step: ({ touchpoint }) => `Merge the copies of ${touchpoint}`,
  subject: ['touchpointIds'],
  find: (document) => {
    const { stages, channels } = document
    const groups = [...touchpointsByCell(document).values()].flatMap(duplicatesIn)
    return groups.toSorted(compareFirsts).flatMap((group) => {
      const [first] = group
      const stage = stages.get(first?.stageId ?? '')
      const channel = channels.get(first?.channelId ?? '')
      if (!first || !stage || !channel || group.length < 2) return []
      const place = `on ${channelName(channel)} in ${stageName(stage)}`
      const message = `${sentence(touchpointName(first))} appears ${group.length} times ${place}.`
      return [{ touchpointIds: idsOf(group), message }]
    })
  },
}

/** Worked out once for a cell that stays as it is. */
const duplicatesIn = once((cell: readonly Touchpoint[]) => {
  const titled = cell.filter(({ title }) => !isBlank(title))
  return [...Map.groupBy(titled, plainTitle).values()].filter((group) => group.length > 1)
})

function plainTitle({ title }: Touchpoint): string {
  return withSingleSpaces(title).toLowerCase()
}

function compareFirsts([one]: readonly Touchpoint[], [other]: readonly Touchpoint[]): number {
  return one && other ? compareRanks(one, other) : 0
}
