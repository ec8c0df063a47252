/** What screen and pictures mark: for each thing of a journey, the findings that are about it. */
import { inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { type AboutCells, type CellMarks, cellMarks } from './cell-marks.ts'
import { addTo, type Mark, toMarks } from './mark.ts'
import { idsOf } from './rule/facts.ts'
import { type Finding, severities } from './rule/rule.ts'
import { wantedChannels } from './rule/wanted-channels.ts'
import { ruleOf } from './rules/index.ts'

const places = ['touchpoints', 'connections', 'stages', 'channels', 'personas', 'needs', 'objectives'] as const
type Place = (typeof places)[number]

/** By id; cells are asked for one by one. */
export type GapMarks = { readonly [P in Place]: ReadonlyMap<Id, Mark> } & { readonly cells: CellMarks }

export const noMarks: GapMarks = { ...marksBy(() => new Map()), cells: cellMarks([]) }

/**
 * On the map only gaps that must be fixed are marked, so that the eye finds them; what else was found is told by the panel, and
 * beside personas, needs and objectives.
 * A touchpoint, need or objective is marked only where a finding is about it by itself: what is said of many at once (thin
 * evidence, a stage that measures nothing) would drown the map. Findings about one cell mark the cell; only those about
 * awareness mark its stage as well, so that the header says so, and the ideas that wait in the cell, since none of them fills
 * the gap yet. Where nothing is connected at all, one thing is missing and not one at each stage: none of them is marked for it.
 * @param previous marks that say the same are the same objects, so that what shows them needn't be drawn again
 */
export function gapMarks(document: JourneyDocument, findings: readonly Finding[], previous = noMarks): GapMarks {
  const found = marksBy((): Map<Id, Finding[]> => new Map())
  const aboutCells: AboutCells[] = []
  for (const finding of inSeverityOrder(findings)) {
    const add = (place: Place, ids: readonly Id[] | undefined) => {
      for (const id of ids ?? []) addTo(found[place], id, finding)
    }
    const { subject } = ruleOf(finding.rule)
    if (subject.includes('needIds')) add('needs', finding.needIds)
    if (subject.includes('objectiveIds')) add('objectives', finding.objectiveIds)
    add('personas', finding.personaIds)
    if (finding.severity !== 'must' || finding.about !== 'gap') continue
    if (finding.rule === 'handoff-broken' && document.connections.size === 0) continue
    const { stageIds = [] } = finding
    const channelIds = channelsOf(document, finding)
    const isAboutCells = stageIds.length > 0 && channelIds.length > 0
    if (isAboutCells) aboutCells.push({ finding, stageIds, channelIds })
    if (subject.includes('touchpointIds')) add('touchpoints', finding.touchpointIds)
    add('connections', finding.connectionIds)
    if (!isAboutCells || isAwarenessRule(finding)) add('stages', stageIds)
    if (!isAboutCells) add('channels', channelIds)
    else if (isAwarenessRule(finding)) add('touchpoints', touchpointsIn(document, stageIds, channelIds))
  }
  return {
    ...marksBy((place) => toMarks(found[place], previous[place])),
    cells: cellMarks(aboutCells, previous.cells),
  }
}

type ById<T> = { readonly [P in Place]: T }

function marksBy<T>(make: (place: Place) => T): ById<T> {
  return Object.fromEntries(places.map((place) => [place, make(place)])) as ById<T>
}

/** The touchpoints in the cells of these stages and channels, stage by stage. */
function touchpointsIn(document: JourneyDocument, stageIds: readonly Id[], channelIds: readonly Id[]): readonly Id[] {
  if (document.touchpoints.size === 0) return []
  return stageIds.flatMap((stageId) =>
    channelIds.flatMap((channelId) => touchpointsInCell(document, { stageId, channelId }).map(({ id }) => id)),
  )
}

function inSeverityOrder(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

/** The channels that a finding names, or those of the kind that it is about. */
function channelsOf(document: JourneyDocument, { rule, kind, channelIds }: Finding): readonly Id[] {
  if (rule === 'awareness-empty') return idsOf(wantedChannels(document))
  if (channelIds || kind === undefined || !ruleOf(rule).subject.includes('kind')) return channelIds ?? []
  return inOrder(document.channels).flatMap((channel) => (channel.kind === kind ? [channel.id] : []))
}

/** Whether a finding is about the awareness stage. */
export function isAwarenessRule(finding: Finding): boolean {
  return ruleOf(finding.rule).isAboutAwareness === true || finding.phase === 'awareness'
}
