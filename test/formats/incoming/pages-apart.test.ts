/** Pages that are nearly maps: templates, explanations, and those in a language of which no word is known. */
import { describe, expect, it } from 'vitest'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

describe('a template', () => {
  it.each(['## Stage: [Name]', '## [Name]', '### Phase: Name'])(
    'keeps each “%s” as a stage of its own',
    async (heading) => {
      const stage = [heading, '- Actions: [what they do]', '- Pain points: [what annoys them]', '']
      const { document } = await importedPage(['# Template', '', ...stage, ...stage, ...stage])
      const [first = ''] = stageNames(document)
      expect(first).toMatch(/^\[?Name\]?$/)
      expect(stageNames(document)).toEqual([first, `${first} (2)`, `${first} (3)`])
    },
  )

  it('under the name of its persona has its stages there', async () => {
    const stage = (name: string, action: string) => [`### Stage: ${name}`, `- Actions: ${action}`, '- Pains: Far', '']
    const { document } = await importedPage([
      '# Trees',
      '',
      '## Persona: Ana',
      ...stage('Discover', 'Reads'),
      ...stage('Buy', 'Pays'),
    ])
    expect(stageNames(document)).toEqual(['Discover', 'Buy'])
    expect([...document.personas.values()].map(({ name }) => name)).toEqual(['Ana'])
  })
})

describe('a page that explains maps', () => {
  const list = ['- One', '- Two', '']
  it.each([
    ['What is a customer journey map?', 'Why use a journey map?', 'Components of a journey map', 'Best practices'],
    ['Customer Journey Mapping 101', 'Key elements', 'Creating your map'],
    ['Comprehensive Guide to Customer Journey Mapping', 'Part 1: The framework', 'Part 2: The workshop'],
    ['Journey Mapping Components', 'What to ask', 'Whom to ask'],
    ['Was ist eine Customer Journey Map?', 'Vorteile', 'Bestandteile', 'Tipps'],
    ['Qu’est-ce qu’un customer journey map ?', 'Pourquoi en faire un', 'Conseils'],
    ['¿Qué es un customer journey map?', 'Beneficios', 'Elementos'],
    ['Services', '1. What is a service blueprint?', '2. Five layers', '3. Lines', '4. How to build one', '5. Sample'],
  ])('“%s” is refused', async (title, ...headings) => {
    const page = [`# ${title}`, '', 'Words.', '', ...headings.flatMap((heading) => [`## ${heading}`, ...list])]
    await expect(importedPage(page)).rejects.toThrow(/it explains journey maps but contains none/)
  })

  it.each([
    ['Customer journey map: trees', 'Awareness', 'What is next', 'Buy'],
    ['How to buy a tree: our journey map', 'Search', 'Dig', 'Water'],
    ['How we map', 'Discover', 'Buy'],
    ['Guide to the garden', 'Discover', 'Why us', 'Buy'],
  ])('“%s” is none', async (title, ...headings) => {
    const page = [`# ${title}`, '', ...headings.flatMap((heading) => [`## ${heading}`, ...list])]
    expect(stageNames((await importedPage(page)).document)).toEqual(headings)
  })
})

describe('labels of which no word is known', () => {
  it.each([
    ['in bold', (label: string, text: string) => `**${label}:** ${text}`],
    ['as bold items', (label: string, text: string) => `- **${label}：** ${text}`],
    ['as items', (label: string, text: string) => `- ${label}：${text}`],
  ])('%s are said of each stage, and asked for', async (_how, line) => {
    const stage = (name: string, action: string, pain: string) => [
      `## ${name}`,
      line('行動', action),
      line('課題', pain),
      '',
    ]
    const { document, left } = await importedPage([
      ...['# ジャーニー', '', ...stage('認知', 'ラジオ', '短い'), ...stage('購入', 'レジ', '長い')],
    ])
    expect(shownJourney(document)).toEqual([
      '認知 / Channel: 認知 · notes 行動: ラジオ | 課題: 短い',
      '購入 / Channel: 購入 · notes 行動: レジ | 課題: 長い',
    ])
    expect(left).toEqual([])
  })

  it('are none where they differ from stage to stage', async () => {
    const page = [
      '# Trees',
      '',
      '## Discover',
      '- Radio: on air',
      '- Flyer: in the box',
      '',
      '## Buy',
      '- Till: in the shop',
    ]
    expect((await importedPage(page)).document.touchpoints.size).toBe(3)
  })
})

it('a list of risks or tasks is refused as one', async () => {
  const risk = (name: string) => [
    `- **Risk:** ${name}`,
    '  - *Likelihood:* High',
    '  - *Impact:* Low',
    '  - *Mitigation:* Tests',
    '',
  ]
  const page = ['# Risk register', '', ...risk('The server fails'), ...risk('Nobody comes')]
  await expect(importedPage(page)).rejects.toThrow(/it lists tasks or risks, not touchpoints/)
})

it('a page of personas alone is refused as one', async () => {
  const persona = (name: string) => [
    `## Persona ${name}`,
    '',
    '### Goals',
    '',
    '- A tree',
    '',
    '### Pains',
    '',
    '- Far',
    '',
  ]
  await expect(importedPage(['# Personas', '', ...persona('1: Ana'), ...persona('2: Bo')])).rejects.toThrow(
    /it describes personas but no stages/,
  )
})
