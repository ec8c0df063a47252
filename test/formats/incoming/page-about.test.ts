/** What a page says of its journey as a whole: title, persona, and what stands around it. */
import { describe, expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { stageNames } from '../../support/shown-journey.ts'

const table = (...rows: readonly string[]) => ['| Stage | Actions | Pain points |', '|---|---|---|', ...rows, '']

describe('what a page says of itself', () => {
  it('has no places where else one can go', async () => {
    const html =
      '<nav><ul><li><a href="a">Home</a></li></ul></nav><h1>Trees</h1><ul><li><a href="b">Maps</a></li></ul><p>By us.</p>'
    const { document } = await importedPage(
      `${html}<h2>Phase 1: Buy</h2><ul><li>Pays</li></ul><h2>Phase 2: Dig</h2><ul><li>Digs</li></ul>`,
      'page.html',
    )
    expect(document.journey.summary).toBe('By us.')
  })

  it('keeps all that is said of a persona whose name is at the start of it', async () => {
    const who = 'First buyer, 48, who has never had a garden and looks for a tree that needs nobody to care for it'
    const { document } = await importedPage([
      '# Trees',
      '',
      `**Persona:** ${who}`,
      '',
      ...table('| Buy | Pays | Dear |', '| Dig | Digs | Deep |').map((line) =>
        line.replace('Actions', 'Emotion').replace(/Pays|Digs/, 'happy'),
      ),
    ])
    expect([...document.personas.values()].map(({ name }) => name)).toEqual(['First buyer'])
    expect(document.journey.summary).toBe(`Persona: ${who}`)
  })

  it('names a section of a persona as left out only where more than a name stands in it', async () => {
    const stages = ['## Phase 1: Buy', '- Emotion: happy', '', '## Phase 2: Dig', '- Emotion: sad', '']
    expect((await importedPage(['# Trees', '', '## Persona', 'Ana', '', ...stages])).left).toEqual([])
    expect((await importedPage(['# Trees', '', '## Persona', 'Ana', '', 'A nurse.', '', ...stages])).left).toEqual([
      importWords.leftSections(['Persona']),
    ])
  })
})

describe('below the title of a page', () => {
  const stages = ['## Phase 1: Buy', '- Pays', '', '## Phase 2: Dig', '- Digs', '']
  it.each([
    ['a table', ['| Screen | What it is for |', '|---|---|', '| Home | Begins |', '']],
    ['a drawing', ['```', 'Buys -> Digs', '```', '']],
  ])('%s that isn’t read is said to be left out', async (_what, block) => {
    const { document, left } = await importedPage(['# Trees', '', 'For all.', '', ...block, ...stages])
    expect(document.journey.summary).toBe('For all.')
    expect(left).toEqual([importWords.leftSections(['Trees'])])
  })

  it('a drawing beside the table that is read is said to be left out', async () => {
    const { left } = await importedPage([
      '# Trees',
      '',
      'For all.',
      '',
      ...table('| Buy | Pays | Dear |', '| Dig | Digs | Deep |'),
      '```',
      'Buys -> Digs',
      '```',
    ])
    expect(left).toEqual([importWords.leftBesideTables(['Trees'])])
  })
})

describe('the title of a page', () => {
  const stage = (name: string) => [`# ${name}`, '', '## Signs', '- Sees one', '']
  it.each([[['Stage 1 – Buy', 'Stage 2 – Dig']], [['1. Phase: Buy', '2. Phase: Dig']], [['1. Buy', '2. Dig']]])(
    'may be a heading like those of its stages %j',
    async (names) => {
      const { document } = await importedPage(['# Trees', '', 'For all.', '', ...names.flatMap(stage)])
      expect([document.journey.title, document.journey.summary]).toEqual(['Trees', 'For all.'])
      expect(stageNames(document)).toEqual(['Buy', 'Dig'])
    },
  )
})
