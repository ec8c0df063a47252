/** Verdicts and severities as reports say them. */
import type { Verdict } from './report.ts'
import type { Severity } from './rule.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'must-fix': 'Fix before sharing',
  'worth-addressing': 'Worth addressing',
  'ready-to-share': 'Ready to share',
}

export const severityWords: Readonly<Record<Severity, string>> = { must: 'Must', should: 'Should', could: 'Could' }
