/** Every rule against a second implementation that shares no code with it. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze, type GapReport } from '../../shared/gaps/analyze.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { arbitraryPeople } from '../support/arbitrary-people.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { type NaiveAnswer, naiveAnswer } from '../support/naive-gaps.ts'

function bare({ coverage, reach, findings, verdict }: GapReport): NaiveAnswer {
  return { coverage, reach, findings: findings.map(({ message, why, ...rest }) => rest), verdict }
}

describe('the analyzer', () => {
  it('finds what the naive reading of the table finds, in the same order', () => {
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        expect(bare(analyze(document))).toEqual(naiveAnswer(writeJourneyFile(document)))
      }),
      { numRuns: randomCases(800) },
    )
  })

  it('is tried on journeys of which some break each rule', () => {
    // Always the same ones: among other two hundred, one in thirty times none would break the rarest.
    const journeys = fc.sample(arbitraryPeople(), { numRuns: 800, seed: 1 })
    const broken = new Set(journeys.flatMap((journey) => analyze(journey).findings.map(({ rule }) => rule)))
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  })

  it('finds the same in a real journey', () => {
    const text = readFileSync('resources/examples/rail-europe.journey', 'utf8')
    expect(bare(analyze(readJourneyFile(text, openedAt)))).toEqual(naiveAnswer(text))
  })

  it('answers with whole sentences, keys in their order, and never an id', () => {
    const order = ['rule', 'severity', 'about', 'kind', 'phase', 'role', 'stageIds', 'channelIds', 'touchpointIds']
    order.push('connectionIds', 'personaIds', 'needIds', 'objectiveIds', 'message', 'why')
    fc.assert(
      fc.property(arbitraryPeople(), (document) => {
        for (const finding of analyze(document).findings) {
          const keys = Object.keys(finding)
          expect(keys).toEqual(order.filter((key) => keys.includes(key)))
          expect(finding.message).toMatch(/^[\p{Lu}“\d].*\.$/su)
          expect(finding.message).not.toMatch(/undefined|null|NaN/)
        }
      }),
      { numRuns: randomCases(100) },
    )
  })
})
