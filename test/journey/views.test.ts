/** Saved views: what is kept of them, and that nothing else of the file changes by them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { applyChange, type Change, invertChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { removeView, renameView, saveView } from '../../shared/journey/edits/view-edits.ts'
import { partOf, partThatIsThere } from '../../shared/journey/part-of-journey.ts'
import { type SavedView, viewNamed, viewsOf } from '../../shared/journey/views.ts'
import { journeyOf, openedAt } from '../support/journey-text.ts'

const view: SavedView = {
  id: 'v1',
  name: 'Booking for Pia',
  part: { of: 'stage', stageId: 's2' },
  place: { x: -120, y: -40, zoom: 0.75 },
  filter: { persona: ['p'], truth: ['yes'] },
  lanes: ['emotions', 'pains'],
  hiddenPersonaIds: ['q'],
  folded: { stageIds: ['s1'], channelIds: [] },
}

const file = {
  stages: [
    { id: 's1', name: 'Hears' },
    { id: 's2', name: 'Books' },
  ],
  channels: [
    { id: 'c1', kind: 'digital' },
    { id: 'c2', kind: 'traditional' },
  ],
  touchpoints: [
    { id: 'a', stageId: 's1', channelId: 'c1', title: 'A' },
    { id: 'b', stageId: 's2', channelId: 'c1', title: 'B' },
    { id: 'c', stageId: 's2', channelId: 'c2', title: 'C' },
  ],
}

const changed = (document: JourneyDocument, change: Change) => applyChange(document, change)

describe('saved views', () => {
  it('come back from the file as they were saved', () => {
    const saved = changed(journeyOf(file), saveView(journeyOf(file), view))
    const text = writeJourneyFile(saved)
    expect(viewsOf(readJourneyFile(text, openedAt).journey)).toEqual([view])
    expect(writeJourneyFile(readJourneyFile(text, openedAt))).toBe(text)
  })

  it('are found by id before name', () => {
    const one = changed(journeyOf(file), saveView(journeyOf(file), view))
    const both = changed(one, saveView(one, { ...view, id: 'v2', name: 'v1' }))
    expect(viewNamed(both.journey, 'v1')?.name).toBe('Booking for Pia')
    expect(viewNamed(both.journey, ' Booking for Pia ')?.id).toBe('v1')
    expect(viewNamed(both.journey, 'Nobody')).toBeUndefined()
  })

  it('leave no trace once the last one is deleted, and each step can be taken back', () => {
    const before = journeyOf(file, { gaps: { off: ['some-rule'] }, other: [1, { b: 2 }] })
    const saving = saveView(before, view)
    const saved = changed(before, saving)
    expect(writeJourneyFile(changed(saved, invertChange(saving)))).toBe(writeJourneyFile(before))
    expect(writeJourneyFile(changed(saved, removeView(saved, 'v1')))).toBe(writeJourneyFile(before))
  })

  it('take another name, but not a blank one', () => {
    const saved = changed(journeyOf(file), saveView(journeyOf(file), view))
    expect(viewsOf(changed(saved, renameView(saved, 'v1', 'Other')).journey)).toEqual([{ ...view, name: 'Other' }])
    expect(renameView(saved, 'v1', '  ')).toEqual({})
    expect(renameView(saved, 'v1', view.name)).toEqual({})
    expect(removeView(saved, 'nobody')).toEqual({})
  })

  it('keep what other programs wrote beside and into them', () => {
    const foreign = [{ id: 'v1', name: 'Old', colour: 'red' }, 'no view', { id: 7 }, { id: 'v1', name: 'twice' }]
    const before = journeyOf(file, { views: foreign })
    expect(viewsOf(before.journey).map(({ name }) => name)).toEqual(['Old'])
    const added = changed(before, saveView(before, { ...view, id: 'v9' }))
    expect(added.journey.extra.views).toEqual([...foreign, { ...view, id: 'v9' }])
    const renamed = changed(before, renameView(before, 'v1', 'New'))
    expect(renamed.journey.extra.views).toMatchObject([
      { id: 'v1', name: 'New', colour: 'red' },
      'no view',
      { id: 7 },
      {},
    ])
  })

  it('pass over whatever stands in their field', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (views) => {
        for (const found of viewsOf(journeyOf(file, { views }).journey)) expect(typeof found.name).toBe('string')
      }),
    )
  })
})

describe('the part of a view', () => {
  it('is the stages and channels of an area with what stands where they cross', () => {
    const part = partOf(journeyOf(file), { of: 'area', stageIds: ['s2'], channelIds: ['c1'] })
    expect([[...part.stages.keys()], [...part.channels.keys()], [...part.touchpoints.keys()]]).toEqual([
      ['s2'],
      ['c1'],
      ['b'],
    ])
  })

  it('is what is still there of it, and the whole where nothing is', () => {
    const document = journeyOf(file)
    expect(partThatIsThere(document, { of: 'stage', stageId: 'gone' })).toEqual({ of: 'journey' })
    expect(partThatIsThere(document, { of: 'selection', touchpointIds: ['gone', 'a'] })).toEqual({
      of: 'selection',
      touchpointIds: ['a'],
    })
    expect(partThatIsThere(document, { of: 'area', stageIds: ['s1', 'gone'], channelIds: ['c1'] })).toEqual({
      of: 'area',
      stageIds: ['s1'],
      channelIds: ['c1'],
    })
    expect(partThatIsThere(document, { of: 'area', stageIds: ['s1'], channelIds: ['gone'] })).toEqual({ of: 'journey' })
  })
})
