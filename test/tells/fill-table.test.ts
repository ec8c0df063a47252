/** Filling in at one go what many findings of a rule ask for. */
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { type RuleId, ruleIds } from '../../shared/gaps/rule/rule-ids.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { fillChange } from '../../shared/tells/fill-table.ts'
import { lineName } from '../../shared/tells/line-name.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const rail = exampleDocument()
/** The example with nothing written down that a table could fill. */
const bare = edited(
  { ...rail, opportunities: new Map(), measures: new Map() },
  ...inOrder(rail.touchpoints).map(({ id }) => (before: JourneyDocument) => {
    return updateTouchpoint(before, id, {
      owner: { name: '', role: null },
      why: '',
      measure: '',
      interaction: 'dialogue',
    })
  }),
  (before) => {
    const [social] = inOrder(before.channels).filter(({ kind }) => kind === 'social')
    const [first] = inOrder(before.touchpoints).filter(({ channelId }) => channelId === social?.id)
    return updateTouchpoint(before, first?.id ?? '', { ownership: 'brand', emotions: {}, pains: ['Too loud'] })
  },
)
const found = (document: JourneyDocument, wanted: RuleId) =>
  analyze(document).findings.filter(({ rule }) => rule === wanted)
const counted = () => {
  let last = 0
  return () => `new-${++last}`
}

it.each(ruleIds.filter((rule) => ruleOf(rule).fillTable))('answers every finding of %s in one change', (rule) => {
  const { fillTable: table } = ruleOf(rule)
  const findings = found(bare, rule)
  expect(findings.length, 'the journey has some').toBeGreaterThan(0)
  expect(findings.every((finding) => lineName(bare, finding) !== '')).toBe(true)
  if (!table) return
  const change = fillChange(
    bare,
    table,
    findings.map((finding) => ({ finding, text: ' Ana ' })),
    counted(),
  )
  const after = applyChange(bare, change)
  expect(found(after, rule)).toEqual([])
  expect(analyze(applyChange(after, invertChange(change))).findings).toEqual(analyze(bare).findings)
})

it('leaves alone what was left empty', () => {
  const [first, ...rest] = found(bare, 'owner-missing')
  const { fillTable: table } = ruleOf('owner-missing')
  if (!first || !table) throw new Error('The journey has touchpoints without an owner.')
  const lines = [{ finding: first, text: 'Ana' }, ...rest.map((finding) => ({ finding, text: '  ' }))]
  const after = applyChange(bare, fillChange(bare, table, lines, counted()))
  expect(found(after, 'owner-missing')).toHaveLength(rest.length)
})

it('makes one opportunity of the same words for several touchpoints', () => {
  const findings = found(bare, 'low-without-opportunity')
  const { fillTable: table } = ruleOf('low-without-opportunity')
  if (!table) throw new Error('Low points have a table.')
  const lines = findings.map((finding) => ({ finding, text: 'Say what comes next' }))
  const after = applyChange(bare, fillChange(bare, table, lines, counted()))
  expect(inOrder(after.opportunities).map(({ touchpointIds }) => touchpointIds.length)).toEqual([findings.length])
})
