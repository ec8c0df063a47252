/** Pages of Markdown as people write them: labels below headings, small tables a stage, front matter, and what is left out. */
import { describe, expect, it } from 'vitest'
import { decodeImport } from '../../../electron/files/import-file.ts'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage as read } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

const shown = async (lines: string | readonly string[], name?: string) =>
  shownJourney((await read(lines, name)).document)

const expected = [
  'Discover / Channel: Listens to the radio · Ana 1 · pain Loud · idea Say it twice · notes Emotions: 😊 Curious',
  'Buy / Channel: Pays · Ana -1 · pain Queue · pain Rain · idea Self checkout · notes Emotions: 😟 Worried',
]
const persona = ['# Trees', '', '**Persona:** Ana', '']

describe('labels below a stage are that stage’s', () => {
  const stage = (
    heading: string,
    [action, emotion, pains, idea]: readonly [string, string, readonly string[], string],
  ) => ({
    'in bold with lists below': [
      heading,
      '',
      '**Actions:**',
      `- ${action}`,
      '',
      `**Emotions:** ${emotion}`,
      '',
      '**Pain points:**',
      ...pains.map((pain) => `- ${pain}`),
      '',
      '**Opportunities:**',
      '',
      `* ${idea}`,
      '',
    ],
    'as items of a list': [
      heading,
      `- **Actions**: ${action}`,
      `- **Emotions**: ${emotion}`,
      '- **Pain points**:',
      ...pains.map((pain) => `  - ${pain}`),
      `- **Opportunities**: ${idea}`,
      '',
    ],
    'as headings': [
      heading,
      '#### Actions',
      `- ${action}`,
      '#### Emotions',
      emotion,
      '#### Pain points',
      ...pains.map((pain) => `1. ${pain}`),
      '#### Opportunities',
      idea,
      '',
    ],
    'as a table of two columns': [
      heading,
      '',
      '| Aspect | Details |',
      '|---|---|',
      `| Actions | ${action} |`,
      `| Emotions | ${emotion} |`,
      `| Pain points | ${pains.join('<br>')} |`,
      `| Opportunities | ${idea} |`,
      '',
    ],
  })
  const one = ['Listens to the radio', '😊 Curious', ['Loud'], 'Say it twice'] as const
  const other = ['Pays', '😟 Worried', ['Queue', 'Rain'], 'Self checkout'] as const
  const kinds = ['in bold with lists below', 'as items of a list', 'as headings', 'as a table of two columns'] as const

  it.each(kinds)('%s', async (kind) => {
    const page = [...persona, ...stage('### Stage 1: Discover', one)[kind], ...stage('### Stage 2: Buy', other)[kind]]
    expect(await shown(page)).toEqual(expected)
    const plain = [...persona, ...stage('## Discover', one)[kind], ...stage('## Buy', other)[kind]]
    expect(await shown(plain)).toEqual(expected)
    expect(await shown(['```markdown', ...plain, '```'])).toEqual(expected)
  })
})

it('headings with a line below them are headings', async () => {
  expect(await shown(['Trees', '=====', '', 'Discover', '---', '- Radio', '', 'Buy', '---', '- Till'])).toEqual([
    'Discover / Channel: Radio',
    'Buy / Channel: Till',
  ])
})

it('a table a stage has its touchpoints there', async () => {
  const page = [
    '# Trees',
    '## Discover',
    '| Touchpoint | Channel | Pain |',
    '|---|---|---|',
    '| Radio spot | Radio | Loud |',
  ]
  const more = [
    '## Buy',
    '| Touchpoint | Channel | Pain |',
    '|---|---|---|',
    '| Till | Shop | Queue |',
    '| Receipt | App | |',
  ]
  expect(await shown([...page, '', ...more])).toEqual([
    'Discover / Radio: Radio spot · pain Loud',
    'Buy / Shop: Till · pain Queue',
    'Buy / App: Receipt',
  ])
})

it('front matter, entities and links are read as people read them', async () => {
  const { document } = await read([
    '---',
    'title: "Trees &amp; shrubs"',
    'persona: Ana',
    'layout: x',
    '---',
    '# {{ page.title }}',
    '## Discover &amp; compare',
    '- Reads [the *guide*](https://example.org) &mdash; twice',
  ])
  expect(document.journey).toMatchObject({ title: 'Trees &amp; shrubs', summary: '' })
  expect(shownJourney(document)).toEqual(['Discover & compare / Channel: Reads the guide — twice'])
})

it('what is no part of the journey is said to be left out', async () => {
  const { document, left } = await read([
    '# Trees',
    'Some words.',
    '## Overview',
    'What this is.',
    '## Discover',
    '- Radio',
    '## Next steps',
    '- Call Ana',
  ])
  expect(stageNames(document)).toEqual(['Discover'])
  expect(document.journey.summary).toBe('Some words.')
  expect(left).toEqual([importWords.leftSections(['Overview', 'Next steps'])])
})

it('what stands beside a table is in the summary below the title, and else said to be left out', async () => {
  const table = ['| | Discover | Buy |', '|---|---|---|', '| Doing | Browses | Pays |', '| Feeling | 😐 | 😟 |', '']
  const { document, left } = await read(['# Trees', '', ...table, '- Call Ana'])
  expect([document.journey.summary, left]).toEqual(['Call Ana', []])
  const below = await read(['# Trees', '', '## The map', ...table, '- Call Ana'])
  expect(below.left).toEqual([importWords.leftBesideTables(['The map'])])
})

