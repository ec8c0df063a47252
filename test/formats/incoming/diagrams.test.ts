/** Diagrams of Mermaid as people write them, alone or in a page: journeys and flowcharts. */
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../shared/journey/document.ts'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage as read } from '../../support/imported-page.ts'
import { shownJourney } from '../../support/shown-journey.ts'

const shown = async (lines: string | readonly string[], name?: string) =>
  shownJourney((await read(lines, name)).document)

describe('a diagram', () => {
  const diagram = ['journey', '  title Buying', '  section Discover', '    Radio: 4: Ana']
  const openings: readonly (readonly [string, string])[] = [
    ['```mermaid', '```'],
    ['~~~mermaid', '~~~'],
    ['``` mermaid', '```'],
    ['```{mermaid}', '```'],
    [':::mermaid', ':::'],
    ['::: mermaid', ':::'],
    ['<div class="mermaid">', '</div>'],
    ["<pre class='mermaid'>", '</pre>'],
    ['{{< mermaid >}}', '{{< /mermaid >}}'],
  ]
  it.each(openings)('is read between %s and %s', async (open, close) => {
    const { document } = await read(['# Page', '', open, ...diagram, close, '', 'More words.'])
    expect([document.journey.title, ...shownJourney(document)]).toEqual(['Buying', 'Discover / Channel: Radio · Ana 1'])
  })

  it('beside a table of the same touchpoints says how they feel', async () => {
    const table = ['| Stage | Touchpoint | Channel |', '|---|---|---|', '| Discover | Radio | Air |']
    expect(await shown(['# Page', ...table, '', '```mermaid', ...diagram, '```'])).toEqual([
      'Discover / Air: Radio · Ana 1',
    ])
  })

  it('among several is the first, and the others are said to be left out', async () => {
    const fence = (lines: readonly string[]) => ['```mermaid', ...lines, '```', '']
    const { left } = await read([
      ...fence(diagram),
      ...fence(['journey', ' title Bringing back', ' section A', '  B: 3']),
      ...fence(['pie']),
    ])
    expect(left).toEqual([importWords.leftDiagrams(['pie']), importWords.leftDiagrams(['Bringing back'])])
  })

  it('that is a flowchart has subgraphs as stages, nodes as touchpoints and arrows as connections', async () => {
    const chart = [
      'flowchart LR',
      ' subgraph s1 [1. Discover]',
      '  A[Radio] -->|then| B("Asks: a friend")',
      ' end',
      ' B -.-> C{{Pays}} & D((Waits))',
      ' subgraph Buy',
      '  C',
      '  D',
      ' end',
      ' style A fill:#fff',
    ]
    const { document } = await read(['# Trees', '```mermaid', ...chart, '```'])
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Radio',
      'Discover / Channel: Asks: a friend',
      'Buy / Channel: Pays',
      'Buy / Channel: Waits',
    ])
    expect(inOrder(document.connections).map(({ label }) => label)).toEqual(['then', '', ''])
  })
})

it('a label of a flowchart may go over several lines', async () => {
  const chart = [
    'flowchart TB',
    ' A(["Sees the',
    ' flyer"])',
    ' B{"Needs',
    ' a hole?"}',
    ' A --> B',
    ' B -->|"yes,',
    ' two"| C["Digs"]',
  ]
  const { document, left } = await read(chart, 'page.mmd')
  expect(inOrder(document.touchpoints).map(({ title }) => title)).toEqual(['Sees the flyer', 'Needs a hole?', 'Digs'])
  expect(inOrder(document.connections).map(({ label }) => label)).toEqual(['', 'yes, two'])
  expect(left).toEqual([])
})

describe('Mermaid', () => {
  it('takes a comma between the score and who is there as it is meant', async () => {
    const { document } = await read(
      ['journey', ' section Buy', '  Pays: 2, Ana, Bo', '  Waits: later, Ana'],
      'page.mmd',
    )
    expect(shownJourney(document)).toEqual([
      'Buy / Channel: Pays · Ana -1 · Bo -1',
      'Buy / Channel: Waits · notes later, Ana',
    ])
  })

  it.each([
    ['Sees shelves: trees, roses: 4: Ana', 'Sees shelves: trees, roses', [1]],
    ['Opens at 9:00 sharp: 2: Ana, Bo', 'Opens at 9:00 sharp', [-1, -1]],
    ['Meets at 9:30: 5: Ana', 'Meets at 9:30', [2]],
    ['Pays: frustrated: Ana', 'Pays', [-1]],
    ['Pays: 3.5: Ana', 'Pays', [1]],
    ['Pays:5:Ana', 'Pays', [2]],
    ['Pays: : Ana', 'Pays', []],
  ] as const)('task %j', async (line, title, emotions) => {
    const { document } = await read(['journey', 'section Buy', line], 'a.mmd')
    expect(inOrder(document.touchpoints).map((one) => [one.title, Object.values(one.emotions)])).toEqual([
      [title, emotions],
    ])
  })

  it('says which lines are none of a journey', async () => {
    const { left } = await read(
      ['journey', 'section Buy', 'Pays: 3', 'Walks home', '', '%% a remark', 'journey', 'accTitle: x'],
      'a.mmd',
    )
    expect(left).toEqual([importWords.leftLines(['Walks home', 'journey'])])
  })

  it('has its title for screen readers where it has no other', async () => {
    expect((await read(['journey', 'accTitle: Spoken', 'A: 3'], 'a.mmd')).document.journey.title).toBe('Spoken')
    expect((await read(['journey', 'accTitle: Spoken', 'title Shown', 'A: 3'], 'a.mmd')).document.journey.title).toBe(
      'Shown',
    )
  })
})
