/** Each rule on both sides of its boundary: a whole journey, and the least that makes the rule speak. */
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/report.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { type Change, idea, one } from '../support/journey-changes.ts'
import { wholeBut } from '../support/whole-journey.ts'
import { couldCases } from './could-cases.ts'
import { mustCases } from './must-cases.ts'
import { shouldCases } from './should-cases.ts'

const cases = [...mustCases, ...shouldCases, ...couldCases]
const count = (rule: string, change: Change) =>
  analyze(wholeBut(change)).findings.filter((finding) => finding.rule === rule).length

describe('gap rules', () => {
  it('find nothing in a whole journey', () => {
    const report = analyze(wholeBut(() => {}))
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('ready-to-share')
    expect(report.outcomes.map(({ rule, outcome }) => [rule.id, outcome])).toEqual(rules.map(({ id }) => [id, 'pass']))
    expect(report.coverage).toEqual({ cells: 20, filled: 20, awareness: { cells: 4, filled: 4 } })
  })

  it.each(cases)('%s: %s makes %i', (rule, _, findings, change) => {
    expect(count(rule, change)).toBe(findings)
  })

  it('are each seen speaking here', () => {
    const spoken = new Set(cases.flatMap(([rule, , findings]) => (findings > 0 ? [rule] : [])))
    expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([])
    expect(rules).toHaveLength(37)
  })

  it('judge: must before should before ready', () => {
    expect(analyze(wholeBut(one('decision-social', { why: '' }))).verdict).toBe('worth-addressing')
    expect(analyze(wholeBut(one('decision-social', idea))).verdict).toBe('ready-to-share')
    expect(analyze(wholeBut(one('awareness-social', { measure: '' }))).verdict).toBe('must-fix')
  })
})
