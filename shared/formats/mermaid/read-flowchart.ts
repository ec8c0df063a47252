/** A flowchart -> document: subgraphs are stages, nodes touchpoints in the order of the arrows, arrows connections. */
import { kindWords } from '../../journey/fields/words.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newStage,
  newTouchpoint,
} from '../../journey/new-records.ts'
import { ranksBetween } from '../../journey/rank.ts'
import { importWords } from '../../words/import-words.ts'
import { stageName } from '../lanes/stage-name.ts'
import { alongArrows } from '../reading/along-arrows.ts'
import { commonKind, guessPhase } from '../reading/guessed-words.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import { mostTouchpoints, refuseMoreThan } from '../reading/line-limits.ts'
import type { ReadJourney, ReadOptions } from '../reading/read-options.ts'
import { guessed, lost } from '../reading/remark.ts'
import { readFlowchart } from './flowchart.ts'

const noSubgraph = 'Stage'
const anyChannel = 'Channel'

/**
 * Reads the chart.
 * @throws FailureError `file-refused` where it has no nodes
 */
export function readFlowJourney(text: string, title: string, options: ReadOptions): ReadJourney {
  const { openedAt, newId, fallbackTitle } = options
  const { nodes, edges, subgraphs, unread } = readFlowchart(text)
  if (nodes.length === 0) return refuseFile('the flowchart has no nodes to import')
  refuseMoreThan(mostTouchpoints, nodes.length + edges.length, 'nodes and arrows')
  // Subgraphs in the order in which their nodes are named; nodes outside of any are a stage of their own.
  const held = [...new Set(nodes.map(({ subgraph }) => subgraph ?? noSubgraph))]
  const used = held.map((id) => [id, subgraphs.get(id) ?? id] as const)
  const stageRanks = ranksBetween(null, null, used.length)
  const stages = used.map(([, label], at) => {
    const name = stageName(label)
    return newStage({ id: newId(), rank: stageRanks[at] ?? '', name, phase: guessPhase(name) })
  })
  const stageIds = new Map(used.map(([id], at) => [id, stages[at]?.id ?? '']))
  const kind = commonKind(nodes.map(({ label }) => label)) ?? 'digital'
  const channel = newChannel({ id: newId(), rank: ranksBetween(null, null, 1)[0] ?? '', name: anyChannel, kind })
  const ranks = ranksBetween(null, null, nodes.length)
  const ids = new Map(nodes.map(({ id }) => [id, newId()]))
  const touchpoints = alongArrows(nodes, edges).map(({ id, label, subgraph }, at) =>
    newTouchpoint({
      id: ids.get(id) ?? '',
      rank: ranks[at] ?? '',
      title: label,
      stageId: stageIds.get(subgraph ?? noSubgraph) ?? '',
      channelId: channel.id,
    }),
  )
  const apart = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
  const edgeRanks = ranksBetween(null, null, apart.length)
  const connections = apart.map(({ from, to, label }, at) =>
    newConnection({ id: newId(), rank: edgeRanks[at] ?? '', from: ids.get(from) ?? '', to: ids.get(to) ?? '', label }),
  )
  const journey = newJourney({ id: newId(), title: title || fallbackTitle }, openedAt)
  return {
    document: newDocument(journey, { stages, channels: [channel], touchpoints, connections }),
    arePhasesGuessed: true,
    remarks: [
      guessed(importWords.noChannel(anyChannel, kindWords[kind])),
      ...(unread > 0 ? [lost(importWords.leftParts(unread, 'flowchart line'))] : []),
    ],
  }
}
