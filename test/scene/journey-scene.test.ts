import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { newPersona } from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'
import { insightLanes } from '../../shared/layout/lanes/insight-lanes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { layoutPicture } from '../../shared/layout/layout-picture.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { personaMarker } from '../../shared/scene/persona-marks.ts'
import { thumbnailScene } from '../../shared/scene/pictures/thumbnail.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'

const document = exampleDocument()
const layout = layoutJourney(document)
const sceneOf = (options: { showGaps?: boolean; showTitle?: boolean } = {}) =>
  journeyScene(document, layout, { theme: pictureThemes.light, showGaps: true, ...options })

function wordsOf({ primitives }: Scene): string[] {
  return primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []))
}

describe('the picture of the example', () => {
  it('says every stage, channel and touchpoint in the words of its layout', () => {
    const words = wordsOf(sceneOf())
    const expected = [
      ...layout.stages.flatMap(({ nameLines }) => nameLines),
      ...layout.channels.flatMap(({ nameLines }) => nameLines),
      ...[...layout.cards.values()].flatMap(({ titleLines }) => titleLines),
    ]
    expect(expected.length).toBeGreaterThan(60)
    expect(expected.filter((line) => !words.includes(line))).toEqual([])
    expect(words).toContain('Travelling Europe by rail')
    expect(words.filter((word) => ['Social', 'Mobile', 'Digital', 'Traditional'].includes(word))).toHaveLength(6)
  })

  it('counts the touchpoints of a stage over its last column of cards, however many it has', () => {
    const wide = layoutPicture(document)
    const { primitives } = journeyScene(document, wide, { theme: pictureThemes.light, showGaps: false })
    const ends = primitives.flatMap((one) => (one.kind === 'text' && one.anchor === 'end' ? [one.x] : []))
    // The lane headers lie left of the columns.
    const expected = wide.stages.map(({ cardXs }) => Math.max(...cardXs) + wide.cardWidth + wide.laneHeaderWidth)
    expect(wide.stages.some(({ cardXs }) => cardXs.length > 1)).toBe(true)
    expect(expected.filter((x) => !ends.some((end) => Math.abs(end - x) < 0.01))).toEqual([])
  })

  it('says how many personas have a curve where some have none for want of room', () => {
    const ranks = ranksBetween(null, null, 8)
    const personas = ranks.map((rank, at) => newPersona({ id: `p${at}`, rank, name: `Persona ${at}` }))
    const crowded = { ...document, personas: new Map(personas.map((one) => [one.id, one])) }
    const options = { theme: pictureThemes.light, showGaps: false, insights: ['emotions'] } as const
    expect(wordsOf(journeyScene(crowded, layout, options))).toContain('5 of 8')
    expect(wordsOf(journeyScene(document, layout, options)).filter((word) => / of \d$/.test(word))).toEqual([])
    const lanes = journeyDeck(crowded, { ...options, slides: 'stages' })
    expect(JSON.stringify(lanes.slides)).toContain('5 of 8')
  })

  it('marks the two awareness gaps with words, and none where gaps are not asked for', () => {
    const words = wordsOf(sceneOf())
    expect(words.filter((word) => word === 'Awareness gap')).toHaveLength(2)
    expect(words).toContain('2 gaps')
    const quiet = wordsOf(sceneOf({ showGaps: false }))
    expect(quiet.filter((word) => /gap|missing|Nothing on/.test(word))).toEqual([])
  })

  it('lets stand back what a filter is not about, and the connections that lead there', () => {
    const [first] = layout.cards.keys()
    const scene = journeyScene(document, layout, {
      theme: pictureThemes.light,
      showGaps: false,
      standingOut: new Set([first ?? '']),
    })
    const texts = scene.primitives.filter((one) => one.kind === 'text')
    const titles = new Set([...layout.cards.values()].flatMap(({ titleLines }) => titleLines))
    const [firstLine] = layout.cards.get(first ?? '')?.titleLines ?? []
    const opacities = texts
      .filter(({ text }) => titles.has(text) && text !== firstLine)
      .map(({ opacity = 1 }) => opacity)
    expect(opacities.filter((opacity) => opacity > 0.3).length).toBeLessThan(3)
    expect(texts.find(({ text }) => text === firstLine)?.opacity ?? 1).toBe(1)
    const { connection } = pictureThemes.light
    const lines = scene.primitives.filter((one) => one.kind === 'path' && one.stroke === connection)
    expect(lines.every(({ opacity = 1 }) => opacity < 0.3)).toBe(true)
  })

  it('draws one line for each connection and one bar for each card', () => {
    const { connection, kinds } = pictureThemes.light
    const { primitives } = sceneOf()
    const lines = primitives.filter(
      ({ kind, ...rest }) => kind === 'path' && 'stroke' in rest && rest.stroke === connection,
    )
    expect(lines.filter((line) => !('fill' in line))).toHaveLength(27)
    const bars = primitives.filter((one) => one.kind === 'path' && Object.values(kinds).includes(one.fill ?? ''))
    const outlined = primitives.filter(
      (one) => one.kind === 'path' && one.strokeWidth === 1.5 && Object.values(kinds).includes(one.stroke ?? ''),
    )
    expect([bars.length, outlined.length]).toEqual([21, 6])
  })

  it('is as large as headers and grid, and the title adds its height only', () => {
    const [titled, untitled] = [sceneOf(), sceneOf({ showTitle: false })]
    expect(untitled.width).toBe(layout.laneHeaderWidth + layout.width)
    expect(untitled.height).toBe(layout.headerHeight + layout.height)
    expect([titled.width, titled.height - untitled.height]).toEqual([untitled.width, 64])
  })
})

