/** The examples that ship are good ones, and the blank one says where to begin. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJourneyFile } from '../../shared/formats/journey-file.ts'
import { analyze } from '../../shared/gaps/report.ts'
import { kinds, phases } from '../../shared/journey/vocabulary.ts'
import { openedAt } from '../support/journey-text.ts'

const read = (name: string) => readJourneyFile(readFileSync(`resources/templates/${name}.journey`, 'utf8'), openedAt)

describe('shipped journeys', () => {
  it.each(['five-pillars', 'retail-purchase'])('%s has nothing to fix and a little to address', (name) => {
    const { findings, verdict } = analyze(read(name))
    expect(verdict).toBe('worth-addressing')
    expect(findings.filter(({ severity }) => severity === 'should').length).toBeLessThanOrEqual(3)
    expect(findings.length).toBeGreaterThan(1)
  })

  it('blank has a stage for each phase, a channel for each kind, and nothing on them', () => {
    const blank = read('blank')
    expect([...blank.stages.values()].map(({ phase }) => phase)).toEqual(phases.slice(0, 5))
    expect([...blank.channels.values()].map(({ kind }) => kind)).toEqual(kinds)
    expect(blank.touchpoints.size).toBe(0)
    expect(analyze(blank).findings[0]?.rule).toBe('awareness-empty')
  })
})
