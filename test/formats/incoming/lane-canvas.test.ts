/** Canvases that lay a map out as a table: names of lanes at the left, stages above. */
import { describe, expect, it } from 'vitest'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney } from '../../support/shown-journey.ts'

const lanes = ['Touchpoints', 'Pain points', 'Emotions']
const stages = ['Discover', 'Buy']
const said = [
  ['Radio', 'Till'],
  ['Forgets it', 'Queue'],
  ['😊', '😡'],
]
const text = (words: string, x: number, y: number) => ({
  ...{ id: `${words} ${x}`, type: 'text', text: words, width: 200, height: 60, x, y },
})
const nodes = (jitter: number) => [
  ...stages.map((name, at) => text(`## ${name}`, 250 + at * 260 + jitter, -100)),
  ...lanes.map((name, at) => text(name, jitter / 2, at * 100)),
  ...said.flatMap((row, lane) =>
    row.map((words, at) => text(words, 250 + at * 260 - jitter, lane * 100 + (at === 0 ? jitter : -jitter))),
  ),
]
const read = (all: readonly object[], edges: readonly object[] = []) =>
  importedPage(JSON.stringify({ nodes: all, edges }), 'map.canvas')

const expected = [
  'Discover / Channel: Radio · Customer 1 · pain Forgets it',
  'Buy / Channel: Till · Customer -2 · pain Queue',
]

describe('names of lanes at the left', () => {
  it.each([0, 15, 30])('make a map of what stands beside them, %i units out of line', async (jitter) => {
    const { document, left } = await read(nodes(jitter))
    expect(shownJourney(document)).toEqual(expected)
    expect(left).toEqual([])
  })

  it('go with a title above, and arrows between the cells are said to be left out', async () => {
    const edges = [{ id: 'e', fromNode: 'Radio 250', toNode: 'Till 510' }]
    const { document, left } = await read([text('# Trees', 0, -300), ...nodes(0)], edges)
    expect(document.journey.title).toBe('Trees')
    expect(shownJourney(document)).toEqual(expected)
    expect(left).toEqual(['Left out 1 arrow'])
  })

  it('are cards where nothing stands above', async () => {
    const { document } = await read(nodes(0).slice(stages.length))
    expect(document.touchpoints.size).toBe(9)
  })
})
