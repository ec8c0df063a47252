/** The journeys that ship are good examples of the fields, and the blank one says where to begin. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import { counts } from '../../shared/journey/document.ts'
import { kinds, phases, roles } from '../../shared/journey/fields/vocabulary.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { opportunitiesOf } from '../../shared/journey/opportunities.ts'
import { cardTitle } from '../../shared/layout/grid/card-anatomy.ts'
import { openedAt } from '../support/journey-text.ts'

const folder = 'resources/templates'
const textOf = (name: string) => readFileSync(`${folder}/${name}.journey`, 'utf8')
const read = (name: string) => readJourneyFile(textOf(name), openedAt)
const names = readdirSync(folder).map((file) => file.replace('.journey', ''))

/** What each template leaves to address, by rule; a user sees these first. */
const expectedFindings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'b2b-software': { friction: 2, 'evidence-thin': 1, 'cell-empty': 3, 'cycle-open': 1 },
  'bank-account': { friction: 2, 'evidence-thin': 1, 'cell-empty': 2, 'cycle-open': 1 },
  event: { 'evidence-thin': 1, 'cell-empty': 3, 'cycle-open': 1 },
  'five-pillars': { friction: 2, 'cell-empty': 1, 'cycle-open': 1 },
  'hospital-visit': { 'evidence-thin': 1, 'cell-empty': 4, 'cycle-open': 1 },
  'public-service': { friction: 2, 'evidence-thin': 1, 'cell-empty': 3, 'cycle-open': 1 },
  'retail-purchase': { friction: 3, 'cell-empty': 1, 'cycle-open': 1 },
  subscription: { friction: 2, 'evidence-thin': 1, 'cell-empty': 2, 'cycle-open': 1 },
}
const filled = Object.keys(expectedFindings)

it('every template is looked at here', () => {
  expect(names.sort()).toEqual(['blank', ...filled].sort())
})

describe.each(names)('%s', (name) => {
  it('is written as the product writes, and holds together', () => {
    expect(writeJourneyFile(read(name))).toBe(textOf(name))
    expect(integrityFaults(read(name))).toEqual([])
    expect(read(name).journey.id).toBe(name)
  })

  it('has titles that cards show whole', () => {
    const titles = [...read(name).touchpoints.values()].map((one) => cardTitle(one))
    expect(titles.filter(({ isCut }) => isCut)).toEqual([])
  })
})

describe.each(filled)('%s', (name) => {
  const document = read(name)
  const touchpoints = [...document.touchpoints.values()]

  it('has nothing to fix and a little to address, and meets people before they choose', () => {
    const { findings, verdict, coverage } = analyze(document)
    const byRule = Object.groupBy(findings, ({ rule }) => rule)
    expect(Object.fromEntries(Object.entries(byRule).map(([rule, found]) => [rule, found?.length]))).toEqual(
      expectedFindings[name],
    )
    expect(verdict).toBe('evidence-thin' in (expectedFindings[name] ?? {}) ? 'worth-addressing' : 'ready-to-share')
    expect(coverage.awareness.filled / coverage.awareness.cells).toBeGreaterThanOrEqual(0.8)
  })

  it('shows what every field is for', () => {
    const { journey, personas, needs, objectives, connections, notes } = document
    expect([journey.summary, journey.success, ...Object.values(journey.purpose)].every(Boolean)).toBe(true)
    expect(Object.values(journey.brandPersona).every(Boolean)).toBe(true)
    expect(
      [...personas.values()].every((persona) => persona.description && Object.keys(persona.channelUse).length),
    ).toBe(true)
    expect([personas.size, needs.size, objectives.size].every((size) => size >= 2)).toBe(true)
    expect([...objectives.values()].every(({ measure }) => measure)).toBe(true)
    expect(connections.size).toBeGreaterThanOrEqual(20)
    expect(notes.size).toBeGreaterThan(0)
    for (const { title, why, what, how, owner, measure, needIds, objectiveIds } of touchpoints.filter(counts)) {
      const said = [why, what, how, owner.name, owner.role, measure]
      expect(
        said.filter((text) => !text),
        title,
      ).toEqual([])
      expect(needIds.length * objectiveIds.length, title).toBeGreaterThan(0)
    }
    expect(touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length).toBeGreaterThanOrEqual(2)
    expect(touchpoints.some(({ id, pains }) => pains.length && opportunitiesOf(document, id).length)).toBe(true)
    expect(touchpoints.some((touchpoint) => !counts(touchpoint) || touchpoint.status === 'planned')).toBe(true)
    expect(new Set(touchpoints.map(({ owner }) => owner.role)).size).toBeGreaterThanOrEqual(roles.length - 1)
  })

  it('calls what nobody has looked at a hypothesis', () => {
    const assumed = touchpoints.filter(({ evidence }) => evidence.level === 'assumption')
    const unsaid = assumed.filter(({ evidence, status }) => status === 'live' && evidence.note === '')
    expect(unsaid.map(({ title }) => title)).toEqual([])
  })
})

describe('blank', () => {
  it('has a stage for each phase, a channel for each kind, and nothing on them', () => {
    const blank = read('blank')
    expect([...blank.stages.values()].map(({ phase }) => phase)).toEqual(phases.slice(0, 5))
    expect([...blank.channels.values()].map(({ kind }) => kind)).toEqual(kinds)
    expect(blank.touchpoints.size).toBe(0)
    expect(analyze(blank).findings[0]?.rule).toBe('awareness-empty')
  })
})
