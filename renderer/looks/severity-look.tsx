/** How severities and verdicts look; what they are called is in shared/gaps/verdict-words.ts. */
import { CircleAlert, CircleCheck, CircleDashed, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { Verdict } from '../../shared/gaps/analyze.ts'
import type { Severity } from '../../shared/gaps/rule/rule.ts'
import type { Tone } from '../ui/badge.tsx'

type Look = { readonly tone: Tone; readonly Icon: LucideIcon }

export const severityLooks: Readonly<Record<Severity, Look>> = {
  must: { tone: 'must', Icon: CircleAlert },
  should: { tone: 'should', Icon: TriangleAlert },
  could: { tone: 'neutral', Icon: CircleDashed },
}

export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  'must-fix': { tone: 'must', Icon: CircleAlert },
  'worth-addressing': { tone: 'should', Icon: TriangleAlert },
  'ready-to-share': { tone: 'ok', Icon: CircleCheck },
}