describe('the insight lanes of a picture', () => {
  const insights = insightNames
  const lanes = insightLanes(document, layout, { names: insights })
  const whole = journeyScene(document, layout, { theme: pictureThemes.light, showGaps: true, insights })

  it('stand under the grid, say every text and name every persona', () => {
    expect(whole.height - sceneOf().height).toBe(lanes.height)
    const words = wordsOf(whole)
    const texts = lanes.lanes.flatMap((lane) =>
      lane.name === 'emotions' ? [] : lane.items.flatMap(({ lines }) => lines),
    )
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((line) => !words.includes(line))).toEqual([])
    for (const word of ['Emotions', 'Pains', 'Opportunities', 'Measures', 'Owners', 'First-time visitor']) {
      expect(words).toContain(word)
    }
  })

  it('tell two curves apart by colour, dash and marker', () => {
    const [first = '', second = ''] = pictureThemes.light.personas
    const dashesOf = (paint: string) =>
      whole.primitives.flatMap((one) =>
        one.kind === 'path' && one.stroke === paint && one.fill === undefined ? [one.dash ?? []] : [],
      )
    expect(dashesOf(first)).toEqual([[], []])
    expect(dashesOf(second).map(({ length }) => length)).toEqual([2, 2])
    const known = [...document.touchpoints.values()].filter(({ emotions }) => 'planner' in emotions).length
    const markers = whole.primitives.filter((one) => one.kind === 'path' && one.stroke === first && one.fill)
    // One more stands in the legend.
    expect(markers).toHaveLength(known + 1)
    expect(new Set([0, 1, 2, 3, 4].map((look) => personaMarker(look, 0, 0, 9))).size).toBe(5)
  })

  it('hold only those that are asked for', () => {
    const some = journeyScene(document, layout, {
      theme: pictureThemes.dark,
      showGaps: false,
      insights: ['owners'],
    })
    const words = wordsOf(some)
    expect(words).toContain('Owners')
    expect(words.filter((word) => ['Emotions', 'Pains', 'Measures'].includes(word))).toEqual([])
  })
})

describe('a legend', () => {
  const legendOf = (one: Partial<Touchpoint>, personas = true) => {
    const journey = journeyOf({
      stages: [{ id: 's1', name: 'Stage' }],
      channels: [{ id: 'c1', kind: 'social' }],
      personas: personas ? [{ id: 'p1', name: 'Ana' }] : [],
      touchpoints: [
        { id: 't1', stageId: 's1', channelId: 'c1', ...one },
        { id: 't2', stageId: 's1', channelId: 'c1' },
      ],
    })
    const options = { theme: pictureThemes.light, showGaps: false, insights: ['emotions'] as const }
    const plain = wordsOf(journeyScene(journey, layoutJourney(journey), options))
    const words = wordsOf(journeyScene(journey, layoutJourney(journey), { ...options, legend: { date: 'Today' } }))
    return words.slice(plain.length)
  }

  it('explains what the picture shows, and nothing else', () => {
    expect(legendOf({}, false)).toEqual(['Today'])
    expect(legendOf({ status: 'planned' })).toEqual(['Planned', 'Today'])
    expect(legendOf({ status: 'idea', ownership: 'customer' })).toEqual(['Idea', 'By customers or others', 'Today'])
    expect(legendOf({ emotions: { p1: 2 } })).toEqual(['Delighted', 'Happy', 'Neutral', 'Unhappy', 'Angry', 'Today'])
    expect(legendOf({ momentOfTruth: true, pains: ['Queue'] })).toEqual(['Moment of truth', 'Pains', 'Today'])
  })

  it('says what the bands behind curves are', () => {
    const scene = journeyScene(document, layout, {
      theme: pictureThemes.light,
      showGaps: false,
      insights: ['emotions'],
      legend: { date: 'Today' },
    })
    expect(wordsOf(scene)).toContain('Lowest to highest emotion')
  })
})

