/** Two journeys on one map and on two: everything stands somewhere, and what differs is marked where it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareJourneys } from '../../shared/compare/compare-journeys.ts'
import { comparisonMarkdown } from '../../shared/compare/comparison-markdown.ts'
import { differenceGroups } from '../../shared/compare/difference-groups.ts'
import { boxesOn, targetsOf } from '../../shared/compare/map-boxes.ts'
import { leftPlaceId, overlayOf, overlayTargets } from '../../shared/compare/overlay.ts'
import { sidesOf } from '../../shared/compare/side-by-side.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import {
  addTouchpoint,
  moveTouchpoints,
  removeTouchpoints,
  updateTouchpoint,
} from '../../shared/journey/edits/edits.ts'
import { addStage, removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { layoutPicture } from '../../shared/layout/layout-picture.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'
import { arbitraryEdits, makeChange, type RandomEdit, startDocument } from '../support/random-edits.ts'
import { cell, edited, idsIn, smallJourney } from '../support/small-journey.ts'

const before = smallJourney()
const after = edited(
  before,
  (document) => addStage(document, { id: 's3', name: 'Return', phase: 'advocacy', at: 1 }),
  (document) => addTouchpoint(document, { id: 'e', title: 'e', ...cell('s3', 'c1') }),
  (document) => removeTouchpoints(document, ['b']),
  (document) => moveTouchpoints(document, ['a'], cell('s3', 'c2')),
  (document) => updateTouchpoint(document, 'd', { title: 'D', why: 'because' }),
)
const comparison = compareJourneys(before, after)

describe('one map of both', () => {
  it('holds what was dropped and where things stood, each marked', () => {
    const { document, marks, headers } = overlayOf(comparison)
    expect(idsIn(document, 's1', 'c1')).toEqual([leftPlaceId('a'), 'b', 'c'])
    expect(Object.fromEntries(marks)).toEqual({
      e: ['added'],
      b: ['dropped'],
      a: ['moved', 'channel'],
      d: ['retitled', 'changed'],
      [leftPlaceId('a')]: ['left'],
    })
    expect(Object.fromEntries(headers)).toEqual({ s3: 'added' })
  })

  it('calls nothing an idea that stood there as something else', () => {
    const { document, goneIds } = overlayOf(comparison)
    expect([...goneIds].sort()).toEqual(['b', leftPlaceId('a')].sort())
    const layout = layoutPicture(document)
    const theme = pictureThemes.light
    const scene = journeyScene(document, layout, { theme, showGaps: false, titleAlone: goneIds })
    const texts = scene.primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    expect(texts).toContain('b')
    expect(texts).not.toContain('Idea')
  })

  it('keeps a dropped stage after the neighbour that it had', () => {
    const shorter = edited(exampleDocument(), (document) => removeStage(document, 'booking'))
    const { document, headers } = overlayOf(compareJourneys(exampleDocument(), shorter))
    expect(inOrder(document.stages).map(({ id }) => id)).toEqual(inOrder(exampleDocument().stages).map(({ id }) => id))
    expect(headers.get('booking')).toBe('dropped')
  })

  it('has a place for every touchpoint of either, whatever was edited', () => {
    fc.assert(
      fc.property(arbitraryEdits, arbitraryEdits, (edits, more) => {
        const one = editedBy(startDocument(), edits, 'r')
        const compared = compareJourneys(one, editedBy(one, more, 's'))
        const { document, marks } = overlayOf(compared)
        const { cards } = layoutJourney(document)
        expect(cards.size).toBe(document.touchpoints.size)
        for (const id of compared.after.touchpoints.keys()) expect(cards.has(id)).toBe(true)
        for (const { id } of compared.lists.touchpoints.dropped) expect(cards.has(id)).toBe(true)
        for (const id of marks.keys()) expect(cards.has(id)).toBe(true)
      }),
    )
  })

  it('shows where a difference is: at its new place, or at its old one', () => {
    const { document } = overlayOf(comparison)
    const layout = layoutJourney(document)
    const all = differenceGroups(comparison).flatMap(({ differences }) => differences)
    const boxOf = (title: string) => {
      const difference = all.find((one) => one.title === title)
      const now = difference && targetsOf(difference, 'after')
      const then = difference && targetsOf(difference, 'before')
      return boxesOn(layout, document, now ?? overlayTargets(comparison, then ?? {}))
    }
    expect(boxOf('e')).toEqual([layout.cards.get('e')])
    expect(boxOf('b')).toEqual([layout.cards.get('b')])
    expect(boxOf('Return')[0]?.height).toBe(layout.headerHeight + layout.height)
  })
})

describe('two maps', () => {
  it('share one grid, so that they move in step; what one lacks stays empty there', () => {
    const shorter = edited(exampleDocument(), (document) => removeStage(document, 'booking'))
    const sides = sidesOf(compareJourneys(exampleDocument(), shorter))
    const columns = ({ layout }: typeof sides.before) => layout.stages.map(({ x, width }) => [x, width])
    const lanes = ({ layout }: typeof sides.before) => layout.channels.map(({ y, height }) => [y, height])
    expect(columns(sides.after)).toEqual(columns(sides.before))
    expect(lanes(sides.after)).toEqual(lanes(sides.before))
    expect([[...sides.before.absentIds], [...sides.after.absentIds]]).toEqual([[], ['booking']])
  })

  it('set the cards of a crowded cell side by side, in the same columns on both', () => {
    fc.assert(
      fc.property(arbitraryEdits, arbitraryEdits, (edits, more) => {
        const one = editedBy(startDocument(), edits, 'f')
        const { before, after } = sidesOf(compareJourneys(one, editedBy(one, more, 's')))
        expect(after.layout.stages.map(({ x, width, cardXs }) => [x, width, cardXs])).toEqual(
          before.layout.stages.map(({ x, width, cardXs }) => [x, width, cardXs]),
        )
        expect(after.layout.channels.map(({ y, height }) => [y, height])).toEqual(
          before.layout.channels.map(({ y, height }) => [y, height]),
        )
      }),
    )
    const { before } = sidesOf(compareJourneys(exampleDocument(), exampleDocument()))
    expect(before.layout.stages.some(({ cardXs }) => cardXs.length > 1)).toBe(true)
  })
})

it('the difference as Markdown names every difference, and lets no title become markup', () => {
  const text = comparisonMarkdown(
    compareJourneys(
      before,
      edited(after, (document) => updateTouchpoint(document, 'c', { title: '<b>*c*' })),
    ),
  )
  expect(text.startsWith('# Start (as-is) → Start (as-is)\n')).toBe(true)
  expect(text).toContain('## Added touchpoints (1)\n\n- **e:** Return, Web\n')
  expect(text).toContain('- **a:** Find → Return\n')
  expect(text).toContain('- **\\<b\\>\\*c\\*:**')
  expect(text).toMatch(/## New findings \(\d+\)/)
})

function editedBy(document: JourneyDocument, edits: readonly RandomEdit[], mark: string): JourneyDocument {
  return edits.reduce((held, edit, at) => applyChange(held, makeChange(held, edit, `${mark}${at}`)), document)
}
