/** What the wall says of a stage in a few words. */
import { awarenessGapText } from '../gaps/awareness-gaps.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { counts, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Stage } from '../journey/schema.ts'
import { formatCount } from '../words/counts.ts'
import { isAboutStage } from './slide-findings.ts'

export type StageVerdict = { readonly text: string; readonly mustFix: boolean }

/** First the gaps that must be fixed; else how many channels have something. */
export function stageVerdict(document: JourneyDocument, stage: Stage, findings: readonly Finding[]): StageVerdict {
  const awareness = stage.phase === 'awareness' ? awarenessGapText(document) : null
  if (awareness !== null) return { text: awareness, mustFix: true }
  const own = findings.filter((finding) => isMustGap(finding) && isAboutStage(document, stage.id, finding))
  if (own.length > 0) return { text: formatCount(own.length, 'gap'), mustFix: true }
  const channels = inOrder(document.channels)
  const held = channels.filter(({ id }) =>
    touchpointsInCell(document, { stageId: stage.id, channelId: id }).some(counts),
  )
  return { text: `${held.length} of ${channels.length} channels`, mustFix: false }
}

function isMustGap({ severity, about }: Finding): boolean {
  return severity === 'must' && about === 'gap'
}
