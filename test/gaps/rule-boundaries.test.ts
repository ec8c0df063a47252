/** Each rule on both sides of its boundary: a whole journey, and the least that makes the rule speak. */
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { both, type Change, everyone, idea, one, person, set } from '../support/journey-changes.ts'
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
    expect(report.coverage).toEqual({
      cells: 20,
      filled: 20,
      rightlyEmpty: 0,
      awareness: { cells: 4, filled: 4, rightlyEmpty: 0 },
    })
    expect(report.reach).toEqual({ pairs: 5, met: 5, undescribed: 0, awareness: { pairs: 1, met: 1 } })
  })

  it.each(cases)('%s: %s makes %i', (rule, _, findings, change) => {
    expect(count(rule, change)).toBe(findings)
  })

  it('are each seen speaking here', () => {
    const spoken = new Set(cases.flatMap(([rule, , findings]) => (findings > 0 ? [rule] : [])))
    expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([])
  })

  it('judge: must before should before ready', () => {
    expect(analyze(wholeBut(one('decision-social', { why: '' }))).verdict).toBe('worth-addressing')
    expect(analyze(wholeBut(one('decision-mobile', idea))).verdict).toBe('ready-to-share')
    expect(analyze(wholeBut(one('awareness-social', { measure: '' }))).verdict).toBe('must-fix')
  })

  it('judge the map, never what people suffer', () => {
    const { findings, verdict } = analyze(wholeBut(one('decision-social', { emotions: { p: -2 } })))
    expect(findings.map(({ rule, about }) => [rule, about])).toContainEqual(['low-without-opportunity', 'insight'])
    expect(verdict).toBe('ready-to-share')
  })

  it('count what is rightly empty apart', () => {
    const { coverage, reach, findings } = analyze(
      wholeBut(
        both(
          everyone('mobile', 'never'),
          set({ channelId: 'mobile' }, idea),
          one('decision-mobile', { status: 'live' }),
          person('q', {}),
          everyone('mobile', 'never'),
        ),
      ),
    )
    expect(coverage).toEqual({
      cells: 15,
      filled: 15,
      rightlyEmpty: 4,
      awareness: { cells: 3, filled: 3, rightlyEmpty: 1 },
    })
    expect(reach).toEqual({ pairs: 5, met: 5, undescribed: 1, awareness: { pairs: 1, met: 1 } })
    expect(findings.map(({ rule }) => rule)).toEqual(['channel-unwanted'])
  })
})
