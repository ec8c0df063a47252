/** Awareness gaps as a header has room to say them. */
import { countingInCell, inOrder, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'

/** What the awareness stage misses, in the few words of a header, such as "2 kinds missing"; null where every kind of channel meets people there. */
export function awarenessGapText(document: JourneyDocument): string | null {
  const kinds = new Set(inOrder(document.channels).map(({ kind }) => kind))
  const missing = new Set(kinds)
  for (const cell of touchpointsByCell(document).values()) {
    const [first] = cell
    const channel = document.channels.get(first?.channelId ?? '')
    const isHere = document.stages.get(first?.stageId ?? '')?.phase === 'awareness'
    if (channel && isHere && countingInCell(cell) > 0) missing.delete(channel.kind)
  }
  if (missing.size === 0) return null
  if (missing.size === kinds.size) return 'Nobody meets us'
  return missing.size === 1 ? '1 kind missing' : `${missing.size} kinds missing`
}
