/** The gaps of awareness and the cells where they are: one answer for the map, its pictures, the library and the wall. */
import { type Cell, cellKey, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import { formatCount } from '../words/counts.ts'
import { findingKey } from './finding-key.ts'
import { decisionsOf } from './rule/decisions.ts'
import { idsOf } from './rule/facts.ts'
import type { Finding } from './rule/rule.ts'
import { wantedChannels } from './rule/wanted-channels.ts'
import { awarenessEmpty, awarenessKindMissing, awarenessPersonaMissed } from './rules/awareness.ts'

/** What must be fixed in awareness, as the journey decided: nothing that it dismissed, no rule that it switched off. */
const awarenessGaps = once((document: JourneyDocument): readonly Finding[] => {
  const { offRuleIds, dismissals } = decisionsOf(document.journey)
  return [awarenessEmpty, awarenessKindMissing, awarenessPersonaMissed]
    .filter(({ id }) => !offRuleIds.has(id))
    .flatMap(({ id: rule, severity, about, why, find }) =>
      find(document).map((found): Finding => ({ rule, severity, about, why, ...found })),
    )
    .filter((finding) => !dismissals.has(findingKey(finding)))
})

/** The wanted cells of awareness stages whose being empty is a gap, by `cellKey`. */
const missedCells = once((document: JourneyDocument): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const { stageIds = [], channelIds = idsOf(wantedChannels(document)) } of awarenessGaps(document)) {
    for (const stageId of stageIds) for (const channelId of channelIds) keys.add(cellKey({ stageId, channelId }))
  }
  return keys
})

/** Whether people are missed in a cell of awareness, whatever idea waits there. */
export function isMissedCell(document: JourneyDocument, cell: Cell): boolean {
  return missedCells(document).has(cellKey(cell))
}

/** Whether people are missed in a cell and nothing stands there: it is loud wherever a map is drawn. */
export function hasGhost(document: JourneyDocument, cell: Cell): boolean {
  return isMissedCell(document, cell) && touchpointsInCell(document, cell).length === 0
}

/** How many gaps awareness has, in the few words of a header, such as "2 gaps"; null where it has none. */
export function awarenessGapText(document: JourneyDocument): string | null {
  const { length } = awarenessGaps(document)
  return length === 0 ? null : formatCount(length, 'gap')
}