describe('a picture of little', () => {
  const little = (title: string, file = {}) => {
    const journey = journeyOf(file, { title })
    return journeyScene(journey, layoutJourney(journey), {
      theme: pictureThemes.light,
      showGaps: true,
      legend: { date: '22 November 2026' },
    })
  }

  it('is wide enough for its title and its legend', () => {
    const title = 'A journey that was only just begun'
    expect(wordsOf(little(title))).toEqual(expect.arrayContaining([title, 'No stages yet']))
    const longest = 'Moment of truth'
    const file = {
      stages: [{ id: 's1' }],
      channels: [{ id: 'c1', kind: 'social' }],
      touchpoints: [{ id: 't1', stageId: 's1', channelId: 'c1', momentOfTruth: true }],
    }
    for (const words of ['', title]) {
      const { primitives, width } = little(words, file)
      const legend = primitives.find((one) => one.kind === 'text' && one.text === longest)
      expect(legend?.kind === 'text' && legend.x + measureText(longest, 12, 450) <= width).toBe(true)
    }
  })

  it('breaks a long title into two lines before it cuts it', () => {
    const title = 'The first visit of a commuter to our coffee shop at the main station, as told in twelve interviews'
    expect(wordsOf(little(title)).join(' ')).toContain(title)
    expect(wordsOf(little(title.repeat(9))).filter((line) => line.endsWith('…'))).toHaveLength(1)
  })

  it('reads Arabic and Hebrew from the right, where it stands', () => {
    const title = 'يرى إعلانًا (Instagram) عن السفر بالقطار في أوروبا'
    const { primitives } = little('A', {
      stages: [{ id: 's' }],
      channels: [{ id: 'c', kind: 'social' }],
      touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title }],
    })
    const lines = primitives.filter((one) => one.kind === 'text' && one.size === 13 && one.direction === 'rtl')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((one) => one.kind === 'text' && one.anchor === 'end')).toBe(true)
  })
})

describe('every scene', () => {
  it('keeps its texts and boxes within its edges', () => {
    fc.assert(
      fc.property(arbitraryGrid, (grid) => {
        const scene = journeyScene(grid, layoutJourney(grid), {
          theme: pictureThemes.dark,
          showGaps: true,
          insights: insightNames,
        })
        for (const primitive of scene.primitives) {
          if (primitive.kind === 'path') continue
          expect(primitive.x).toBeGreaterThanOrEqual(0)
          expect(primitive.y).toBeGreaterThanOrEqual(0)
          expect(primitive.y).toBeLessThanOrEqual(scene.height)
        }
      }),
    )
  })
})

describe('the thumbnail', () => {
  it('has one size, no words, and a mark for each awareness gap', () => {
    const scene = thumbnailScene(document, pictureThemes.light)
    expect([scene.width, scene.height]).toEqual([368, 196])
    expect(wordsOf(scene)).toEqual([])
    const { must } = pictureThemes.light
    expect(scene.primitives.filter((one) => one.kind === 'rect' && one.stroke === must)).toHaveLength(2)
  })

  it('keeps within its edges whatever the journey', () => {
    fc.assert(
      fc.property(arbitraryGrid, (grid) => {
        const scene = thumbnailScene(grid, pictureThemes.dark)
        for (const one of scene.primitives) {
          if (one.kind !== 'rect') throw new Error(`A thumbnail holds a ${one.kind}.`)
          expect(one.x >= 0 && one.x + one.width <= scene.width).toBe(true)
          expect(one.y >= 0 && one.y + one.height <= scene.height).toBe(true)
        }
      }),
    )
  })
})
