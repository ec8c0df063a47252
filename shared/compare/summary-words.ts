/** A comparison in one or two lines. */
import type { GapReport } from '../gaps/analyze.ts'
import type { Coverage } from '../gaps/coverage.ts'
import type { Reach } from '../gaps/reach.ts'
import { verdictWords } from '../gaps/verdict-words.ts'
import { formatCount } from '../words/counts.ts'
import { type Comparison, isSameJourney } from './compare-journeys.ts'
import type { FindingDifference } from './findings.ts'

/** "4 touchpoints added, 1 removed; 12 findings resolved, 2 new findings.": what there is none of isn't told. */
export function summaryWords(comparison: Comparison): string {
  if (isSameJourney(comparison)) return 'No differences.'
  const { added, dropped, changed } = comparison.lists.touchpoints
  const { solved, fresh } = comparison.findings
  const touchpoints = [
    [added.length, 'added'],
    [dropped.length, 'removed'],
    [changed.length, 'changed'],
  ] as const
  const told = touchpoints.filter(([count]) => count > 0)
  const parts = [
    told.map(([count, what], at) => `${at === 0 ? formatCount(count, 'touchpoint') : count} ${what}`),
    [
      ...(solved.length === 0 ? [] : [`${formatCount(solved.length, 'finding')} resolved`]),
      ...(fresh.length === 0 ? [] : [formatCount(fresh.length, 'new finding')]),
    ],
  ].filter((part) => part.length > 0)
  return parts.length === 0
    ? 'No touchpoint or finding differs.'
    : `${parts.map((part) => part.join(', ')).join('; ')}.`
}

/** What became of verdict, reach and coverage: ["Coverage", "17 of 36 cells → 22 of 36 cells"]; what stayed is named in one line. */
export function scoreLines(comparison: Comparison): readonly (readonly [name: string, words: string])[] {
  if (isSameJourney(comparison)) return []
  const { before, after } = comparison.findings
  const now = new Map(figuresOf(after))
  const figures = figuresOf(before).map(([name, words]) => {
    return { name, isSame: now.get(name) === words, words: `${words} → ${now.get(name)}` }
  })
  const changed = figures.filter(({ isSame }) => !isSame).map(({ name, words }) => [name, words] as const)
  const same = figures.filter(({ isSame }) => isSame).map(({ name }) => name.toLowerCase())
  return same.length === 0 ? changed : [...changed, ['No change', same.join(', ')]]
}

function figuresOf({
  verdict,
  reach,
  coverage,
  findings,
}: GapReport): readonly (readonly [name: string, words: string])[] {
  const filled = ({ filled, cells }: Pick<Coverage, 'filled' | 'cells'>) => `${filled} of ${formatCount(cells, 'cell')}`
  const reached = ({ met, pairs }: Reach['awareness'], nouns: string) =>
    pairs === 0 ? 'not known' : `${met} of ${nouns}`
  return [
    ['Verdict', verdictWords[verdict]],
    ['Reach', reached(reach, `${formatCount(reach.pairs, 'stage')}, all personas together`)],
    ['Reach in awareness', reached(reach.awareness, formatCount(reach.awareness.pairs, 'persona'))],
    ['Coverage', filled(coverage)],
    ['Coverage in awareness', filled(coverage.awareness)],
    ['Open findings', String(findings.length)],
  ]
}

export const findingTitles = { solved: 'Resolved findings', fresh: 'New findings' } as const

/** Why a finding is resolved or new if nobody did anything about it: "Its touchpoint was removed."; empty if that isn't why. */
export function whyDifferent(side: keyof typeof findingTitles, { goneNoun }: FindingDifference): string {
  if (goneNoun === null) return ''
  return `Its ${goneNoun} ${side === 'solved' ? 'was removed' : 'is new'}.`
}
