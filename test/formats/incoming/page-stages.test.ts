/** Which sections of a page are stages. */
import { describe, expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

it('stages that are called “Journey stage” are stages of one journey', async () => {
  const stage = (name: string, item: string) => [
    `## Journey stage ${name}`,
    '### Actions',
    `- ${item}`,
    '',
    '### Pains',
    '- Far',
    '',
  ]
  const { document } = await importedPage(['# Trees', '', ...stage('1: Discover', 'Reads'), ...stage('2: Buy', 'Pays')])
  expect(document.journey.title).toBe('Trees')
  expect(shownJourney(document)).toEqual(['Discover / Channel: Reads · pain Far', 'Buy / Channel: Pays · pain Far'])
})

describe('numbered headings', () => {
  it('are all stages where most are, though one is told in sentences and one is called as a lane is', async () => {
    const { document, left } = await importedPage([
      ...[
        '# Trees',
        '',
        '## 1. Hears of it',
        '',
        'A neighbour has one.',
        '',
        '## 2. Needs',
        '- Emotion: happy',
        '- Pain: Far',
        '',
      ],
      ...['## 3. Buys', '- Drives there', '', '## 4. Digs', '- Borrows a spade', '', '## Thanks', '', 'To all.', ''],
    ])
    expect(stageNames(document)).toEqual(['Hears of it', 'Needs', 'Buys', 'Digs'])
    expect(shownJourney(document)[0]).toBe('Hears of it / Channel: Hears of it · notes A neighbour has one.')
    expect(left).toEqual([importWords.leftSections(['Thanks'])])
  })

  it('may have their number on a key', async () => {
    const stage = (name: string) => [`## ${name}`, '- Emoções: Alegria', '- Dor: Longe', '- Oportunidade: Mapa', '']
    const { document } = await importedPage(['# Árvores', '', ...['1️⃣ Necessidade', '2️⃣ Busca', '3️⃣ Uso'].flatMap(stage)])
    expect(stageNames(document)).toEqual(['Necessidade', 'Busca', 'Uso'])
    expect(shownJourney(document)[0]).toBe(
      'Necessidade / Channel: Necessidade · Customer 1 · pain Longe · idea Mapa · notes Emoções: Alegria',
    )
  })
})

describe('a list below “Journey stages”', () => {
  const other = ['## Guardrails', '- Action: stop', '- System: alarm', '']
  it.each([
    ['with bullets below each number', ['1. Discover', '- Reads', '- Asks', '', '2. Plant', '- Digs', '']],
    ['with bullets in each number', ['1. Discover', '   - Reads', '   - Asks', '2. Plant', '   - Digs', '']],
    ['with bullets in bullets', ['- Discover', '  - Reads', '  - Asks', '- Plant', '  - Digs', '']],
  ])('names the stages, %s', async (_how, list) => {
    const { document, left } = await importedPage(['# Trees', '', '## Journey stages', '', ...list, ...other])
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Reads',
      'Discover / Channel: Asks',
      'Plant / Channel: Digs',
    ])
    expect(left).toEqual([importWords.leftSections(['Guardrails'])])
  })
})

it('portraits of personas are no stages, though they have goals and pains', async () => {
  const portrait = (name: string) => [`### ${name}`, '- **Goals**: Shade', '- **Challenges**: Far', '']
  const stage = (name: string) => [`### ${name}`, '- **Actions**: Looks', '- **Pains**: Late', '']
  const { document, left } = await importedPage([
    ...['# Trees', '', '## Personas', '', ...portrait('1. First buyer'), ...portrait('2. Old hand')],
    ...['## Map', '', ...stage('1. Buy'), ...stage('2. Dig')],
  ])
  expect(stageNames(document)).toEqual(['Buy', 'Dig'])
  expect(left).toEqual([importWords.leftSections(['1. First buyer', '2. Old hand'])])
})

