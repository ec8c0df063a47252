/** What customers don't see: two lanes below a line of visibility, there only if something is written in them. */
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { haveSameInsights, insightNames, visibilityLineWords } from '../../shared/journey/insights.ts'
import { insightLanes } from '../../shared/layout/lanes/insight-lanes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { journeyOf } from '../support/journey-text.ts'

type Fields = Readonly<Record<string, unknown>>

const journeyWith = (touchpoint: Fields, opportunities: readonly Fields[] = []) =>
  journeyOf({
    stages: [{ id: 's', name: 'Find' }],
    channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
    touchpoints: [{ id: 't', title: 'Searches', stageId: 's', channelId: 'c', ...touchpoint }],
    opportunities,
  })
const lanesOf = (document: JourneyDocument, names = insightNames as readonly (typeof insightNames)[number][]) =>
  insightLanes(document, layoutJourney(document), { names }).lanes
const linesOf = (document: JourneyDocument) =>
  lanesOf(document).flatMap((lane) => (lane.name !== 'emotions' && lane.isUnderLine ? [lane.name] : []))
const wordsIn = (document: JourneyDocument) =>
  journeyScene(document, layoutJourney(document), {
    theme: pictureThemes.light,
    showGaps: false,
    insights: [...insightNames],
  }).primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : []))

describe('the lanes below the line of visibility', () => {
  it('are last, and the line is above the first of them', () => {
    const both = journeyWith({ backstage: ['Checks the stock'], systems: ['ERP'] })
    expect(lanesOf(both).map(({ name }) => name)).toEqual([...insightNames])
    expect(linesOf(both)).toEqual(['backstage'])
    expect(linesOf(journeyWith({ systems: ['ERP'] }))).toEqual(['systems'])
    expect(wordsIn(both)).toEqual(
      expect.arrayContaining(['Backstage', 'Systems', 'Checks the stock', 'ERP', visibilityLineWords]),
    )
  })

  it('are absent, and the line with them, if nothing is written in them or they are off', () => {
    const none = journeyWith({ backstage: [' '] })
    expect(lanesOf(none).map(({ name }) => name)).toEqual(['emotions', 'pains', 'opportunities', 'measures', 'owners'])
    expect(linesOf(none)).toEqual([])
    expect(wordsIn(none)).not.toContain(visibilityLineWords)
    const off = lanesOf(journeyWith({ systems: ['ERP'] }), ['pains', 'backstage'])
    expect(off.map(({ name }) => name)).toEqual(['pains'])
  })

  it('are drawn again when a word of them changes', () => {
    const before = journeyWith({ systems: ['ERP'] })
    expect(haveSameInsights(before, journeyWith({ systems: ['CRM'] }))).toBe(false)
    expect(haveSameInsights(before, journeyWith({ systems: ['ERP'], backstage: ['Packs'] }))).toBe(false)
  })
})

it('says in the lane of opportunities how far each is, and leaves out what was dropped', () => {
  const statuses = ['open', 'chosen', 'done', 'dropped']
  const words = wordsIn(
    journeyWith(
      {},
      statuses.map((status, at) => ({ id: `q${at}`, text: `Idea ${at}`, status, touchpointIds: ['t'] })),
    ),
  )
  expect(words.filter((word) => word.startsWith('Idea'))).toEqual(['Idea 0', 'Idea 1 (chosen)', 'Idea 2 (done)'])
})
