import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipAsHtml, clipAsText, readClip } from '../../shared/formats/journey/clip-text.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { clipOf, duplicateTouchpoints, pasteClip } from '../../shared/journey/edits/clip.ts'
import { addTouchpoint, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addChannel, addStage } from '../../shared/journey/edits/grid-edits.ts'
import { addPersona } from '../../shared/journey/edits/people-edits.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { startDocument } from '../support/random-edits.ts'
import { cell, edited, idsIn, smallJourney } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'

function counter(): () => string {
  let count = 0
  return () => `new-${++count}`
}

function pasted(document: JourneyDocument, clip: JourneyDocument, target: ReturnType<typeof cell> | null) {
  const { change, ...rest } = pasteClip(document, clip, { target, newId: counter() })
  return { document: applyChange(document, change), ...rest }
}

const titlesIn = (document: JourneyDocument, stageId: string, channelId: string) =>
  idsIn(document, stageId, channelId).map((id) => document.touchpoints.get(id)?.title)

const ends = (document: JourneyDocument) =>
  inOrder(document.connections).map(({ from, to }) =>
    [from, to].map((id) => document.touchpoints.get(id)?.title).join('-'),
  )

/** Another journey: its stages have other ids, the first the same name as `smallJourney`'s second. */
function otherJourney(): JourneyDocument {
  const base = startDocument()
  return edited(
    { ...base, journey: { ...base.journey, id: 'other' } },
    (before) => addStage(before, { id: 'x1', name: ' buy ', phase: 'decision' }),
    (before) => addStage(before, { id: 'x2', name: 'Leave', phase: 'other' }),
    (before) => addChannel(before, { id: 'y1', name: 'Phone', kind: 'mobile' }),
    (before) => addChannel(before, { id: 'y2', name: 'SHOP', kind: 'traditional' }),
  )
}

describe('a clip', () => {
  it('goes through the clipboard of any app that keeps HTML', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const wellFormed = [...document.touchpoints.values()].every((one) => JSON.stringify(one).isWellFormed())
        const clip = clipOf(document, document.touchpoints.keys())
        const read = readClip(`<meta charset='utf-8'>${clipAsHtml(clip)}`, at)
        expect(read?.touchpoints.size).toBe(document.touchpoints.size)
        if (wellFormed)
          expect([...(read?.touchpoints.keys() ?? [])]).toEqual(inOrder(clip.touchpoints).map(({ id }) => id))
      }),
    )
  })

  it('holds together by itself, whatever of a journey it is', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.nat(), (document, divisor) => {
        const ids = [...document.touchpoints.keys()].filter((_, index) => index % ((divisor % 3) + 1) === 0)
        expect(integrityFaults(clipOf(document, ids))).toEqual([])
      }),
    )
  })

  it('reads as lines in one cell, as a table in several', () => {
    const document = smallJourney()
    expect(clipAsText(clipOf(document, ['c', 'a']))).toBe('a\nc')
    expect(clipAsText(clipOf(document, ['a', 'd']))).toBe('Stage\tChannel\tTouchpoint\nFind\tWeb\ta\nBuy\tShop\td')
  })

  it('is nothing where the HTML comes from elsewhere or is broken', () => {
    expect(readClip('<b>bold</b>', at)).toBeNull()
    expect(readClip('<table data-throughline="%7B%22format%22"></table>', at)).toBeNull()
    expect(readClip('<table data-throughline="%"></table>', at)).toBeNull()
  })
})

describe('pasting in the same journey', () => {
  it('copies with the connections inside, into the cell where the user is', () => {
    const document = smallJourney()
    const after = pasted(document, clipOf(document, ['a', 'b']), cell('s2', 'c1'))
    expect(titlesIn(after.document, 's2', 'c1')).toEqual(['a', 'b'])
    expect(ends(after.document)).toEqual(['a-b', 'b-d', 'a-b'])
    expect(after.touchpointIds).toEqual(['new-1', 'new-2'])
  })

  it('keeps the places of several cells to one another, and stays inside the grid', () => {
    const document = edited(smallJourney(), (before) =>
      addTouchpoint(before, { id: 'e', title: 'e', ...cell('s1', 'c2') }),
    )
    const after = pasted(document, clipOf(document, ['a', 'e']), cell('s2', 'c1'))
    expect(titlesIn(after.document, 's2', 'c1')).toEqual(['a'])
    expect(titlesIn(after.document, 's2', 'c2')).toEqual(['d', 'e'])
  })

  it('duplicates a part of a cell right below it', () => {
    const document = smallJourney()
    const { change } = duplicateTouchpoints(document, new Set(['a', 'b']), counter())
    expect(titlesIn(applyChange(document, change), 's1', 'c1')).toEqual(['a', 'b', 'a', 'b', 'c'])
  })

  it('always leaves a journey that holds together', () => {
    fc.assert(
      fc.property(arbitraryDocument(), arbitraryDocument(), (here, there) => {
        const first = [...here.touchpoints.values()][0]
        const { change } = pasteClip(here, clipOf(there, there.touchpoints.keys()), {
          target: first ? { stageId: first.stageId, channelId: first.channelId } : null,
          newId: counter(),
        })
        expect(integrityFaults(applyChange(here, change))).toEqual(integrityFaults(here))
      }),
    )
  })
})

describe('pasting in another journey', () => {
  it('finds stages and channels by their names, and takes the user’s own where there is none', () => {
    const source = smallJourney()
    const after = pasted(otherJourney(), clipOf(source, ['b', 'd']), cell('x2', 'y1'))
    expect(titlesIn(after.document, 'x2', 'y1')).toEqual(['b'])
    expect(titlesIn(after.document, 'x1', 'y2')).toEqual(['d'])
    expect(ends(after.document)).toEqual(['b-d'])
  })

  it('takes emotions along for personas of the same name and counts those that stay behind', () => {
    const source = edited(
      smallJourney(),
      (before) => addPersona(before, { id: 'p1', name: 'Commuter' }),
      (before) => addPersona(before, { id: 'p2', name: 'Tourist' }),
      (before) => updateTouchpoint(before, 'a', { emotions: { p1: 2, p2: -1 } }),
    )
    const here = edited(otherJourney(), (before) => addPersona(before, { id: 'q', name: 'commuter' }))
    const after = pasted(here, clipOf(source, ['a']), cell('x2', 'y1'))
    expect(after.document.touchpoints.get('new-1')?.emotions).toEqual({ q: 2 })
    expect(after.leftOut).toBe(1)
  })
})
