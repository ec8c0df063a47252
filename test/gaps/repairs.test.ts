/** A repair says nothing that nobody has said: it arranges what is there, or lets the user name what is missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import type { Repair } from '../../shared/gaps/rule/repairs.ts'
import { draftChange } from '../../shared/gaps/rule/repairs.ts'
import type { Finding } from '../../shared/gaps/rule/rule.ts'
import type { RuleId } from '../../shared/gaps/rule/rule-ids.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import type { Change } from '../../shared/journey/change.ts'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { arbitraryPeople } from '../support/arbitrary-people.ts'
import { both, connect, everyone, idea, one, rephase, set, without } from '../support/journey-changes.ts'
import { randomCases } from '../support/long-run.ts'
import { wholeBut } from '../support/whole-journey.ts'

const repairOf = (document: JourneyDocument, finding: Finding) =>
  ruleOf(finding.rule).repair?.(document, finding) ?? null

function repairFor(document: JourneyDocument, rule: RuleId): Repair | null {
  const finding = analyze(document).findings.find((found) => found.rule === rule)
  return finding ? repairOf(document, finding) : null
}

function newIds() {
  let made = 0
  return () => `made-here-${made++}`
}

/** What a click does by itself: nothing where something has to be named first. */
function changeOf(repair: Repair): Change {
  return 'make' in repair ? repair.make(newIds()) : {}
}

function keysOf(document: JourneyDocument): string[] {
  return analyze(document).findings.map(findingKey)
}

/** The rules with an answer at a click. */
const repairable: readonly string[] = [
  'awareness-borrowed',
  'awareness-empty',
  'awareness-kind-missing',
  'awareness-persona-missed',
  'cell-empty',
  'channel-unused',
  'community-none',
  'cycle-open',
  'focus-lost',
  'handoff-broken',
  'kind-absent',
  'kind-missing',
  'persona-missed',
  'phase-missing',
  'stage-empty',
]

/** What a draft of a stage or a channel can't take away alone. */
const needMore: readonly RuleId[] = ['awareness-empty', 'community-none']

describe('repairs', () => {
  it('take their finding away, in one change that can be undone', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        for (const finding of analyze(document).findings) {
          const repair = repairOf(document, finding)
          if (!repair) continue
          seen.add(finding.rule)
          const isNamed = 'draft' in repair
          const change = isNamed ? draftChange(document, repair.draft, 'made-here', 'Named') : changeOf(repair)
          const repaired = applyChange(document, change)
          expect(integrityFaults(repaired)).toEqual([])
          expect(applyChange(repaired, invertChange(change))).toEqual(document)
          const isPartial = isNamed && repair.draft.what !== 'touchpoint' && needMore.includes(finding.rule)
          if (!isPartial) expect(keysOf(repaired)).not.toContain(findingKey(finding))
        }
      }),
      { numRuns: randomCases(80) },
    )
    expect([...seen].filter((rule) => !repairable.includes(rule))).toEqual([])
  })

  it('add no touchpoint, stage or channel by a click alone', () => {
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        for (const finding of analyze(document).findings) {
          const repair = repairOf(document, finding)
          const { touchpoints, stages, channels } = repair ? changeOf(repair) : {}
          expect([touchpoints, stages, channels].map((part) => part?.added.length ?? 0)).toEqual([0, 0, 0])
        }
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('make neither coverage nor reach better by a click alone', () => {
    const figures = (document: JourneyDocument) => {
      const { coverage, reach } = analyze(document)
      return { coverage, reach }
    }
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        const before = figures(document)
        for (const finding of analyze(document).findings) {
          const repair = repairOf(document, finding)
          if (repair) expect(figures(applyChange(document, changeOf(repair)))).toEqual(before)
        }
      }),
      { numRuns: randomCases(60) },
    )
  })

  it('leave every figure as it is where only drafts are begun and none is named', () => {
    const document = wholeBut(both(set({ stageId: 'awareness' }, idea), set({}, { title: '' }), without('connections')))
    const after = analyze(document)
      .findings.flatMap((finding) => repairOf(document, finding) ?? [])
      .filter((repair) => 'draft' in repair)
      .reduce((now, repair) => applyChange(now, changeOf(repair)), document)
    expect(after).toBe(document)
  })

  it('are said with a verb and an object', () => {
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        for (const finding of analyze(document).findings) {
          const label = repairOf(document, finding)?.label
          if (label) expect(label).toMatch(/^(Add|Connect|Put) \S/)
        }
      }),
      { numRuns: randomCases(40) },
    )
  })
})

describe('a touchpoint that is missing', () => {
  it('is drafted planned, without a title, where nothing waits', () => {
    const document = wholeBut(both(set({ channelId: 'mobile' }, { title: ' ' }), one('awareness-mobile', idea)))
    expect(repairFor(document, 'awareness-kind-missing')).toEqual({
      label: 'Add touchpoint',
      draft: {
        what: 'touchpoint',
        cell: { stageId: 'awareness', channelId: 'mobile' },
        fields: { status: 'planned' },
      },
    })
  })

  it('is never asked for where nobody looks', () => {
    const document = wholeBut(both(set({ stageId: 'decision' }, { ...idea, title: '' }), everyone('social', 'never')))
    expect(repairFor(document, 'stage-empty')).toMatchObject({ draft: { cell: { channelId: 'mobile' } } })
  })

  it('is a dialogue where people could recommend', () => {
    const document = wholeBut(set({ stageId: 'advocacy' }, { interaction: 'broadcast' }))
    expect(repairFor(document, 'community-none')).toMatchObject({
      label: 'Add dialogue touchpoint',
      draft: { cell: { stageId: 'advocacy', channelId: 'social' }, fields: { interaction: 'dialogue' } },
    })
  })
})

it('a missing phase is drafted where it belongs', () => {
  const document = wholeBut(rephase('consideration', 'other'))
  const repair = repairFor(document, 'phase-missing')
  expect(repair).toEqual({ label: 'Add consideration stage', draft: { what: 'stage', phase: 'consideration', at: 1 } })
  if (!repair || !('draft' in repair)) return
  const named = applyChange(document, draftChange(document, repair.draft, 'made', 'Compares'))
  expect(inOrder(named.stages).map(({ name }) => name)[1]).toBe('Compares')
})

it('stages are connected by a click only where one touchpoint stands in each', () => {
  expect(repairFor(wholeBut(without('connections')), 'handoff-broken')).toBeNull()
  const plain = wholeBut(
    both(connect(['consideration-social', 'decision-social'], ['decision-social', 'advocacy-social']), (journey) => {
      const kept = ['awareness-social', 'consideration-social', 'decision-social', 'advocacy-social']
      journey.touchpoints = journey.touchpoints.filter(({ id }) => kept.includes(id))
    }),
  )
  expect(changeOf(repairFor(plain, 'handoff-broken') as Repair).connections?.added).toMatchObject([
    { from: 'awareness-social', to: 'consideration-social' },
  ])
})

it('where several could lead on, the user says which: connecting begins at one that leads nowhere yet', () => {
  const document = wholeBut(without('connections'))
  const finding = analyze(document).findings.find(({ rule }) => rule === 'handoff-broken') as Finding
  const { fillIn } = ruleOf('handoff-broken')
  expect(typeof fillIn === 'function' && fillIn(document, finding)).toEqual({
    in: 'connection',
    label: 'Connect stages',
    touchpointId: 'awareness-traditional',
  })
})
