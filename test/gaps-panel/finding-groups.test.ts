import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupFindings, isFoldable, rowsOf, walkOrder } from '../../renderer/gaps/finding-groups.ts'
import { passedWords } from '../../renderer/gaps/passed-words.ts'
import { readJourneyFile } from '../../shared/formats/journey-file.ts'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import { gapMarks } from '../../shared/gaps/marks.ts'
import { analyze } from '../../shared/gaps/report.ts'
import type { Finding } from '../../shared/gaps/rule.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { cellKey } from '../../shared/journey/document.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { newChannel, newDocument, newJourney, newStage, newTouchpoint } from '../../shared/journey/records.ts'

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
  message: 'What.',
  why: 'Why.',
  ...fields,
})

describe('the order of findings', () => {
  it('puts what is about awareness first, in each severity', () => {
    const { findings } = analyze(grid)
    expect(groupFindings(grid, findings, 'must')[0]?.rule).toBe('awareness-empty')
    const could = groupFindings(grid, findings, 'could')
    expect(could[0]).toMatchObject({ rule: 'cell-empty', stageId: 'meet', isAwareness: true })
  })

  it('leaves nothing out and nothing twice', () => {
    const { findings } = analyze(grid)
    const walked = walkOrder(grid, findings)
    expect(walked.map(findingKey).sort()).toEqual(findings.map(findingKey).sort())
    expect(new Set(walked.map(findingKey)).size).toBe(findings.length)
  })
})

describe('folding', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => finding({ rule: 'orphan', severity: 'should', touchpointIds: [id] }))

  it('puts many of one rule behind one line that opens', () => {
    const groups = groupFindings(grid, four, 'should')
    expect(rowsOf(groups, new Set()).map(({ what }) => what)).toEqual(['group'])
    const keys = new Set(groups.map(({ key }) => key))
    expect(rowsOf(groups, keys).map(({ what }) => what)).toEqual(['group', ...four.map(() => 'finding')])
  })

  it('lets a few stand for themselves', () => {
    const groups = groupFindings(grid, four.slice(1), 'should')
    expect(rowsOf(groups, new Set())).toHaveLength(3)
  })

  it('never folds what awareness misses', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) =>
      finding({ rule: 'awareness-kind-missing', severity: 'must', stageIds: ['meet'], channelIds: [id] }),
    )
    expect(groupFindings(grid, many, 'must').some(isFoldable)).toBe(false)
  })
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
  const cell = cellKey({ stageId: 'meet', channelId: 'mobile' })

  it('keep the gravest finding whatever the order', () => {
    expect(gapMarks(grid, [could, must]).cells.get(cell)).toEqual({ severity: 'must', findings: [must, could] })
    expect(gapMarks(grid, [must, could]).cells.get(cell)?.severity).toBe('must')
  })

  it('mark a cell rather than its whole stage and channel, but for awareness', () => {
    const marks = gapMarks(grid, [could])
    expect([marks.stages.size, marks.channels.size]).toEqual([0, 0])
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

it('has words for every rule that passes', () => {
  expect(Object.keys(passedWords).sort()).toEqual(rules.map(({ id }) => id).sort())
})
