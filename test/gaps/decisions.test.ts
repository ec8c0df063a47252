/** What a journey decides about its gaps: kept in its file, counted by the analyzer, undone like any other edit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsText } from '../../electron/command-line/gaps-text.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze, gapAnswerJson } from '../../shared/gaps/analyze.ts'
import {
  bringFindingBack,
  chooseStrictness,
  dismissFinding,
  moveThreshold,
  switchRule,
} from '../../shared/gaps/decision-edits.ts'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import { decisionsOf } from '../../shared/gaps/rule/decisions.ts'
import type { Finding } from '../../shared/gaps/rule/rule.ts'
import type { RuleId } from '../../shared/gaps/rule/rule-ids.ts'
import type { Threshold } from '../../shared/gaps/rule/thresholds.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { newJourney } from '../../shared/journey/new-records.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { copies, one, stages } from '../support/journey-changes.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { wholeBut } from '../support/whole-journey.ts'

const unmeasured = wholeBut(one('awareness-social', { measure: '' }))
const reopened = (document: JourneyDocument) => readJourneyFile(writeJourneyFile(document), openedAt)
const countOf = (ruleId: string, document: JourneyDocument) =>
  analyze(document).findings.filter(({ rule }) => rule === ruleId).length
const thresholdOf = (ruleId: RuleId) => ruleOf(ruleId).thresholds?.[0] as Threshold
const firstOf = (document: JourneyDocument) => analyze(document).findings[0] as Finding

describe('a dismissed finding', () => {
  const finding = firstOf(unmeasured)
  const change = dismissFinding(unmeasured, finding, 'Nobody measures word of mouth')
  const dismissed = applyChange(unmeasured, change)

  it('counts no longer and is shown with its note', () => {
    expect(analyze(unmeasured).verdict).toBe('must-fix')
    const report = analyze(dismissed)
    expect(report).toMatchObject({ findings: [], verdict: 'ready-to-share' })
    expect(report.dismissed).toEqual([{ finding, note: 'Nobody measures word of mouth' }])
    expect(report.outcomes.find(({ rule }) => rule.id === finding.rule)).toMatchObject({
      outcome: 'pass',
      dismissed: 1,
    })
    expect(JSON.parse(gapAnswerJson(report)).dismissed[0].note).toBe('Nobody measures word of mouth')
    expect(gapsText(dismissed, report)).toContain('Nobody measures word of mouth')
  })

  it('stays dismissed in the file and while its journey changes', () => {
    expect(analyze(reopened(dismissed)).findings).toEqual([])
    const renamed = updateTouchpoint(dismissed, 'awareness-social', { title: 'Hears of it' })
    expect(analyze(applyChange(dismissed, renamed)).findings).toEqual([])
  })

  it('can be brought back, and the file is as before', () => {
    const back = applyChange(dismissed, bringFindingBack(dismissed, finding))
    expect(analyze(back).findings).toEqual([finding])
    expect(writeJourneyFile(back)).toBe(writeJourneyFile(unmeasured))
    expect(writeJourneyFile(applyChange(dismissed, invertChange(change)))).toBe(writeJourneyFile(unmeasured))
  })

  it('leaves no trace in the answer where nothing is dismissed', () => {
    expect(Object.keys(JSON.parse(gapAnswerJson(analyze(unmeasured))))).toEqual([
      'journey',
      'title',
      'coverage',
      'reach',
      'findings',
      'verdict',
    ])
  })
})

describe('a rule that is switched off', () => {
  it('isn’t asked, also after reopening, until it is on again', () => {
    const off = applyChange(unmeasured, switchRule(unmeasured, 'truth-unmanaged', false))
    expect(analyze(reopened(off))).toMatchObject({ findings: [], verdict: 'ready-to-share' })
    expect(analyze(off).outcomes.find(({ rule }) => rule.id === 'truth-unmanaged')?.outcome).toBe('off')
    const on = applyChange(off, switchRule(off, 'truth-unmanaged', true))
    expect(writeJourneyFile(on)).toBe(writeJourneyFile(unmeasured))
  })
})

describe('a threshold', () => {
  const crowded = wholeBut(copies('decision-social', 3))
  const most = thresholdOf('cell-crowded')

  it('moves the boundary of its rule on both sides', () => {
    const held = touchpointsInCell(crowded, { stageId: 'decision', channelId: 'social' }).length
    const at = (to: number) => countOf('cell-crowded', applyChange(crowded, moveThreshold(crowded, most, to)))
    expect([at(held - 2), at(held - 1), at(held), at(held + 1)]).toEqual([1, 1, 0, 0])
  })

  it('is not written where it is the standard one, and kept within its limits', () => {
    const moved = applyChange(crowded, moveThreshold(crowded, most, 5))
    expect(most.in(reopened(moved))).toBe(5)
    expect(writeJourneyFile(applyChange(moved, moveThreshold(moved, most, 3)))).toBe(writeJourneyFile(crowded))
    expect(most.in(applyChange(crowded, moveThreshold(crowded, most, 9999)))).toBe(most.highest)
  })

  it('says its own numbers', () => {
    const few = wholeBut(stages(2))
    const said = analyze(few).findings.find(({ rule }) => rule === 'stages-count')?.message
    expect(said).toContain('3 to 9')
    const lowered = applyChange(few, moveThreshold(few, thresholdOf('stages-count'), 2))
    expect(countOf('stages-count', lowered)).toBe(0)
  })
})

it('reads whatever stands in the field, and drops what it can’t understand', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (gaps) => {
      const journey = newJourney({ id: 'j', title: 'J', extra: { gaps } }, openedAt)
      const { offRuleIds, dismissals } = decisionsOf(journey)
      expect([...offRuleIds].every((ruleId) => typeof ruleId === 'string')).toBe(true)
      expect(
        [...dismissals.values()].every(({ rule, note }) => typeof rule === 'string' && typeof note === 'string'),
      ).toBe(true)
    }),
  )
})

it('tells every two findings of a journey apart by their keys, and dismisses each by itself', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.nat(), (document, number) => {
      const { findings } = analyze(document)
      expect(new Set(findings.map(findingKey)).size).toBe(findings.length)
      const finding = findings[number % findings.length]
      if (!finding) return
      const dismissed = analyze(reopened(applyChange(document, dismissFinding(document, finding, ''))))
      expect(dismissed.findings).toEqual(findings.filter((other) => other !== finding))
      expect(dismissed.dismissed).toEqual([{ finding, note: '' }])
    }),
    { numRuns: randomCases(200) },
  )
})

describe('how strict a journey is', () => {
  const strict = applyChange(unmeasured, chooseStrictness(unmeasured, 'handover'))

  it('is kept in its file and changes nothing that is found', () => {
    expect(decisionsOf(reopened(strict).journey).strictness).toBe('handover')
    expect(gapAnswerJson(analyze(strict))).toBe(gapAnswerJson(analyze(unmeasured)))
  })

  it('stays when something else is decided, and leaves no trace where it is as usual', () => {
    const dismissed = applyChange(strict, dismissFinding(strict, firstOf(strict), ''))
    expect(decisionsOf(dismissed.journey).strictness).toBe('handover')
    const usual = applyChange(strict, chooseStrictness(strict, 'workshop'))
    expect(writeJourneyFile(usual)).toBe(writeJourneyFile(unmeasured))
  })
})
