/** A repair is one change that takes its finding away and leaves the journey whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import { analyze, type GapReport } from '../../shared/gaps/report.ts'
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
  'handoff-broken',
  'focus-lost',
  'community-none',
  'channel-unused',
  'kind-missing',
  'cell-empty',
]
const repairOf = (document: JourneyDocument, finding: Finding) =>
  rules.find(({ id }) => id === finding.rule)?.repair?.(document, finding) ?? null
const targetsOf = ({ message, why, ...targets }: Finding) => JSON.stringify(targets)

function mustKeys({ findings }: GapReport): string[] {
  return findings.filter(({ severity }) => severity === 'must').map(findingKey)
}

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
          if (createdTouchpointId) expect(repaired.touchpoints.get(createdTouchpointId)?.title).toMatch(/ via \S/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('come to an end one after the other, gravest first, and never make anything that must be fixed', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (start) => {
        const newId = newIds()
        let document = start
        for (let step = 0; ; step += 1) {
          expect(step).toBeLessThan(200)
          const before = analyze(document)
          const repair = before.findings.map((finding) => repairOf(document, finding)).find((found) => found !== null)
          if (!repair) break
          const { change } = repair.make(newId)
          const repaired = applyChange(document, change)
          expect(mustKeys(before)).toEqual(expect.arrayContaining(mustKeys(analyze(repaired))))
          expect(applyChange(repaired, invertChange(change))).toEqual(document)
          document = repaired
        }
        expect(integrityFaults(document)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('in any order leave nothing new that must be fixed but what is left of an empty awareness', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.array(fc.nat(), { maxLength: 30 }), (start, choices) => {
        const newId = newIds()
        let document = start
        for (const choice of choices) {
          const before = analyze(document)
          const repairs = before.findings.flatMap((finding) => repairOf(document, finding) ?? [])
          const repair = repairs[choice % repairs.length]
          if (!repair) break
          document = applyChange(document, repair.make(newId).change)
          const known = new Set(mustKeys(before))
          const fresh = mustKeys(analyze(document)).filter((key) => !known.has(key))
          const wasEmpty = known.has('awareness-empty')
          expect(fresh.filter((key) => !(wasEmpty && key.startsWith('awareness-kind-missing')))).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('begin awareness on every kind at once', () => {
    const document = wholeBut((journey) => {
      for (const touchpoint of journey.touchpoints) {
        if (touchpoint.stageId === 'awareness') touchpoint.status = 'idea'
      }
      journey.touchpoints = journey.touchpoints.filter(({ id }) => id !== 'awareness-digital')
      journey.connections = journey.connections.filter(({ from, to }) => ![from, to].includes('awareness-digital'))
    })
    const finding = analyze(document).findings[0] as Finding
    expect(finding.rule).toBe('awareness-empty')
    const repair = repairOf(document, finding)
    expect(repair?.label).toBe('Plan one per kind')
    const { change } = repair?.make(newIds()) ?? {}
    const repaired = applyChange(document, change ?? {})
    expect(change?.touchpoints?.updated.map(([, { id }]) => id)).toEqual([
      'awareness-social',
      'awareness-mobile',
      'awareness-traditional',
    ])
    expect(change?.touchpoints?.added.map(({ title }) => title)).toEqual(['Hears of us via digital'])
    expect(analyze(repaired).findings.filter(({ rule }) => rule.startsWith('awareness'))).toEqual([])
  })

  it('connect stages on the channel that both have', () => {
    const document = wholeBut((journey) => {
      journey.connections = []
    })
    const broken = analyze(document).findings.filter(({ rule }) => rule === 'handoff-broken')
    const { change } = repairOf(document, broken[0] as Finding)?.make(newIds()) ?? {}
    expect(change?.connections?.added).toMatchObject([{ from: 'awareness-social', to: 'consideration-social' }])
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
