/** Which part of a page is its journey: one of several, a map in a fence, or all of it. */
import { describe, expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

const table = (...rows: readonly string[]) => ['| Stage | Actions | Pain points |', '|---|---|---|', ...rows, '']

describe('of several journeys on a page', () => {
  const journeys = (one: string, other: string) => [
    '# Garden centre',
    '',
    '## Mapped',
    '',
    `### ${one}`,
    '**Persona:** Ana',
    '',
    ...table('| Discover | Reads | Far |', '| Buy | Pays | Dear |'),
    `### ${other}`,
    '**Persona:** Bo',
    '',
    ...table('| Discover | Asks | Late |', '| Buy | Waits | Wet |'),
  ]

  it.each([
    ['Journey 1: A tree', 'Journey 2: A hedge'],
    ['Jornada 1: Uma árvore', 'Jornada 2: Uma sebe'],
    ['Parcours 1 – Un arbre', 'Parcours 2 – Une haie'],
    ['Recorrido 1: Un árbol', 'Recorrido 2: Un seto'],
    ['Percorso 1: Un albero', 'Percorso 2: Una siepe'],
    ['Reise 1: Ein Baum', 'Reise 2: Eine Hecke'],
  ])('“%s” alone is read and “%s” is said to be left out', async (one, other) => {
    const { document, left } = await importedPage(journeys(one, other))
    expect(document.journey.title).toBe(one)
    expect(shownJourney(document)).toEqual(['Discover / Channel: Reads · pain Far', 'Buy / Channel: Pays · pain Dear'])
    expect([...document.personas.values()].map(({ name }) => name)).toEqual(['Ana'])
    expect(left.join()).toContain(other)
  })

  it.each(['Types of journey', 'Journey conventions', 'Tipi di journey'])(
    'a list of %s before them is none',
    async (heading) => {
      const kinds = [`## ${heading}`, '### 1. Journey of a tree', '- Big', '### 2. Journey of a hedge', '- Long', '']
      const lines = ['# Maps', '', ...kinds, ...journeys('Journey 1: A tree', 'Journey 2').slice(2)]
      expect((await importedPage(lines)).document.journey.title).toBe('Journey 1: A tree')
    },
  )
})

describe('a table that only sums up', () => {
  const stage = (name: string) => [
    `### Phase ${name}`,
    ...['**Actions:**', '- Looks', '', '**Touchpoints:**', '- Flyer', '- Sign', '', '**Emotions:** 😕 Unsure', ''],
    ...['**Pain points:**', '- Far', '', '**Opportunities:**', '- Bus', '', '**Emotion in future:** 😊 Happy', ''],
  ]
  const page = ['# Trees', '', '## Journey map', '', ...stage('1: Discover'), ...stage('2: Buy'), '## Summary', '']

  it('leaves the word to the stages that say more', async () => {
    const rows = ['| Stage | Emotion | Feature |', '|---|---|---|', '| Discover | Sad | Map |', '| Buy | Glad | Till |']
    const { document, left } = await importedPage([...page, ...rows])
    expect(shownJourney(document).slice(0, 2)).toEqual([
      'Discover / Channel: Flyer · Customer -1 · pain Far · idea Bus · notes Actions: Looks | Emotions: 😕 Unsure | Emotion in future: 😊 Happy',
      'Discover / Channel: Sign · Customer -1',
    ])
    expect(left.join()).toContain('Summary')
  })
})

describe('a map in a fence of Markdown', () => {
  const fence = (title: string) => [
    '```markdown',
    `# ${title}`,
    '',
    ...table('| Discover | Reads | Far |', '| Buy | Pays | Dear |'),
    '```',
    '',
  ]

  it('is read where the page around it has none', async () => {
    const { document, left } = await importedPage([
      ...[
        '# Examples',
        '',
        '## How to use',
        '- Copy one',
        '',
        '## First',
        '',
        ...fence('Trees'),
        '## Second',
        '',
        ...fence('Hedges'),
      ],
    ])
    expect(document.journey.title).toBe('Trees')
    expect(shownJourney(document)).toEqual(['Discover / Channel: Reads · pain Far', 'Buy / Channel: Pays · pain Dear'])
    expect(left).toEqual([importWords.leftSections(['How to use', 'Second'])])
  })

  it('is an example where the page has a map of its own', async () => {
    const { document } = await importedPage([
      '# Mine',
      '',
      ...table('| Plant | Digs | Deep |', '| Water | Pours | Wet |'),
      ...fence('Trees'),
    ])
    expect(stageNames(document)).toEqual(['Plant', 'Water'])
  })
})