it('a list below a deep heading is of that stage, and not of one called “Stage”', async () => {
  const { document } = await importedPage(['#### Buying', '', '**Week 1**: looks', '- Asks', '- Waits'])
  expect(stageNames(document)).toEqual(['Buying'])
})

it('moments that are numbered are all stages where most are', async () => {
  const moments = [
    '## Momento 1 — Descubre',
    '',
    'Ve uno.',
    '',
    '## Momento 2 — Paga',
    '- En caja',
    '',
    '## Momento 3 — Cava',
    '- Cava',
    '',
  ]
  expect(stageNames((await importedPage(['# Árboles', '', ...moments])).document)).toHaveLength(3)
})

it('phases are the stages, though one of them has more steps than there are phases', async () => {
  const steps = ['1: Looks', '2: Asks', '3: Pays'].flatMap((name) => [`#### Step ${name}`, '- **Actions**: Waits', ''])
  const lines = [
    '# Trees',
    '',
    '## Phase 1: Buy',
    '',
    '### What happens',
    '',
    ...steps,
    '## Phase 2: Dig',
    '',
    '- Digs',
    '',
  ]
  expect(stageNames((await importedPage(lines)).document)).toEqual(['Buy', 'Dig'])
})

it('a stage whose name has a quote in it is one', async () => {
  const stage = (name: string) => [
    `## ${name}`,
    '',
    '| Customer action | Backstage |',
    '|---|---|',
    '| Asks | Looks up |',
    '',
  ]
  const names = ['J1 \u2013 Resolution, quote', 'J2 \u2013 Checkout', 'J3 \u2013 Return']
  expect(stageNames((await importedPage(['# Journey map', '', ...names.flatMap(stage)])).document)).toEqual(names)
})

it('stages of lanes are the map, though a plan in phases stands beside them', async () => {
  const stage = (name: string) => [
    ...[`### ${name}`, '', '| Dimension | Detail |', '|---|---|'],
    ...['| Customer actions | Looks |', '| Touchpoints | Shop |', '| KPIs | Visits |', ''],
  ]
  const phase = (name: string) => [
    `### ${name}`,
    '',
    '| Task ID | Task | Effort |',
    '|---|---|---|',
    '| 1.1 | Build | S |',
    '',
  ]
  const { document, left } = await importedPage([
    ...['# Trees', '', '## 2. Journey map', ''],
    ...['2.1 Awareness', '2.2 Purchase', '2.3 Loyalty'].flatMap(stage),
    ...['## 4. Action plan', '', ...phase('Phase 1: First'), ...phase('Phase 2: Then')],
  ])
  expect(stageNames(document)).toEqual(['Awareness', 'Purchase', 'Loyalty'])
  expect(left.join()).toContain('“Phase 1: First”')
})

it('items with the same names below each are stages, in a language of which no word is known', async () => {
  const item = (at: number, name: string) => [
    `${at}. **${name}:**`,
    '    - **\u041A\u0430\u043D\u0430\u043B\u044B:** \u0421\u0430\u0439\u0442',
    '    - **\u042D\u043C\u043E\u0446\u0438\u0438:** \u0420\u0430\u0434',
    '',
  ]
  const page = [
    '# Customer journey map',
    '',
    '## Customer journey map: \u041C\u0443\u0437\u0435\u0439',
    '',
    ...item(1, '\u041F\u043E\u0438\u0441\u043A'),
    ...item(2, '\u0412\u044B\u0431\u043E\u0440'),
  ]
  expect(stageNames((await importedPage(page)).document)).toEqual([
    '\u041F\u043E\u0438\u0441\u043A',
    '\u0412\u044B\u0431\u043E\u0440',
  ])
})

it('chapters that are only numbered are said to be taken for stages', async () => {
  const chapter = (name: string) => [`## ${name}`, '', '- One', '- Two', '']
  const { guesses } = await importedPage(['# Services of a shop', '', ...['1. Structure', '2. Data'].flatMap(chapter)])
  expect(guesses).toContain(importWords.headingsAsStages())
})
