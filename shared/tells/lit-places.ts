/** What lights up on the map while a row is open: the places of its findings, and only them. */
import type { Finding } from '../gaps/rule/rule.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import { cellKey } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'

export type LitPlaces = {
  readonly touchpointIds: ReadonlySet<Id>
  readonly connectionIds: ReadonlySet<Id>
  readonly stageIds: ReadonlySet<Id>
  readonly channelIds: ReadonlySet<Id>
  /** By `cellKey`. */
  readonly cellKeys: ReadonlySet<string>
}

export const nothingLit: LitPlaces = {
  touchpointIds: new Set(),
  connectionIds: new Set(),
  stageIds: new Set(),
  channelIds: new Set(),
  cellKeys: new Set(),
}

/** A finding of a cell lights the cell, not its stage and channel; one of a stage doesn't light all that stands in it. */
export function litPlaces(findings: readonly Finding[]): LitPlaces {
  const lit = {
    touchpointIds: new Set<Id>(),
    connectionIds: new Set<Id>(),
    stageIds: new Set<Id>(),
    channelIds: new Set<Id>(),
    cellKeys: new Set<string>(),
  }
  for (const { rule, stageIds = [], channelIds = [], touchpointIds = [], connectionIds = [] } of findings) {
    const { subject } = ruleOf(rule)
    for (const id of connectionIds) lit.connectionIds.add(id)
    const isOfPlace = subject.some((target) => target === 'stageIds' || target === 'kind')
    if (!isOfPlace) for (const id of touchpointIds) lit.touchpointIds.add(id)
    if (stageIds.length === 0 || channelIds.length === 0) {
      for (const id of stageIds) lit.stageIds.add(id)
      for (const id of channelIds) lit.channelIds.add(id)
      continue
    }
    for (const stageId of stageIds)
      for (const channelId of channelIds) lit.cellKeys.add(cellKey({ stageId, channelId }))
  }
  return lit
}
