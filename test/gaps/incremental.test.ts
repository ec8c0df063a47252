/** Analyzing after each edit, with the report before in hand, says what analyzing from nothing says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze, type GapReport } from '../../shared/gaps/analyze.ts'
import { dismissFinding, switchRule } from '../../shared/gaps/decision-edits.ts'
import { applyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { naiveFindings } from '../support/naive-gaps.ts'
import { arbitraryEdits, makeChange, startDocument } from '../support/random-edits.ts'
import { wholeBut } from '../support/whole-journey.ts'

/** The same journey of new records, so that nothing remembered of the old ones can help. */
function afresh(document: JourneyDocument): JourneyDocument {
  return readJourneyFile(writeJourneyFile(document), openedAt)
}

function said({ outcomes, ...report }: GapReport) {
  return { ...report, outcomes: outcomes.map(({ rule, ...rest }) => ({ rule: rule.id, ...rest })) }
}

describe('analyzing after an edit', () => {
  it('finds after every edit what a full analysis finds, in the same order', () => {
    fc.assert(
      fc.property(arbitraryEdits, fc.array(fc.nat(99), { maxLength: 4 }), (edits, dismissed) => {
        let document = startDocument()
        let previous = analyze(document)
        for (const [place, edit] of edits.entries()) {
          document = applyChange(document, makeChange(document, edit, `r${place}`))
          const finding = dismissed.includes(place) ? previous.findings[edit.a % previous.findings.length] : undefined
          if (finding) document = applyChange(document, dismissFinding(document, finding, 'Left as it is'))
          if (dismissed.includes(place + 1))
            document = applyChange(document, switchRule(document, 'stage-empty', edit.b % 2 === 0))
          previous = analyze(document, { previous })
          expect(said(previous)).toEqual(said(analyze(afresh(document))))
        }
      }),
      { numRuns: randomCases(80) },
    )
  })

  it('finds in the end what the naive reading of the table finds', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let document = startDocument()
        let report = analyze(document)
        for (const [place, edit] of edits.entries()) {
          document = applyChange(document, makeChange(document, edit, `r${place}`))
          report = analyze(document, { previous: report })
        }
        const bare = report.findings.map(({ message, why, ...rest }) => rest)
        expect(bare).toEqual(naiveFindings(writeJourneyFile(document)))
      }),
      { numRuns: randomCases(120) },
    )
  })

  it('keeps the finding objects that say the same, and all of them where none changed', () => {
    const before = wholeBut((journey) => {
      for (const touchpoint of journey.touchpoints) touchpoint.why = ''
    })
    const report = analyze(before)
    const noted = applyChange(before, updateTouchpoint(before, 'decision-social', { notes: 'Seen in May' }))
    expect(analyze(noted, { previous: report }).findings).toBe(report.findings)
    const answered = applyChange(before, updateTouchpoint(before, 'decision-social', { why: 'Because' }))
    const { findings } = analyze(answered, { previous: report })
    expect(findings).toHaveLength(report.findings.length - 1)
    expect(findings.every((finding) => report.findings.includes(finding))).toBe(true)
  })
})
