/** What the canvas marks: for each thing on it, the gravest finding that points at it. */
import { type Finding, severities } from '../../shared/gaps/rule.ts'
import {
  type Cell,
  cellKey,
  counts,
  inOrder,
  type JourneyDocument,
  touchpointsInCell,
} from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'

export type GapMarks = {
  readonly touchpoints: ReadonlyMap<Id, Finding>
  readonly connections: ReadonlyMap<Id, Finding>
  readonly stages: ReadonlyMap<Id, Finding>
  readonly channels: ReadonlyMap<Id, Finding>
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, Finding>
}

export type EmptyAwarenessCell = Cell & {
  /** The gravest finding that this cell would help to answer; null where no rule asks for it. */
  readonly finding: Finding | null
  /** Ideas that wait in the cell: one of them may fill it better than a new touchpoint. */
  readonly ideaIds: readonly Id[]
}

/** Findings about one cell mark the cell; only those about awareness mark its stage as well, so that the header says so. */
export function gapTouchMarks(findings: readonly Finding[]): GapMarks {
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
      for (const channelId of channelIds) markGravest(marks.cells, cellKey({ stageId, channelId }), finding)
    }
  }
  return marks
}

function markGravest(marks: Map<string, Finding>, key: string, finding: Finding): void {
  const present = marks.get(key)
  if (!present || severities.indexOf(finding.severity) < severities.indexOf(present.severity)) marks.set(key, finding)
}

export function isAwarenessRule(finding: Finding): boolean {
  return finding.rule.startsWith('awareness-') || finding.phase === 'awareness'
}

/** The cells of awareness stages without a counting touchpoint, stage by stage from top to bottom. */
export function markedEmptyAwarenessCells(
  document: JourneyDocument,
  findings: readonly Finding[],
): readonly EmptyAwarenessCell[] {
  const { cells } = gapTouchMarks(findings)
  const wholeStage = findings.find(({ rule }) => rule === 'awareness-empty') ?? null
  return inOrder(document.stages)
    .filter(({ phase }) => phase === 'awareness')
    .flatMap((stage) =>
      inOrder(document.channels).flatMap((channel) => {
        const cell = { stageId: stage.id, channelId: channel.id }
        const present = touchpointsInCell(document, cell)
        if (present.some(counts)) return []
        const finding = wholeStage ?? cells.get(cellKey(cell)) ?? null
        return [{ ...cell, finding, ideaIds: present.map(({ id }) => id) }]
      }),
    )
}