it('a table in HTML is one, on a page of its own too', async () => {
  const html =
    '<table><tr><th></th><th>Discover</th><th>Buy</th></tr><tr><td>Touchpoints</td><td>Radio<br>Flyer</td><td>Till</td></tr><tr><td>Pains</td><td></td><td>Queue</td></tr></table>'
  const rows = ['Discover / Channel: Radio', 'Discover / Channel: Flyer', 'Buy / Channel: Till · pain Queue']
  expect(await shown(['# Trees', '', html, ''])).toEqual(rows)
  expect(await shown(`<html><body><h1>Trees</h1>${html}</body></html>`, 'page.html')).toEqual(rows)
})

it('items with something below each are the stages where they are phases', async () => {
  const list = [
    '1. **Awareness**',
    '   - Sees an ad',
    '   - Feeling: curious',
    '2. **Purchase**',
    '   - Pays',
    '   - Pain: queue',
  ]
  expect(await shown(['# Shoes', '## Persona', '**Name:** Ana', '## Journey', ...list])).toEqual([
    'Awareness / Channel: Sees an ad · Ana 1 · notes Feeling: curious',
    'Purchase / Channel: Pays · pain queue',
  ])
})

describe('a long page', () => {
  const map = [
    '## 3. Customer journey map',
    '',
    '| | Discover | Buy |',
    '|---|---|---|',
    '| Touchpoints | Radio | Till |',
    '| Pains | | Queue |',
    '',
  ]
  it('is read where its journey is, has its own title, and the rest is said to be left out', async () => {
    const page = [
      '# Tree study',
      '',
      '## 1. Scope',
      '- trees',
      '',
      '## 2. Personas',
      '### Persona 1: Ana',
      '| Attribute | Detail |',
      '|---|---|',
      '| Goals | shade |',
      '| Pain points | sun |',
      '',
      ...map,
    ]
    const { document, left } = await read(page)
    expect(document.journey.title).toBe('Tree study')
    expect(shownJourney(document)).toEqual(['Discover / Channel: Radio', 'Buy / Channel: Till · pain Queue'])
    expect(left).toEqual([importWords.leftSections(['1. Scope', 'Persona 1: Ana'])])
  })

  it('has stages as lines in bold, and steps below phases as touchpoints', async () => {
    expect(
      await shown([
        '# Trees',
        '',
        '**Stage 1: Discover** (a week)',
        '- **Touchpoints**: Radio',
        '- **Pains**: Noise',
        '',
        '**Stage 2: Buy**',
        '- **Touchpoints**: Till',
      ]),
    ).toEqual(['Discover (a week) / Channel: Radio · pain Noise', 'Buy / Channel: Till'])
    const steps = [
      '### Phase 1: Find',
      '#### Step 1: Search',
      '- **Pains**: Slow',
      '#### Step 2: Read',
      '- **Pains**: Long',
      '### Phase 2: Buy',
      '#### Step 3: Pay',
      '- **Emotion**: 😟',
    ]
    expect(await shown(['# Trees', '## Steps', ...steps])).toEqual([
      'Find / Channel: Search · pain Slow',
      'Find / Channel: Read · pain Long',
      'Buy / Channel: Pay · Customer -1',
    ])
  })

  it('of portraits or explanations alone is no journey', async () => {
    const portrait = [
      '# Personas',
      '### Persona 1: Ana',
      '| Attribute | Detail |',
      '|---|---|',
      '| Goals | shade |',
      '| Pain points | sun |',
    ]
    await expect(read(portrait)).rejects.toThrow('no columns for stages')
    const lesson = [
      '# How to map',
      '| Lane | Description | Example |',
      '|---|---|---|',
      '| Actions | What people do | Pays |',
      '| Pains | What hurts | Queue |',
    ]
    await expect(read(lesson)).rejects.toThrow('no columns for stages')
  })
})

describe('a text', () => {
  it('with tabs is a table, with bullets a page', async () => {
    expect(await shown('Stage\tTouchpoint\nBuy\tTill', 'a.txt')).toEqual(['Buy / Channel: Till'])
    expect(await shown('- Buy\n  - Till\n- Use\n  - Leaflet', 'a.txt')).toEqual([
      'Buy / Channel: Till',
      'Use / Channel: Leaflet',
    ])
  })

  it.each([
    ['windows-1252', [0xe4, 0xf6, 0xfc, 0x20, 0x96, 0x20, 0xdf], 'äöü – ß'],
    ['ISO-8859-1', [0xe9, 0xe8, 0xe0], 'éèà'],
  ] as const)('in %s has its letters', async (_name, bytes, letters) => {
    const head = new TextEncoder().encode('Phase;Kontaktpunkt\nKaufen;Die Kasse im Laden ')
    const imported = await decodeImport(new Uint8Array([...head, ...bytes]), 'a.csv')
    const rows = imported.what === 'tables' ? imported.tables[0]?.rows : []
    expect(rows).toEqual([['Kaufen', `Die Kasse im Laden ${letters}`]])
    expect(imported.remarks.map(({ text }) => text)).toEqual([importWords.encoding('Windows-1252')])
  })

  it('in UTF-16 without its mark has them too', async () => {
    const bytes = Buffer.from('Stage;Touchpoint\nBuy;Kasse für alle\n', 'utf16le')
    const imported = await decodeImport(new Uint8Array(bytes), 'a.csv')
    expect(imported.what === 'tables' && imported.tables[0]?.rows).toEqual([['Buy', 'Kasse für alle']])
  })
})
