/** A comparison in one or two lines. */
import type { Coverage } from '../gaps/coverage.ts'
import type { Reach } from '../gaps/reach.ts'
import { verdictWords } from '../gaps/verdict-words.ts'
import { formatCount } from '../words/counts.ts'
import { type Comparison, isSameJourney } from './compare-journeys.ts'
import type { FindingDifference } from './findings.ts'

/** "4 touchpoints added, 1 removed, 3 changed; 12 findings resolved, 2 new findings.". */
export function summaryWords(comparison: Comparison): string {
  if (isSameJourney(comparison)) return 'No differences.'
  const { added, dropped, changed } = comparison.lists.touchpoints
  const { solved, fresh } = comparison.findings
  const touchpoints = `${formatCount(added.length, 'touchpoint')} added, ${dropped.length} removed, ${changed.length} changed`
  return `${touchpoints}; ${formatCount(solved.length, 'finding')} resolved, ${formatCount(fresh.length, 'new finding')}.`
}

/** What became of verdict, reach and coverage, line by line: "Coverage: 17 of 36 cells → 22 of 36 cells". */
export function scoreLines({ findings: { before, after } }: Comparison): readonly (readonly [string, string])[] {
  const both = (one: string, other: string) => (one === other ? `${one} (no change)` : `${one} → ${other}`)
  const filled = ({ filled, cells }: Pick<Coverage, 'filled' | 'cells'>) => `${filled} of ${formatCount(cells, 'cell')}`
  const reached = ({ met, pairs }: Reach['awareness'], noun: string) =>
    pairs === 0 ? 'not known' : `${met} of ${formatCount(pairs, noun)}`
  const [pair, persona] = ['persona–stage pair', 'persona']
  return [
    ['Verdict', both(verdictWords[before.verdict], verdictWords[after.verdict])],
    ['Reach', both(reached(before.reach, pair), reached(after.reach, pair))],
    ['Reach in awareness', both(reached(before.reach.awareness, persona), reached(after.reach.awareness, persona))],
    ['Coverage', both(filled(before.coverage), filled(after.coverage))],
    ['Coverage in awareness', both(filled(before.coverage.awareness), filled(after.coverage.awareness))],
    ['Open findings', both(String(before.findings.length), String(after.findings.length))],
  ]
}

export const findingTitles = { solved: 'Resolved findings', fresh: 'New findings' } as const

/** Why a finding is resolved or new if nobody did anything about it: "Its touchpoint was removed."; empty if that isn't why. */
export function whyDifferent(side: keyof typeof findingTitles, { goneNoun }: FindingDifference): string {
  if (goneNoun === null) return ''
  return `Its ${goneNoun} ${side === 'solved' ? 'was removed' : 'is new'}.`
}
