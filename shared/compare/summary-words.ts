/** A comparison in one or two lines. */
import type { Coverage } from '../gaps/matrix.ts'
import { verdictWords } from '../gaps/verdict-words.ts'
import { counted } from '../gaps/wording.ts'
import { type Comparison, isSameJourney } from './compare-journeys.ts'

/** "4 touchpoints added, 1 dropped, 3 changed; 12 findings solved, 2 new". */
export function summaryWords(comparison: Comparison): string {
  if (isSameJourney(comparison)) return 'The two journeys hold the same.'
  const { added, dropped, changed } = comparison.lists.touchpoints
  const { solved, fresh } = comparison.findings
  const touchpoints = `${counted(added.length, 'touchpoint')} added, ${dropped.length} dropped, ${changed.length} changed`
  return `${touchpoints}; ${counted(solved.length, 'finding')} solved, ${fresh.length} new.`
}

/** What became of coverage and verdict, line by line: "Cells filled: 17 of 36 → 22 of 36". */
export function scoreLines({ findings: { before, after } }: Comparison): readonly (readonly [string, string])[] {
  const both = (one: string, other: string) => (one === other ? `${one}, as before` : `${one} → ${other}`)
  const filled = ({ filled, cells }: Pick<Coverage, 'filled' | 'cells'>) => `${filled} of ${cells}`
  return [
    ['Verdict', both(verdictWords[before.verdict], verdictWords[after.verdict])],
    ['Cells filled', both(filled(before.coverage), filled(after.coverage))],
    ['In awareness', both(filled(before.coverage.awareness), filled(after.coverage.awareness))],
    ['Open findings', both(String(before.findings.length), String(after.findings.length))],
  ]
}
