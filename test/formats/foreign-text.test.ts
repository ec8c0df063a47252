/** Mermaid, Markdown and tables as other people write them: what a strategist gets of them as a journey. */
import { describe, expect, it } from 'vitest'
import { decodeImport, readOptionsFor } from '../../electron/files/import-file.ts'
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'

async function read(fileName: string, lines: readonly string[]): Promise<JourneyDocument> {
  const imported = await decodeImport(new TextEncoder().encode(lines.join('\n')), fileName)
  return madeMap(imported, readOptionsFor(fileName)).document
}

describe('a Mermaid journey', () => {
  it('takes its title from its front matter where it has none of its own', async () => {
    const front = ['---', 'title: "Rail: a day"', 'config:', '  theme: forest', '---', "%%{init: {'theme':'dark'}}%%"]
    const body = [
      '%% of a colleague',
      'journey',
      '  accTitle: x',
      '  section \u{1F4CB} Plan',
      '  Looks at maps : 4 : Ana , Bo',
    ]
    const document = await read('day.mermaid', [...front, ...body])
    expect(document.journey.title).toBe('Rail: a day')
    expect(titlesByCell(document)).toEqual(['\u{1F4CB} Plan / Channel: Looks at maps'])
    expect(inOrder(document.personas).map(({ name }) => name)).toEqual(['Ana', 'Bo'])
    expect((await read('day.mmd', [...front, 'journey', 'title Own', 'Walks: 3'])).journey.title).toBe('Own')
  })

  it('is found in a fence of a Markdown page', async () => {
    const page = ['# Notes', '', '```js', 'journey()', '```', '', '~~~mermaid', 'pie', '~~~', '', '- a bullet']
    const document = await read('notes.md', [
      ...page,
      '```mermaid',
      '%% x',
      'journey',
      ' section Buy',
      '  Pays: 2: Ana',
      '```',
    ])
    expect(titlesByCell(document)).toEqual(['Buy / Channel: Pays'])
    expect(inOrder((await read('notes.md', page)).touchpoints).map(({ title }) => title)).toEqual(['a bullet'])
  })
})

describe('Markdown', () => {
  it('with a table of touchpoints is a table', async () => {
    const table = [
      '| Stage | **Touchpoint** | Channel |',
      '|:--|---|--:|',
      '| Discover | Sees an ad | Instagram |',
      '| Buy | Pays \\| tips | Shop |',
    ]
    const document = await read('plan.md', ['# Plan', '', ...table, '', 'Ask Ana.'])
    expect(titlesByCell(document)).toEqual(['Discover / Instagram: Sees an ad', 'Buy / Shop: Pays | tips'])
    expect(inOrder(document.channels).map(({ kind }) => kind)).toEqual(['social', 'traditional'])
  })

  it('of bullets alone has the outer ones as stages where there are inner ones', async () => {
    const document = await read('list.markdown', [
      '- Awareness',
      '  - Sees an ad',
      '    - Pain: loud',
      '- Purchase',
      '  - Pays',
    ])
    expect(titlesByCell(document)).toEqual(['Awareness / Channel: Sees an ad', 'Purchase / Channel: Pays'])
    expect(inOrder(document.touchpoints)[0]?.pains).toEqual(['loud'])
    const flat = await read('list.md', ['- Sees an ad', '  - Pain: loud', '- Pays', '  - Why: rent'])
    expect(titlesByCell(flat)).toEqual(['Stage / Channel: Sees an ad, Pays'])
  })
})

it('a table parted by tabs may end in .tsv', async () => {
  const document = await read('map.tsv', ['Phase\tTouch point\tKanal', 'Discover\tSees an ad\tInstagram'])
  expect(titlesByCell(document)).toEqual(['Discover / Instagram: Sees an ad'])
})
