/** What the wall says of a stage in a few words. */
import { awarenessGapText } from '../gaps/awareness-gap-text.ts'
import type { Finding } from '../gaps/rule.ts'
import { counts, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Stage } from '../journey/schema.ts'

export type StageVerdict = { readonly text: string; readonly mustFix: boolean }

/** First what must be fixed, of awareness by the kinds that are missing; else how many channels have something. */
export function stageVerdict(document: JourneyDocument, stage: Stage, findings: readonly Finding[]): StageVerdict {
  const awareness = stage.phase === 'awareness' ? awarenessGapText(document) : null
  if (awareness !== null) return { text: awareness, mustFix: true }
  const own = findings.filter((finding) => finding.severity === 'must' && isAbout(document, stage, finding))
  if (own.length > 0) return { text: `${own.length} to fix`, mustFix: true }
  const channels = inOrder(document.channels)
  const held = channels.filter(({ id }) =>
    touchpointsInCell(document, { stageId: stage.id, channelId: id }).some(counts),
  )
  return { text: `${held.length} of ${channels.length} channels`, mustFix: false }
}

function isAbout(document: JourneyDocument, stage: Stage, { stageIds = [], touchpointIds = [] }: Finding): boolean {
  return stageIds.includes(stage.id) || touchpointIds.some((id) => document.touchpoints.get(id)?.stageId === stage.id)
}
