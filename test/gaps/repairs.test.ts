/** A repair is one change that takes its finding away and leaves the journey whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/report.ts'
import type { Finding } from '../../shared/gaps/rule.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { wholeBut } from '../support/whole-journey.ts'

const repairable = [
  'awareness-empty',
  'awareness-kind-missing',
  'stage-empty',
  'phase-missing',
  'kind-missing',
  'cell-empty',
]
const repairOf = (document: JourneyDocument, finding: Finding) =>
  rules.find(({ id }) => id === finding.rule)?.repair?.(document, finding) ?? null
const targetsOf = ({ message, why, ...targets }: Finding) => JSON.stringify(targets)

function newIds() {
  let made = 0
  return () => `made-here-${made++}`
}

describe('repairs', () => {
  it('take their finding away in one change that can be undone', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const { findings } = analyze(document)
        for (const finding of findings) {
          const repair = repairOf(document, finding)
          if (!repair) continue
          expect(repairable).toContain(finding.rule)
          const { change, createdTouchpointId } = repair.make(newIds())
          const repaired = applyChange(document, change)
          expect(integrityFaults(repaired)).toEqual([])
          expect(analyze(repaired).findings.map(targetsOf)).not.toContain(targetsOf(finding))
          expect(applyChange(repaired, invertChange(change))).toEqual(document)
          if (createdTouchpointId) expect(repaired.touchpoints.get(createdTouchpointId)?.title).toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('plan an idea where one waits', () => {
    const document = wholeBut((journey) => {
      for (const touchpoint of journey.touchpoints) {
        if (touchpoint.id === 'awareness-mobile') touchpoint.status = 'idea'
      }
    })
    const finding = analyze(document).findings[0] as Finding
    const repair = repairOf(document, finding)
    expect(finding.rule).toBe('awareness-kind-missing')
    expect(repair?.label).toBe('Plan the idea')
    const { change } = repair?.make(newIds()) ?? {}
    expect(change?.touchpoints?.updated[0]?.[1]).toMatchObject({ id: 'awareness-mobile', status: 'planned' })
  })

  it('put a missing phase where it belongs', () => {
    const document = wholeBut((journey) => {
      for (const stage of journey.stages) if (stage.phase === 'consideration') stage.phase = 'other'
    })
    const finding = analyze(document).findings.find(({ rule }) => rule === 'phase-missing') as Finding
    const { change } = repairOf(document, finding)?.make(newIds()) ?? {}
    const repaired = applyChange(document, change ?? {})
    expect(inOrder(repaired.stages).map(({ phase }) => phase)).toEqual([
      'awareness',
      'consideration',
      'other',
      'decision',
      'experience',
      'advocacy',
    ])
  })
})
