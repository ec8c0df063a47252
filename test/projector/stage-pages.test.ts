/** One stage on a projector: everything readable from afar, nothing left out, nothing overlapping, on any screen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { newChannel, newDocument, newJourney, newStage, newTouchpoint } from '../../shared/journey/new-records.ts'
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { screenUnits } from '../../shared/projector/screen.ts'
import type { StagePage } from '../../shared/projector/stage-page.ts'
import { pageShowing, stagePages } from '../../shared/projector/stage-pages.ts'
import { cardTitleStyle, footerHeight, headerHeight, laneNameStyle } from '../../shared/projector/wall-sizes.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { exampleDocument } from '../support/example-document.ts'

const fullHd = { width: 1920, height: 1080 }
const laptop = { width: 1440, height: 900 }
const nothing = new Set<string>()
const screens = fc.constantFrom(
  fullHd,
  laptop,
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
  { width: 900, height: 1440 },
)

function pagesOfStages(document: JourneyDocument, screen = fullHd): StagePage[][] {
  return inOrder(document.stages).map((stage) => [
    ...stagePages(document, stage, { screen, mustFix: nothing, isJudged: true }),
  ])
}

/** A stage of so many channels with a touchpoint each. */
function oneCardEach(count: number): JourneyDocument {
  const channels = Array.from({ length: count }, (_, index) =>
    newChannel({ id: `c${index}`, rank: `a${index}`, kind: 'digital' }),
  )
  const touchpoints = channels.map(({ id }, index) =>
    newTouchpoint({ id: `t${index}`, rank: `a${index}`, stageId: 's', channelId: id, title: 'Compares' }),
  )
  return newDocument(newJourney({ id: 'j', title: 'Many' }, '2026-11-22T09:00:00.000Z'), {
    stages: [newStage({ id: 's', rank: 'a0' })],
    channels,
    touchpoints,
  })
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('a stage on the projector', () => {
  it('has titles of at least 48 pixels on 1080 lines, and nothing else under 30', () => {
    expect(screenUnits(fullHd).unit * cardTitleStyle.size).toBe(48)
    expect(screenUnits(laptop).unit * cardTitleStyle.size).toBe(40)
    expect(screenUnits(fullHd).unit * laneNameStyle.size).toBeGreaterThanOrEqual(30)
  })

  it('shows every touchpoint of the stage once, in order, whatever the journey and the screen', () => {
    fc.assert(
      fc.property(arbitraryGrid, screens, (document, screen) => {
        inOrder(document.stages).forEach((stage) => {
          const lanes = stagePages(document, stage, { screen, mustFix: nothing, isJudged: true }).flatMap(
            (page) => page.lanes,
          )
          for (const channel of inOrder(document.channels)) {
            const own = lanes.filter(({ channelId }) => channelId === channel.id)
            const shown = own.flatMap(({ cards }) => cards.map(({ touchpointId }) => touchpointId))
            const cell = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })
            expect(shown).toEqual(cell.map(({ id }) => id))
            expect(own.filter(({ gap }) => gap !== null)).toHaveLength(cell.length === 0 ? 1 : 0)
            expect(own.map(({ isContinued }) => isContinued)).toEqual(own.map((_, index) => index > 0))
          }
        })
      }),
    )
  })

  it('keeps cards apart, in their lane and on the page', () => {
    fc.assert(
      fc.property(arbitraryGrid, screens, (document, screen) => {
        const units = screenUnits(screen)
        for (const { lanes, scale } of pagesOfStages(document, screen).flat()) {
          const height = (units.height - headerHeight - footerHeight) / scale
          for (const lane of lanes) {
            const boxes: Box[] = [...lane.cards, ...(lane.gap ? [lane.gap] : [])]
            boxes.forEach((box, index) => {
              expect(box.y).toBeGreaterThanOrEqual(lane.y)
              expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height + 0.01)
              expect(box.x + box.width).toBeLessThanOrEqual(units.width / scale)
              for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
            })
          }
          const last = lanes.at(-1)
          if (last) expect(last.y + last.height).toBeLessThanOrEqual(height + 0.01)
        }
      }),
    )
  })

  it('shrinks its titles to 40 pixels before it goes on a second page, and no further', () => {
    const scaleOf = (count: number) => pagesOfStages(oneCardEach(count))[0]?.map(({ scale }) => scale)
    expect(scaleOf(6)).toEqual([1])
    const [seven = 0] = scaleOf(7) ?? []
    expect(seven).toBeLessThan(1)
    expect(seven * cardTitleStyle.size).toBeGreaterThan(40)
    const [eight = 0] = scaleOf(8) ?? []
    expect(eight * cardTitleStyle.size).toBeGreaterThanOrEqual(40)
    expect(scaleOf(9)).toEqual([1, 1])
  })

  it('stays on one page when a room adds two touchpoints to the real example', () => {
    const document = exampleDocument()
    const [stage] = inOrder(document.stages)
    const [channel] = inOrder(document.channels)
    if (!stage || !channel) throw new Error('The example has a stage and a channel.')
    const added = ['Hears a colleague’s stories', 'Sees a film about a journey'].map((title, index) =>
      newTouchpoint({ id: `added${index}`, rank: `z${index}`, stageId: stage.id, channelId: channel.id, title }),
    )
    const touchpoints = new Map([...document.touchpoints, ...added.map((one) => [one.id, one] as const)])
    for (const screen of [fullHd, laptop])
      expect(pagesOfStages({ ...document, touchpoints }, screen)[0]).toHaveLength(1)
  })

  it('fills its pages evenly', () => {
    const [pages = []] = pagesOfStages(oneCardEach(9))
    expect(pages.map(({ lanes }) => lanes.length)).toEqual([5, 4])
    expect(pageShowing(pages, { touchpointId: 't6' })).toBe(1)
    expect(pageShowing(pages, { channelId: 'c0' })).toBe(0)
    expect(pageShowing(pages, { touchpointId: 'gone' })).toBe(-1)
  })

  it('goes on with a channel on the next page where it alone is too high for one', () => {
    const title = 'Reads what others say about the service and then compares it with two others that friends named'
    const touchpoints = Array.from({ length: 12 }, (_, index) =>
      newTouchpoint({
        id: `t${index}`,
        rank: `a${String.fromCharCode(97 + index)}`,
        stageId: 's',
        channelId: 'c',
        title,
      }),
    )
    const document = newDocument(newJourney({ id: 'j', title: 'Long' }, '2026-11-22T09:00:00.000Z'), {
      stages: [newStage({ id: 's', rank: 'a0' })],
      channels: [newChannel({ id: 'c', rank: 'a0', kind: 'social' })],
      touchpoints,
    })
    const [pages = []] = pagesOfStages(document)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ lanes }) => lanes[0]?.isContinued)).toEqual(pages.map((_, index) => index > 0))
    expect(
      pages.flatMap(({ lanes }) => lanes.flatMap(({ cards }) => cards)).every(({ isTitleCut }) => !isTitleCut),
    ).toBe(true)
  })

  it('shows the first stage of the real example on one page, its gaps loud and its ideas unhidden', () => {
    const [pages = []] = pagesOfStages(exampleDocument())
    expect(pages).toHaveLength(1)
    const lanes = pages[0]?.lanes ?? []
    expect(lanes).toHaveLength(6)
    const gaps = lanes.flatMap(({ gap }) => (gap ? [gap] : []))
    expect(gaps.map(({ weight, textLines }) => [weight, textLines.join(' ')])).toEqual([
      ['awareness', 'No touchpoints here'],
      ['awareness', 'No touchpoints here'],
    ])
    expect(lanes.flatMap(({ cards }) => cards.map(({ titleLines }) => titleLines.join(' ')))).toContain(
      'Orders a printed rail guide',
    )
  })

  it('leaves room to type', () => {
    const document = exampleDocument()
    const [stage] = inOrder(document.stages)
    const [touchpoint] = stage ? inOrder(document.touchpoints).filter(({ stageId }) => stageId === stage.id) : []
    if (!stage || !touchpoint) throw new Error('The example has a first touchpoint.')
    const short = { ...document, touchpoints: new Map([[touchpoint.id, { ...touchpoint, title: 'A' }]]) }
    const widthOf = (editingId: string | null) =>
      stagePages(short, stage, { screen: fullHd, mustFix: nothing, isJudged: true, editingId })
        .flatMap(({ lanes }) => lanes.flatMap(({ cards }) => cards))
        .map(({ titleWidth }) => titleWidth)[0] ?? 0
    expect(widthOf(null)).toBeLessThan(100)
    expect(widthOf(touchpoint.id)).toBeGreaterThan(500)
  })
})
