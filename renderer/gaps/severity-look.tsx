/** How severities and verdicts look and what they are called. */
import { CircleCheck, CircleDashed, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Verdict } from '../../shared/gaps/report.ts'
import type { Severity } from '../../shared/gaps/rule.ts'
import type { Tone } from '../ui/badge.tsx'
import styles from './findings.module.css'

type SeverityLook = { readonly word: string; readonly meaning: string; readonly tone: Tone; readonly Icon: LucideIcon }

export const severityLooks: Readonly<Record<Severity, SeverityLook>> = {
  must: { word: 'Must', meaning: 'Must fix before sharing', tone: 'must', Icon: CircleX },
  should: { word: 'Should', meaning: 'Should be addressed', tone: 'should', Icon: TriangleAlert },
  could: { word: 'Could', meaning: 'Could be better', tone: 'neutral', Icon: CircleDashed },
}

export function SeverityIcon({ severity }: { severity: Severity }): ReactNode {
  const { Icon, word } = severityLooks[severity]
  return <Icon size={16} role="img" aria-label={word} className={styles[severity]} />
}

export const verdictLooks: Readonly<Record<Verdict, { word: string; tone: Tone; Icon: LucideIcon }>> = {
  'must-fix': { word: 'Must fix before sharing', tone: 'must', Icon: CircleX },
  'worth-addressing': { word: 'Worth addressing', tone: 'should', Icon: TriangleAlert },
  'ready-to-share': { word: 'Ready to share', tone: 'ok', Icon: CircleCheck },
}
