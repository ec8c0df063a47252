/** A picture that is looked at from afar has the same steps as the map itself. */
import { expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'
import { zoomStepAt } from '../../shared/layout/grid/zoom-step.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'

const document = exampleDocument()
const layout = layoutJourney(document)
const primitivesAt = (zoom: number) =>
  journeyScene(document, layout, { theme: pictureThemes.light, showGaps: true, step: zoomStepAt(zoom) }).primitives
const wordsAt = (zoom: number) => primitivesAt(zoom).flatMap((one) => (one.kind === 'text' ? [one] : []))
const firstWords = inOrder(document.touchpoints).map(({ title }) => title.split(' ')[0] ?? '')
const titlesAt = (zoom: number) =>
  wordsAt(zoom).filter(({ text, weight }) => weight === 600 && firstWords.some((word) => text.startsWith(word)))

it('has titles of 11 pixels and more as long as there are any', () => {
  for (const zoom of [1, 0.85, 0.8, 0.7, 0.6, 0.5, 0.45]) {
    const titles = titlesAt(zoom)
    expect(titles.length).toBeGreaterThanOrEqual(document.touchpoints.size)
    for (const { size } of titles) expect(size * zoom).toBeGreaterThanOrEqual(11)
  }
})

it('has connections where cards have all their words, and chips where they have none', () => {
  const lines = (zoom: number) =>
    primitivesAt(zoom).filter((one) => one.kind === 'path' && one.strokeWidth === 1.5).length
  expect(lines(1)).toBeGreaterThanOrEqual(document.connections.size)
  expect(lines(0.6)).toBeLessThan(document.connections.size)
  expect(wordsAt(0.4).some(({ text }) => text.startsWith('Pays'))).toBe(false)
  const chips = primitivesAt(0.4).filter((one) => one.kind === 'rect' && one.radius === 8)
  expect(chips.length).toBeGreaterThanOrEqual(document.touchpoints.size)
})

it('keeps what stands for a missing title inside the card', () => {
  const [touchpoint] = inOrder(document.touchpoints)
  if (!touchpoint) throw new Error('The example has no touchpoint.')
  const untitled = {
    ...document,
    touchpoints: new Map([[touchpoint.id, { ...touchpoint, title: '' }]]),
    connections: new Map(),
  }
  const laidOut = layoutJourney(untitled)
  const card = laidOut.cards.get(touchpoint.id)
  for (const zoom of [1, 0.7, 0.5]) {
    const options = { theme: pictureThemes.light, showGaps: false, step: zoomStepAt(zoom) }
    const ends = journeyScene(untitled, laidOut, options).primitives.flatMap((one) =>
      one.kind === 'text' && one.text.startsWith('Untitled')
        ? [one.x + measureText(one.text, one.size, one.weight)]
        : [],
    )
    expect(ends).toHaveLength(1)
    expect(ends[0]).toBeLessThanOrEqual(laidOut.laneHeaderWidth + (card ? card.x + card.width : 0))
  }
})
