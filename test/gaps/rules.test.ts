/** What every rule has to say, whatever it finds. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleIds } from '../../shared/gaps/rule/rule-ids.ts'
import { ruleOf, rules } from '../../shared/gaps/rules/index.ts'

it('stand in one order, each under its own id', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  expect(ruleIds.map((id) => ruleOf(id).id)).toEqual(ruleIds)
})

it.each(rules.map((rule) => [rule.id, rule] as const))('%s says all that there is to say', (_, rule) => {
  expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
  expect(rule.passed).toMatch(/^[A-Z].*[^.]$/)
  expect(rule.why).toMatch(/^[A-Z].+\.$/)
  expect(rule.advice).toMatch(/^[A-Z].+\.$/)
})

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s names its thresholds by its own id',
  (id, { thresholds = [] }) => {
    expect(thresholds.map(({ rule }) => rule)).toEqual(thresholds.map(() => id))
  },
)

it('are as many as the README says', () => {
  const said = /(\d+) rules/.exec(readFileSync('README.md', 'utf8'))?.[1]
  expect(`${said} rules in README.md`).toBe(`${rules.length} rules in README.md`)
})
