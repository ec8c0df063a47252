/** The appendix, for who works on the map: every open finding by what it is about, one row a rule, and what was set aside. */

import type { GapReport } from '../gaps/analyze.ts'
import { placesOf } from '../gaps/places.ts'
import { type Finding, type Subject, subjects } from '../gaps/rule/rule.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import { subjectWords } from '../gaps/verdict-words.ts'
import type { JourneyDocument } from '../journey/document.ts'

/** What one rule found, with the advice to somebody who hasn't seen the map. */
export type AppendixRow = {
  readonly title: string
  readonly advice: string
  /** A sentence each, or where they are if that says it all. */
  readonly findings: readonly string[]
}

export type Appendix = {
  readonly count: number
  readonly parts: readonly {
    readonly about: Subject
    readonly title: string
    readonly meaning: string
    readonly rows: readonly AppendixRow[]
  }[]
  /** Findings that were looked at and left, with the reason as it was noted. */
  readonly dismissed: readonly { readonly message: string; readonly note: string }[]
  /** Titles of rules that the journey doesn't ask. */
  readonly off: readonly string[]
}

export function appendixOf(document: JourneyDocument, { findings, dismissed, outcomes }: GapReport): Appendix {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule).values()]
  return {
    count: findings.length,
    parts: subjects.flatMap((about) => {
      const rows = byRule.filter(([first]) => first?.about === about).map((held) => rowOf(document, held))
      const { plural, meaning } = subjectWords[about]
      return rows.length === 0 ? [] : [{ about, title: plural, meaning, rows }]
    }),
    dismissed: dismissed.map(({ finding, note }) => ({ message: finding.message, note: note.trim() })),
    off: outcomes.flatMap(({ rule, outcome }) => (outcome === 'off' ? [rule.title] : [])),
  }
}

function rowOf(document: JourneyDocument, held: readonly Finding[]): AppendixRow {
  const { title, advice, grouping } = ruleOf((held[0] as Finding).rule)
  const places = () => held.flatMap((finding) => placesOf(document, finding))
  return { title, advice, findings: grouping === 'by-stage' ? places() : held.map(({ message }) => message) }
}
