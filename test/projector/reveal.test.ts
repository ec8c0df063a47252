/** The steps in which a stage is revealed. */
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { isRevealed, stepBeside, stepsOf } from '../../shared/projector/reveal.ts'
import { overviewSlide, stageSlide } from '../../shared/projector/slide.ts'
import { stagePages } from '../../shared/projector/stage-pages.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'

const example = exampleDocument()
const { findings } = analyze(example)

it('goes over all that a stage has, and over none of what it lacks', () => {
  const [first] = inOrder(example.stages)
  const steps = stepsOf(example, stageSlide(first?.id ?? ''), findings)
  expect(steps).toEqual(['channels', 'touchpoints', 'emotions', 'pains', 'findings'])
  const bare = journeyOf({
    stages: [{ id: 's', name: 'Book' }],
    channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
    touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'Pays' }],
  })
  expect(stepsOf(bare, stageSlide('s'), [])).toEqual(['channels', 'touchpoints'])
  expect(stepsOf(example, overviewSlide, findings)).toEqual([])
})

it('goes forth and back, past what the stage lacks', () => {
  const steps = ['channels', 'touchpoints', 'findings'] as const
  expect(stepBeside(steps, 'touchpoints', 1)).toBe('findings')
  expect(stepBeside(steps, 'pains', 1)).toBe('findings')
  expect(stepBeside(steps, 'findings', 1)).toBe(null)
  expect(stepBeside(steps, 'findings', -1)).toBe('touchpoints')
  expect(stepBeside(steps, 'channels', -1)).toBe(null)
  expect(isRevealed('emotions', 'touchpoints')).toBe(true)
  expect(isRevealed('emotions', 'pains')).toBe(false)
  expect(isRevealed(null, 'pains')).toBe(null)
})

it('gives pains a place on their cards, within the screen, and as little as before until then', () => {
  for (const stage of example.stages.values()) {
    const options = { screen: { width: 1920, height: 1080 }, mustFix: new Set<string>(), isJudged: false }
    const cards = (arePainsShown: boolean) =>
      stagePages(example, stage, { ...options, arePainsShown }).flatMap(({ lanes, scale }) =>
        lanes.flatMap((lane) => lane.cards.map((card) => ({ ...card, right: (card.x + card.width) * scale }))),
      )
    expect(cards(false).every(({ painLines }) => painLines.length === 0)).toBe(true)
    const pains = (id: string) => example.touchpoints.get(id)?.pains ?? []
    for (const { touchpointId, painLines, right } of cards(true)) {
      expect(painLines.join(' ').startsWith('– ')).toBe(pains(touchpointId).length > 0)
      expect(right).toBeLessThanOrEqual(1920 - 55)
    }
  }
})
