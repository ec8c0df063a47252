/** What screen and pictures mark. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import { awarenessGapText, isMissedCell } from '../../shared/gaps/awareness-gaps.ts'
import { dismissFinding } from '../../shared/gaps/decision-edits.ts'
import { gapMarks } from '../../shared/gaps/marks.ts'
import type { Finding } from '../../shared/gaps/rule/rule.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { applyChange } from '../../shared/journey/change.ts'
import type { Cell } from '../../shared/journey/document.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newStage,
  newTouchpoint,
} from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'

const ranks = ranksBetween(null, null, 4)
const rank = (place: number) => ranks[place] ?? ''
const journey = newJourney({ id: 'j', title: 'J' }, '2026-01-01T00:00:00.000Z')
const grid = newDocument(journey, {
  stages: [
    newStage({ id: 'buy', rank: rank(0), name: 'Buy', phase: 'decision' }),
    newStage({ id: 'meet', rank: rank(1), name: 'Meet', phase: 'awareness' }),
  ],
  channels: (['social', 'mobile', 'digital', 'traditional'] as const).map((kind, place) =>
    newChannel({ id: kind, rank: rank(place), name: kind, kind }),
  ),
  touchpoints: [newTouchpoint({ id: 't', rank: rank(0), stageId: 'buy', channelId: 'social', title: 'Pays' })],
})
const finding = (fields: Partial<Finding> & Pick<Finding, 'rule' | 'severity'>): Finding => ({
  about: ruleOf(fields.rule).about,
  message: 'What.',
  why: 'Why.',
  ...fields,
})

describe('marks', () => {
  const could = finding({ rule: 'cell-empty', severity: 'could', stageIds: ['meet'], channelIds: ['mobile'] })
  const must = finding({
    rule: 'awareness-kind-missing',
    severity: 'must',
    kind: 'mobile',
    stageIds: ['meet'],
    channelIds: ['mobile'],
  })
  const cell = { stageId: 'meet', channelId: 'mobile' }

  it('are those of gaps that must be fixed, and of nothing else', () => {
    const suffering = finding({ rule: 'truth-unhappy', severity: 'should', touchpointIds: ['t'] })
    const unmanaged = finding({ rule: 'truth-unmanaged', severity: 'must', touchpointIds: ['t'] })
    const marks = gapMarks(grid, [could, must, suffering, unmanaged])
    expect(marks.cells.of(cell)).toEqual({ severity: 'must', findings: [must] })
    expect(marks.touchpoints.size).toBe(0)
  })

  it('mark no handoff as long as nothing is connected at all', () => {
    const broken = finding({ rule: 'handoff-broken', severity: 'must', stageIds: ['buy', 'meet'] })
    expect(gapMarks(grid, [broken]).stages.size).toBe(0)
    const way = newConnection({ id: 'e', rank: rank(0), from: 't', to: 'u' })
    const begun = { ...grid, connections: new Map([[way.id, way]]) }
    expect([...gapMarks(begun, [broken]).stages.keys()]).toEqual(['buy', 'meet'])
  })

  it('stand in the cells of an empty awareness stage', () => {
    const empty = finding({ rule: 'awareness-empty', severity: 'must', stageIds: ['meet'] })
    expect(gapMarks(grid, [empty]).cells.of(cell)?.findings).toEqual([empty])
  })

  it('mark a cell rather than its whole stage and channel, but for awareness', () => {
    const kind = finding({ rule: 'stage-empty', severity: 'must', stageIds: ['buy'] })
    expect([...gapMarks(grid, [kind]).stages.keys()]).toEqual(['buy'])
    expect(gapMarks(grid, [must]).stages.get('meet')?.findings).toEqual([must])
  })
})

it('marks the ideas that wait in an empty awareness cell', () => {
  const rail = readJourneyFile(readFileSync('resources/examples/rail-europe.journey', 'utf8'), '')
  const { touchpoints } = gapMarks(rail, analyze(rail).findings)
  expect(touchpoints.get('brochure')?.findings[0]).toMatchObject({
    rule: 'awareness-kind-missing',
    kind: 'traditional',
  })
  expect(touchpoints.get('maps')?.findings[0]?.rule).not.toBe('awareness-kind-missing')
})

it('is loud in exactly the cells that a finding marks, on the map, in pictures and in the library alike', () => {
  const rail = readJourneyFile(readFileSync('resources/examples/rail-europe.journey', 'utf8'), '')
  const isMarked = (document: typeof rail, key: Cell) => gapMarks(document, analyze(document).findings).cells.of(key)
  const [first] = analyze(rail).findings
  const dismissed = first ? applyChange(rail, dismissFinding(rail, first, '')) : rail
  for (const document of [rail, dismissed, grid]) {
    for (const stageId of document.stages.keys()) {
      for (const channelId of document.channels.keys()) {
        const key = { stageId, channelId }
        expect(isMissedCell(document, key)).toBe(isMarked(document, key) !== undefined)
      }
    }
  }
  expect(awarenessGapText(rail)).toBe('2 gaps')
  expect(awarenessGapText(dismissed)).toBe('1 gap')
})
