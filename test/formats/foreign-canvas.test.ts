/** Canvases that somebody drew in another program: what a strategist gets of them as a journey. */
import { describe, expect, it } from 'vitest'
import { readJsonCanvas } from '../../shared/formats/json-canvas/read-json-canvas.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'

let count = 0
const options = { openedAt: '', newId: () => `id${++count}`, fallbackTitle: 'File' }
const size = { width: 250, height: 60 }
const text = (id: string, words: string, x: number, y: number) => ({ id, type: 'text', text: words, x, y, ...size })
const group = (label: string, x: number, y: number, width: number, height: number) => ({
  id: label,
  type: 'group',
  label,
  x,
  y,
  width,
  height,
})
const read = (nodes: object[], edges: object[] = []) =>
  readJsonCanvas(JSON.stringify({ nodes, edges }), options).document

describe('groups', () => {
  it('side by side are stages, a heading above them the title, a text beside them a note', () => {
    const document = read([
      group('Awareness', 0, 0, 300, 500),
      group('Purchase', 350, 0, 300, 500),
      text('t', '# Coffee shop\n\nFirst visit', 0, -200),
      text('a', '**Sees an ad**\n\nat the bus stop', 20, 40),
      text('b', '- [ ] Pays', 370, 40),
      text('n', 'Ask Ana', 2_000, 40),
    ])
    expect(document.journey).toMatchObject({ title: 'Coffee shop', summary: 'First visit' })
    expect(titlesByCell(document)).toEqual(['Awareness / Channel: Sees an ad', 'Purchase / Channel: Pays'])
    expect(inOrder(document.stages).map(({ phase }) => phase)).toEqual(['awareness', 'decision'])
    expect(inOrder(document.notes).map(({ text: words }) => words)).toEqual(['Ask Ana'])
  })

  it('below each other are channels, and the columns of their cards the stages', () => {
    const document = read(
      [
        group('Website', 0, 0, 1_000, 200),
        group('Store', 0, 250, 1_000, 200),
        text('a', 'Searches', 20, 40),
        text('b', 'Compares', 340, 60),
        text('c', 'Visits', 350, 300),
        text('d', 'Collects', 660, 300),
      ],
      [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'then' }],
    )
    expect(titlesByCell(document)).toEqual([
      'Stage 1 / Website: Searches',
      'Stage 2 / Website: Compares',
      'Stage 2 / Store: Visits',
      'Stage 3 / Store: Collects',
    ])
    expect(inOrder(document.connections)).toMatchObject([{ label: 'then' }])
  })

  it('that cross are both', () => {
    const document = read([
      group('Discover', 0, 0, 300, 600),
      group('Buy', 320, 0, 300, 600),
      group('Web', -20, 20, 660, 200),
      group('Shop', -20, 260, 660, 200),
      text('a', 'Searches', 20, 60),
      text('b', 'Pays', 340, 300),
    ])
    expect(titlesByCell(document)).toEqual(['Discover / Web: Searches', 'Buy / Shop: Pays'])
  })

  it('around all others name the journey, and inside others are parts of them', () => {
    const document = read([
      group('Rail journey', -50, -80, 1_100, 700),
      group('Plan', 0, 0, 300, 500),
      group('Ideas', 10, 200, 280, 200),
      group('Ride', 350, 0, 300, 500),
      text('a', 'Looks at maps', 20, 40),
      text('b', 'A game for the train', 20, 230),
      text('c', 'Boards', 370, 40),
    ])
    expect(document.journey.title).toBe('Rail journey')
    expect(titlesByCell(document)).toEqual([
      'Plan / Channel: Looks at maps, A game for the train',
      'Ride / Channel: Boards',
    ])
  })
})

