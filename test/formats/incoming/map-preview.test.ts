/** What the window shows of a file before it comes in, and what it then makes. */
import { describe, expect, it } from 'vitest'
import { decodeImport } from '../../../electron/files/import-file.ts'
import { type MapChoices, noMapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import { type MapContext, type MapFile, openMaps } from '../../../shared/formats/incoming/map-preview.ts'
import { mapsOf, readMaps, writeMaps } from '../../../shared/formats/incoming/map-text.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { openedAt } from '../../support/journey-text.ts'
import { shownJourney } from '../../support/shown-journey.ts'

let count = 0
const context: MapContext = { fileName: 'map', openedAt, newId: () => `new-${++count}`, open: null }

/** As it comes out of the process that reads files. */
async function opened(fileName: string, text: string, more: Partial<MapContext> = {}): Promise<MapFile> {
  const { format: _format, text: _text, ...imported } = await decodeImport(new TextEncoder().encode(text), fileName)
  return openMaps(readMaps(writeMaps(mapsOf(imported))), { ...context, fileName, ...more })
}

function madeBy(file: MapFile, at: number, choices: MapChoices = noMapChoices): JourneyDocument {
  const made = file.make(at, choices)
  if (made.target === 'open') throw new Error('It is no journey of its own.')
  return made.document
}

const page =
  '# Trees\n\n## Stage 1: Discover\n\n**Actions:** Reads\n\n**Weather:** Rain\n\n## Stage 2: Buy\n\n**Actions:** Pays\n'

describe('a page of headings', () => {
  it('tells what its labels were taken for, and each can mean something else', async () => {
    const file = await opened('trees.md', page)
    const { table, size, remarks } = file.preview(0, noMapChoices)
    expect(table?.isMade).toBe(true)
    expect(table?.headers).toEqual(['Stage', 'Actions', 'Weather'])
    expect(size).toEqual({ stages: 2, channels: 1, touchpoints: 2 })
    expect(remarks.map(({ text }) => text)).toContain('The notes hold “Weather”')
    const meanings = (table?.meanings ?? []).map((meaning, at) =>
      at === 2 ? ({ what: 'column', id: 'pains' } as const) : meaning,
    )
    expect(shownJourney(madeBy(file, 0, { ...noMapChoices, meanings }))).toEqual([
      'Discover / Channel: Reads · pain Rain',
      'Buy / Channel: Pays',
    ])
  })

  it('comes into the journey that is open as one change', async () => {
    const open = madeBy(await opened('trees.md', page), 0)
    const file = await opened('more.md', page.replace('Reads', 'Asks'), { open })
    const made = file.make(0, { ...noMapChoices, target: 'open' })
    if (made.target === 'new') throw new Error('It is no change.')
    expect(inOrder(applyChange(open, made.change).touchpoints).map(({ title }) => title)).toContain('Asks')
  })
})

it.each([
  ['a diagram', 'a.mmd', 'journey\n title Trees\n section Discover\n  Reads: 4: Ana\n section Buy\n  Pays: 2: Ana\n'],
  [
    'a canvas',
    'a.canvas',
    JSON.stringify({
      nodes: ['Reads', 'Pays'].map((text, at) => ({
        ...{ id: text, type: 'text', text, x: 0, y: at * 100, width: 50, height: 50 },
      })),
    }),
  ],
])('%s can have its stages and channels named otherwise', async (_what, name, text) => {
  const file = await opened(name, text)
  const { table, newStages, newChannels, canImport } = file.preview(0, noMapChoices)
  expect(table).toBeNull()
  expect(canImport).toBe(true)
  const places = {
    stages: Object.fromEntries(newStages.map((stage) => [stage.name, { phase: 'advocacy' } as const])),
    channels: Object.fromEntries(newChannels.map((channel) => [channel.name, { kind: 'mobile' } as const])),
  }
  const document = madeBy(file, 0, { ...noMapChoices, places })
  expect(new Set(inOrder(document.stages).map(({ phase }) => phase))).toEqual(new Set(['advocacy']))
  expect(new Set(inOrder(document.channels).map(({ kind }) => kind))).toEqual(new Set(['mobile']))
})

describe('a page of several journeys', () => {
  const journey = (name: string, action: string) =>
    `## ${name}\n\n| Stage | Actions | Pain points |\n|---|---|---|\n| Go | ${action} | Far |\n| Buy | Pays | Dear |\n\n`
  const diagram = (title: string) => `\`\`\`mermaid\njourney\n title ${title}\n section Go\n  Walks: 4: Ana\n\`\`\`\n\n`

  it.each([
    [
      'tables',
      `# Trees\n\n${journey('Journey 1: A tree', 'Asks')}${journey('Journey 2: A hedge', 'Waits')}`,
      'Journey',
    ],
    ['diagrams', `# Trees\n\n${diagram('A tree')}${diagram('A hedge')}`, 'A'],
  ])('in %s gives one of each, and nothing is said to be left out of the first', async (_what, text, begin) => {
    const file = await opened('trees.md', text)
    expect(file.titles.map((title) => title.startsWith(begin))).toEqual([true, true])
    expect(file.preview(0, noMapChoices).remarks.filter(({ isLoss }) => isLoss)).toEqual([])
    expect(new Set([0, 1].map((at) => madeBy(file, at).journey.title)).size).toBe(2)
  })
})

describe('the scale of scores', () => {
  const diagram = 'journey\n title Trees\n section Buy\n  Asks: 3: Ana, Bo\n  Pays: 5: Ana\n  Waits: 2\n'

  it.each([
    ['a diagram', 'a.mmd', diagram],
    ['a page with one', 'a.md', `# Trees\n\n\`\`\`mermaid\n${diagram}\`\`\`\n`],
    ['a text', 'a.txt', diagram],
  ])('of %s is told, and another can be chosen', async (_what, name, text) => {
    const file = await opened(name, text)
    expect(file.preview(0, noMapChoices).scale).toBe('1 to 5')
    expect(shownJourney(madeBy(file, 0))).toEqual([
      'Buy / Channel: Asks · Ana 0 · Bo 0',
      'Buy / Channel: Pays · Ana 2',
      'Buy / Channel: Waits · Customer -1',
    ])
    const choices = { ...noMapChoices, scale: '0 to 10' } as const
    const { scale, remarks } = file.preview(0, choices)
    expect(scale).toBe('0 to 10')
    expect(remarks.map((one) => one.text)).toContain('“Score” uses a scale from 0 to 10')
    expect(shownJourney(madeBy(file, 0, choices))).toEqual([
      'Buy / Channel: Asks · Ana -1 · Bo -1',
      'Buy / Channel: Pays · Ana 0',
      'Buy / Channel: Waits · Customer -1',
    ])
  })

  it('says in one remark which it is, and how many scores lie beyond it', async () => {
    const file = await opened('a.mmd', diagram.replace('5: Ana', '9: Ana'))
    const said = (choices: MapChoices) =>
      file
        .preview(0, choices)
        .remarks.map(({ text }) => text)
        .filter((text) => /scale|score/.test(text))
    expect(said(noMapChoices)).toEqual(['“Score” uses a scale from 0 to 10'])
    expect(said({ ...noMapChoices, scale: '0 to 5' })).toEqual([
      '“Score” uses a scale from 0 to 5',
      'Left out 1 score that isn’t on a scale from 0 to 5',
    ])
  })

  it('of an Open Journey file is changed where its labels are', async () => {
    const text = JSON.stringify({
      title: 'Trees',
      stages: [{ id: 's', name: 'Buy' }],
      swimlanes: [{ id: 'l', name: 'Actions' }],
      nodes: [{ id: 'n', stageId: 's', swimlaneId: 'l', title: 'Pays', score: 3 }],
    })
    const file = await opened('a.ojf', text)
    const { table } = file.preview(0, noMapChoices)
    const meanings = (table?.meanings ?? []).map((one) =>
      one?.what === 'emotion' ? ({ ...one, scale: '-5 to 5' } as const) : one,
    )
    expect(shownJourney(madeBy(file, 0))).toEqual(['Buy / Channel: Pays · Customer 2'])
    expect(shownJourney(madeBy(file, 0, { ...noMapChoices, meanings }))).toEqual(['Buy / Channel: Pays · Customer 1'])
  })
})

it('takes a table of personas alone, and makes touchpoints of it where its names are said to be some', async () => {
  const file = await opened('people.csv', 'Persona,Goals\nAna,Find a tree\nBo,Low hedge\n')
  const { counts, canImport, table } = file.preview(0, noMapChoices)
  expect([counts.personas, counts.added, canImport]).toEqual([2, 0, true])
  const meanings = (table?.meanings ?? []).map((one, at) =>
    at === 0 ? ({ what: 'column', id: 'title' } as const) : one,
  )
  expect(file.preview(0, { ...noMapChoices, meanings }).counts.added).toBe(2)
})

it('says what is left out before and after, the cells that can’t be read too', async () => {
  const file = await opened('a.csv', 'ID,Touchpoint,Stage,Channel,Status\nabc,Reads,Discover,Web,odd\n')
  const { problems } = file.preview(0, noMapChoices)
  const { left } = file.make(0, noMapChoices)
  expect(problems.map(({ place }) => place)).toEqual(['row 2, Status'])
  expect(left).toEqual(problems.map(({ place, reason }) => `${place}: ${reason}`))
})
