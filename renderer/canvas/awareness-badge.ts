/** What an awareness stage's header says of its gaps, in few words and, on pointing, in full. */
import { awarenessGapText } from '../../shared/gaps/awareness-gap-text.ts'
import type { Finding } from '../../shared/gaps/rule.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Stage } from '../../shared/journey/schema.ts'

export function awarenessBadge(
  document: JourneyDocument,
  stage: Stage,
  findings: readonly Finding[],
): { text: string; message: string } | null {
  const text = stage.phase === 'awareness' ? awarenessGapText(document) : null
  if (text === null) return null
  const missing = findings.filter(({ rule }) => rule.startsWith('awareness-'))
  return { text, message: missing.map(({ message }) => message).join(' ') }
}
