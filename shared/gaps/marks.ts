/** What screen and pictures mark: for each thing of a journey, the findings that are about it. */
import { cellKey, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { type Finding, type Severity, severities } from './rule.ts'
import { ruleOf } from './rules/index.ts'
import type { TargetName } from './targets.ts'

/** The findings about one thing, gravest first, and how grave the gravest is. */
export type Mark = { readonly severity: Severity; readonly findings: readonly Finding[] }

const places = ['touchpoints', 'connections', 'stages', 'channels', 'cells', 'personas', 'needs', 'objectives'] as const
type Place = (typeof places)[number]

/** By id; cells by `cellKey`. */
export type GapMarks = { readonly [P in Place]: ReadonlyMap<string, Mark> }

export const noMarks: GapMarks = marksBy(() => new Map())

/**
 * A touchpoint, need or objective is marked only where a finding is about it by itself: what is said of many at once (thin
 * evidence, a stage that measures nothing) would drown the map. Findings about one cell mark the cell; only those about
 * awareness mark its stage as well, so that the header says so, and the ideas that wait in the cell, since none of them fills
 * the gap yet.
 * @param previous marks that say the same are the same objects, so that what shows them needn't be drawn again
 */
export function gapMarks(document: JourneyDocument, findings: readonly Finding[], previous = noMarks): GapMarks {
  const found = marksBy((): Map<string, Finding[]> => new Map())
  for (const finding of inSeverityOrder(findings)) {
    for (const [place, key] of marksOf(document, finding)) {
      const present = found[place].get(key)
      if (present) present.push(finding)
      else found[place].set(key, [finding])
    }
  }
  return marksBy((place) => toMarks(found[place], previous[place]))
}

function marksBy<T>(make: (place: Place) => T): { readonly [P in Place]: T } {
  return {
    touchpoints: make('touchpoints'),
    connections: make('connections'),
    stages: make('stages'),
    channels: make('channels'),
    cells: make('cells'),
    personas: make('personas'),
    needs: make('needs'),
    objectives: make('objectives'),
  }
}

function toMarks(
  found: ReadonlyMap<string, Finding[]>,
  previous: ReadonlyMap<string, Mark>,
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  let isSame = found.size === previous.size
  for (const [key, findings] of found) {
    const before = previous.get(key)
    const isKept =
      before?.findings.length === findings.length && before.findings.every((one, at) => one === findings[at])
    const [gravest] = findings
    if (isKept) marks.set(key, before)
    else if (gravest) marks.set(key, { severity: gravest.severity, findings })
    isSame &&= isKept
  }
  return isSame ? previous : marks
}

function inSeverityOrder(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

function* marksOf(document: JourneyDocument, finding: Finding): Generator<readonly [Place, string]> {
  const isAbout = (target: TargetName) => ruleOf(finding.rule)?.subject.includes(target) ?? false
  if (isAbout('touchpointIds')) for (const id of finding.touchpointIds ?? []) yield ['touchpoints', id]
  if (isAbout('needIds')) for (const id of finding.needIds ?? []) yield ['needs', id]
  if (isAbout('objectiveIds')) for (const id of finding.objectiveIds ?? []) yield ['objectives', id]
  for (const id of finding.connectionIds ?? []) yield ['connections', id]
  for (const id of finding.personaIds ?? []) yield ['personas', id]
  const stageIds = finding.stageIds ?? []
  const channelIds = channelsOf(document, finding)
  const isAboutCells = stageIds.length > 0 && channelIds.length > 0
  if (!isAboutCells || isAwarenessRule(finding)) for (const id of stageIds) yield ['stages', id]
  if (!isAboutCells) for (const id of channelIds) yield ['channels', id]
  for (const stageId of stageIds) {
    for (const channelId of channelIds) {
      const cell = { stageId, channelId }
      yield ['cells', cellKey(cell)]
      if (!isAwarenessRule(finding)) continue
      for (const { id } of touchpointsInCell(document, cell)) yield ['touchpoints', id]
    }
  }
}

/** The channels that a finding names, or those of the kind that it is about. */
function channelsOf(document: JourneyDocument, { rule, kind, channelIds }: Finding): readonly Id[] {
  if (channelIds || kind === undefined || !ruleOf(rule)?.subject.includes('kind')) return channelIds ?? []
  return inOrder(document.channels).flatMap((channel) => (channel.kind === kind ? [channel.id] : []))
}

/** Whether a finding is about the awareness stage. */
export function isAwarenessRule(finding: Finding): boolean {
  return finding.rule.startsWith('awareness-') || finding.phase === 'awareness'
}