describe('cards without groups', () => {
  it('stand in the stages that a row of headings names', () => {
    const document = read([
      text('h1', '## Awareness', 0, 0),
      text('h2', '## Decision', 300, 10),
      text('a', 'Sees an ad', 0, 100),
      text('b', 'Asks a friend', 10, 200),
      text('c', 'Pays', 310, 100),
    ])
    expect(titlesByCell(document)).toEqual([
      'Awareness / Channel: Sees an ad, Asks a friend',
      'Decision / Channel: Pays',
    ])
  })

  it('go from left to right as they were drawn', () => {
    const document = read([
      text('b', 'Finds', 300, 10),
      text('d', 'Pays', 900, 0),
      text('a', 'Starts', 0, 0),
      text('c', 'Chooses', 600, -10),
      text('e', 'Asks for help', 620, 200),
    ])
    expect(titlesByCell(document)).toEqual([
      'Stage 1 / Channel: Starts',
      'Stage 2 / Channel: Finds',
      'Stage 3 / Channel: Chooses, Asks for help',
      'Stage 4 / Channel: Pays',
    ])
  })

  it('that lie about stay in one stage, in the order in which one reads them', () => {
    const document = read(Array.from({ length: 20 }, (_none, at) => text(`t${at}`, `Card ${at}`, at * 300, -at)))
    expect(document.stages.size).toBe(1)
    expect(document.touchpoints.size).toBe(20)
  })

  it('are files and pages by the names that people call them', () => {
    const document = read([
      { id: 'f', type: 'file', file: 'Research/Interview with Ana.md', x: 0, y: 0, ...size },
      { id: 'l', type: 'link', url: 'https://www.example.org/menu/', x: 0, y: 100, ...size },
    ])
    expect(inOrder(document.touchpoints)).toMatchObject([
      { title: 'Interview with Ana', notes: 'Research/Interview with Ana.md' },
      { title: 'example.org/menu', notes: 'https://www.example.org/menu/' },
    ])
  })
})

it('arrows that turn round at the edge make one line of steps, and one that goes back once leaves the columns', () => {
  const places = [0, 300, 600, 600, 300, 0]
  const steps = places.map((x, at) => text(`s${at}`, `Step ${at}`, x, Math.floor(at / 3) * 200))
  const arrow = (from: number, to: number) => ({ id: `${from}-${to}`, fromNode: `s${from}`, toNode: `s${to}` })
  const snake = [arrow(0, 1), arrow(1, 2), arrow(2, 3), arrow(3, 4), arrow(4, 5)]
  const inTurn = places.map((_x, at) => `Step ${at}`).join(', ')
  expect(titlesByCell(read(steps, snake))).toEqual([`Stage / Channel: ${inTurn}`])
  expect(inOrder(read(steps, [arrow(0, 1), arrow(1, 2), arrow(2, 1)]).stages)).toHaveLength(3)
})

describe('a card that leads to several, each of which leads on', () => {
  const arrow = (fromNode: string, toNode: string) => ({ id: `${fromNode}-${toNode}`, fromNode, toNode })
  const arrows = [arrow('r', 'a'), arrow('r', 'b'), arrow('a', 'a1'), arrow('b', 'b1'), arrow('b', 'b2')]
  const expected = ['Awareness / Channel: Sees a friend', 'Race / Channel: Runs, Rests']

  it.each([
    ['downwards', (along: number, across: number) => [across, along] as const],
    ['to the right', (along: number, across: number) => [along, across] as const],
  ])('%s is the title above its stages', (_where, place) => {
    const card = (id: string, words: string, along: number, across: number) => text(id, words, ...place(along, across))
    const { document, remarks } = readJsonCanvas(
      JSON.stringify({
        nodes: [
          card('r', 'Journey of a runner', 0, 300),
          ...[card('a', 'Awareness', 400, 0), card('b', 'Race', 400, 600)],
          ...[card('a1', 'Sees a friend', 800, 0), card('b1', 'Runs', 800, 600), card('b2', 'Rests', 1_200, 600)],
        ],
        edges: arrows,
      }),
      options,
    )
    expect(document.journey.title).toBe('Journey of a runner')
    expect(titlesByCell(document)).toEqual(expected)
    expect(remarks.filter(({ isLoss }) => isLoss)).toEqual([])
  })
})
