/** What screen and pictures mark: for each thing on the map, the gravest finding that points at it. */
import { cellKey, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { type Finding, severities } from './rule.ts'

export type GapMarks = {
  readonly touchpoints: ReadonlyMap<Id, Finding>
  readonly connections: ReadonlyMap<Id, Finding>
  readonly stages: ReadonlyMap<Id, Finding>
  readonly channels: ReadonlyMap<Id, Finding>
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, Finding>
}

/**
 * Findings about one cell mark the cell; only those about awareness mark its stage as well, so that the header says so, and the
 * ideas that wait in the cell, since none of them fills the gap yet.
 */
export function gapMarks(document: JourneyDocument, findings: readonly Finding[]): GapMarks {
  const marks = {
    touchpoints: new Map<string, Finding>(),
    connections: new Map<string, Finding>(),
    stages: new Map<string, Finding>(),
    channels: new Map<string, Finding>(),
    cells: new Map<string, Finding>(),
  }
  for (const finding of findings) {
    for (const id of finding.touchpointIds ?? []) markGravest(marks.touchpoints, id, finding)
    for (const id of finding.connectionIds ?? []) markGravest(marks.connections, id, finding)
    const { stageIds = [], channelIds = [] } = finding
    const isAboutCells = stageIds.length > 0 && channelIds.length > 0
    if (!isAboutCells || isAwarenessRule(finding)) for (const id of stageIds) markGravest(marks.stages, id, finding)
    if (!isAboutCells) for (const id of channelIds) markGravest(marks.channels, id, finding)
    for (const stageId of stageIds) {
      for (const channelId of channelIds) {
        const cell = { stageId, channelId }
        markGravest(marks.cells, cellKey(cell), finding)
        if (!isAwarenessRule(finding)) continue
        for (const { id } of touchpointsInCell(document, cell)) markGravest(marks.touchpoints, id, finding)
      }
    }
  }
  return marks
}

function markGravest(marks: Map<string, Finding>, key: string, finding: Finding): void {
  const present = marks.get(key)
  if (!present || severities.indexOf(finding.severity) < severities.indexOf(present.severity)) marks.set(key, finding)
}

/** Whether a finding is about the awareness stage. */
export function isAwarenessRule(finding: Finding): boolean {
  return finding.rule.startsWith('awareness-') || finding.phase === 'awareness'
}
