/** Tables of other programs: columns are found by name, and what they name is taken in. */
import { describe, expect, it } from 'vitest'
import type { TextTable } from '../../../shared/formats/tables/cells/text-table.ts'
import { type ImportChoices, noChoices } from '../../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../../shared/formats/tables/import-plan.ts'
import { matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { newDocument, newJourney } from '../../../shared/journey/new-records.ts'
import { journeyOf, openedAt } from '../../support/journey-text.ts'

let count = 0
const newId = () => `new-${++count}`
const empty = newDocument(newJourney({ id: 'new', title: 'New' }, openedAt))
const plan = (document: JourneyDocument, table: TextTable, choices = noChoices) =>
  planImport(document, table, matchColumns(table.headers), choices, newId)
const textTable = (headers: string[], ...rows: string[][]): TextTable => ({ headers, headerRow: 1, rows })

describe("another program's table", () => {
  it('is understood by its headers, and unknown stages and channels become new ones', () => {
    const table = textTable(
      [
        'Journey phase',
        'CUSTOMER ACTION',
        'Channel',
        'Pain points',
        'Owner',
        'Moment of truth?',
        'Feelings: Ana',
        'Colour',
      ],
      ['Discover', 'Sees an ad', 'Instagram', 'loud; late', 'Bo', 'yes', '-1', 'red'],
      ['Buy', 'Pays', 'Shop counter', '', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
      ['discover ', 'Asks a friend', 'instagram', '', '', 'no', '+2', ''],
    )
    const { change, newStages, newChannels, problems } = plan(empty, table)
    const made = applyChange(empty, change)
    expect(newStages.map(({ name, phase }) => [name, phase])).toEqual([
      ['Discover', 'awareness'],
      ['Buy', 'decision'],
    ])
    expect(newChannels.map(({ name, kind }) => [name, kind])).toEqual([
      ['Instagram', 'social'],
      ['Shop counter', 'traditional'],
    ])
    expect(problems).toEqual([])
    expect(inOrder(made.touchpoints)).toMatchObject([
      { title: 'Sees an ad', pains: ['loud', 'late'], owner: { name: 'Bo' }, momentOfTruth: true },
      { title: 'Pays' },
      { title: 'Asks a friend' },
    ])
    expect(inOrder(made.touchpoints).map(({ emotions }) => Object.values(emotions))).toEqual([[-1], [], [2]])
  })

  it('what a cell may not say is told with its place, and the rest comes in', () => {
    const { change, problems } = plan(
      empty,
      textTable(['Title', 'Stage', 'Status', 'Emotion: Ana', 'Votes'], ['A', 'S', 'done', '7', 'many']),
    )
    expect(problems).toEqual([
      { place: 'row 2, Status', reason: 'must be one of Live, Planned, Idea' },
      { place: 'row 2, Emotion: Ana', reason: 'must be a whole number from -2 to 2' },
      { place: 'row 2, Votes', reason: 'must be a number' },
    ])
    expect(change.touchpoints?.added).toMatchObject([{ title: 'A', status: 'live', votes: 0, emotions: {} }])
  })

  it('choices put an unknown stage or channel elsewhere', () => {
    const document = journeyOf({
      stages: [{ id: 's', name: 'Discover' }],
      channels: [{ id: 'c', kind: 'social', name: 'Instagram' }],
    })
    const table = textTable(['Title', 'Stage', 'Channel'], ['A', 'Find', 'Insta'], ['B', '__proto__', 'constructor'])
    const { change, newStages, newChannels } = plan(document, table, {
      stages: { Find: { id: 's' }, ['__proto__']: { phase: 'advocacy' } },
      channels: { Insta: { id: 'c' }, constructor: { kind: 'mobile' as const } } as ImportChoices['channels'],
    })
    expect(newStages).toMatchObject([{ name: '__proto__', phase: 'advocacy' }])
    expect(newChannels).toMatchObject([{ name: 'constructor', kind: 'mobile' }])
    expect(change.touchpoints?.added[0]).toMatchObject({ stageId: 's', channelId: 'c' })
  })

  it('headers match by name only once each', () => {
    expect(matchColumns(['Name', 'Title', 'Touchpoint', 'Phase', '', 'Emotion: A: b'])).toEqual([
      { what: 'note' },
      { what: 'note' },
      { what: 'column', id: 'title' },
      { what: 'column', id: 'stageId' },
      null,
      { what: 'emotion', persona: 'A: b' },
    ])
  })

  it('comes in once: rows with title, stage and channel of a touchpoint change that one', () => {
    const headers = ['Title', 'Stage', 'Channel', 'Owner']
    const first = plan(
      empty,
      textTable(headers, ['Pays', 'Buy', 'Shop', ''], ['Pays', 'Buy', 'Shop', ''], ['Waits', 'Buy', 'Shop', '']),
    )
    const made = applyChange(empty, first.change)
    const again = plan(
      made,
      textTable(headers, [' pays', 'BUY', 'shop', 'Bo'], ['Pays', 'Buy', 'Shop', ''], ['Pays', 'Find', 'Shop', '']),
    )
    expect([again.added, again.updated, again.unchanged]).toEqual([1, 1, 1])
    const after = applyChange(made, again.change)
    expect(inOrder(after.touchpoints).map(({ title, owner }) => [title, owner.name])).toEqual([
      [' pays', 'Bo'],
      ['Pays', ''],
      ['Waits', ''],
      ['Pays', ''],
    ])
  })
})
