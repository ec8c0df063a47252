/** What stands below the heading of a stage: touchpoints, labels and tables. */
import { describe, expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

it('numbers that count something stay in the names of touchpoints', async () => {
  const items = ['### 10 employees', '- Mail', '', '### 1.2 Asks', '- Asks', '', '### 3. Pays', '- At a till', '']
  const { document } = await importedPage([
    '# Trees',
    '',
    '## Phase 1: Grow',
    '',
    ...items,
    '## Phase 2: Cut',
    '',
    '- Saws',
    '',
  ])
  expect(shownJourney(document).map((line) => line.split(' · ')[0])).toEqual([
    'Grow / Channel: 10 employees',
    'Grow / Channel: Asks',
    'Grow / Channel: Pays',
    'Cut / Channel: Saws',
  ])
})

it('a heading with a colon names a lane as one without does', async () => {
  const stage = (name: string) => [
    `## ${name}`,
    '',
    '### Key touchpoints:',
    '- Personal goals',
    '',
    '### Pains:',
    '- Far',
    '',
  ]
  const { document } = await importedPage(['# Trees', '', ...stage('Phase 1: Buy'), ...stage('Phase 2: Dig')])
  expect(shownJourney(document)).toEqual([
    'Buy / Channel: Personal goals · pain Far',
    'Dig / Channel: Personal goals · pain Far',
  ])
  // Nobody meets anybody for a goal of their own.
  expect([...document.channels.values()].map(({ kind }) => kind)).toEqual(['digital'])
})

it.each([
  [['journey', '  section Buy', '    Pays: 4: Ana'], 'Buy / Channel: Pays · Ana 1'],
  [['flowchart LR', '  subgraph Buy', '    A[Pays]', '  end'], 'Buy / Channel: Pays'],
])('a page that is nothing but a diagram is read as one: %j', async (lines, shown) => {
  expect(shownJourney((await importedPage(lines)).document)).toEqual([shown])
})

describe('in a stage', () => {
  const stage = (name: string, ...lines: readonly string[]) => [`## ${name}`, '- Looks', '', ...lines, '']
  const journey = ['### Decision journey', '**First week:**', '- Asks', '', '**Second week:**', '- Waits', '']

  it('a heading that speaks of a journey begins none', async () => {
    const { document } = await importedPage([
      '# Trees',
      '',
      ...stage('Phase 1: Buy', ...journey),
      ...stage('Phase 2: Dig'),
    ])
    expect(stageNames(document)).toEqual(['Buy', 'Dig'])
  })

  it('a name in bold goes for the list below it, though a sentence stands between', async () => {
    const ideas = ['**Actions**', '- Asks', '', '**Opportunities**', '', 'Helps with:', '- A map', '- A bus']
    const { document } = await importedPage(['# Trees', '', '## Phase 1: Buy', ...ideas, '', ...stage('Phase 2: Dig')])
    expect(shownJourney(document)[0]).toBe('Buy / Channel: Asks · idea Helps with: · idea A map · idea A bus')
  })

  it('a table of names and texts says what its names say, known or not', async () => {
    const rows = [
      '| Campo | Contenuto |',
      '|---|---|',
      '| Scenario | Piove |',
      '| Emozione | 🙂 |',
      '| Punto dolente | Lontano |',
      '| Livello | Uno |',
      '| Vista | Due |',
    ]
    const { document } = await importedPage([
      '# Alberi',
      '',
      '## Fase 1: Vede',
      '',
      ...rows,
      '',
      '## Fase 2: Paga',
      '',
      ...rows,
    ])
    expect(shownJourney(document)[0]).toBe(
      'Vede / Channel: Vede · Customer 1 · pain Lontano · notes Scenario: Piove | Livello: Uno | Vista: Due',
    )
  })

  it('a diagram is left out once, and stands in no notes', async () => {
    const chart = ['```mermaid', 'pie', ' "A": 1', '```']
    const { document, left } = await importedPage([
      '# Trees',
      '',
      ...stage('Phase 1: Buy', ...chart),
      ...stage('Phase 2: Dig'),
    ])
    expect(shownJourney(document)).toEqual(['Buy / Channel: Looks', 'Dig / Channel: Looks'])
    expect(left).toEqual([importWords.leftDiagrams(['pie'])])
  })
})

it.each([['### Key channels'], ['**Key channels:**']])(
  'a table below %s names channels in its first column, and all else is kept',
  async (heading) => {
    const table = ['| Channel | Purpose |', '|---|---|', '| Search | Traffic |', '| Mail | Offers |', '']
    const { document, left } = await importedPage([
      ...['# Boats', '', '## Stage 1: Discover', '', heading, '', ...table],
      ...['## Stage 2: Book', '', '- Pays', ''],
    ])
    expect(shownJourney(document)).toEqual([
      'Discover / Search: Search · notes Search: Purpose: Traffic | Mail: Purpose: Offers',
      'Discover / Mail: Mail',
      'Book / Channel: Pays',
    ])
    expect(left).toEqual([])
  },
)

it('tables of what people do and of what stands behind it are one map', async () => {
  const { document, left } = await importedPage([
    ...[
      '# Boats',
      '',
      '## Frontend',
      '| Stage | User actions | Touchpoints |',
      '|---|---|---|',
      '| Book | Asks | Chat |',
      '',
    ],
    ...[
      '## Backend',
      '| Stage | System actions | Systems | Metrics |',
      '|---|---|---|---|',
      '| Book | Answers | Bot | Time |',
    ],
  ])
  expect(shownJourney(document)).toEqual([
    'Book / Channel: Chat · backstage Answers · system Bot · measure Time · notes User actions: Asks',
  ])
  expect(left).toEqual([])
})

describe('what hangs below a thing is about it', () => {
  const stages = (...lines: readonly string[]) => [
    ...['# Trees', '', '## Stage 1: Buy', ''],
    ...lines,
    ...['', '## Stage 2: Dig', '', '- Digs', ''],
  ]

  it.each([['### Pain points'], ['**Pain points:**']])('below %s', async (heading) => {
    const { document } = await importedPage(
      stages(
        '- Looks',
        '',
        heading,
        '',
        '- **Pain point 1:** Far',
        '  - **Severity:** High',
        '  - **Frequency:** Daily',
        '- Dear',
      ),
    )
    expect(shownJourney(document)[0]).toBe(
      'Buy / Channel: Looks · pain Far (Severity: High, Frequency: Daily) · pain Dear',
    )
  })

  it('in the further columns of a table', async () => {
    const rows = [
      '| Problem | Impact | How often |',
      '|---|---|---|',
      '| Far | High; for all | Daily |',
      '| Dear | Low | |',
    ]
    const { document } = await importedPage(stages('- Looks', '', '### Pain points', '', ...rows))
    expect(shownJourney(document)[0]).toBe(
      'Buy / Channel: Looks · pain Far (Impact: High, for all, How often: Daily) · pain Dear (Impact: Low)',
    )
  })

  it('below touchpoints that are counted', async () => {
    const { document } = await importedPage(
      stages(
        '### Touchpoints',
        '',
        '- **Touchpoint 1:** Till',
        '  - **Owner:** Shop',
        '- **Touchpoint 2:** Receipt',
        '  - **Owner:** Bank',
      ),
    )
    expect(shownJourney(document).slice(0, 2)).toEqual([
      'Buy / Channel: Till · owner Shop',
      'Buy / Channel: Receipt · owner Bank',
    ])
  })

  it('and no word of ours stands in the notes of a heading with lists below several', async () => {
    const parts = [
      '### Use case: Order',
      '',
      'Orders.',
      '',
      '#### Needs of ours',
      '',
      '- **Form:** Short',
      '',
      '#### Parts',
      '',
      '- A form',
    ]
    const { document } = await importedPage(stages(...parts))
    expect(shownJourney(document).join()).not.toContain('Notes:')
  })

  it('semicolons in brackets part nothing', async () => {
    const { document } = await importedPage(stages('- Looks', '', '**Pains:** Far (by bus; by car); dear'))
    expect(shownJourney(document)[0]).toBe('Buy / Channel: Looks · pain Far (by bus, by car) · pain dear')
  })
})

it('several names in a line are a name each', async () => {
  const stage = (name: string) => [`## ${name}`, '', 'Persona: Ana, Bo \u2014 Status: planned', '', '- Looks', '']
  const { document } = await importedPage(['# Trees', '', ...stage('Stage 1: Buy'), ...stage('Stage 2: Dig')])
  expect([...document.personas.values()].map(({ name }) => name)).not.toContain('Ana, Bo \u2014 Status: planned')
  expect(JSON.stringify(shownJourney(document))).not.toContain('\u2014')
})

it('a table without heads and with names in bold says what they say, in a language that has verbs for it', async () => {
  const stage = (name: string) => [
    ...[`## ${name}`, '', '| | |', '|---|---|', '| **Faz** | Paga |', '| **Sente** | 😠 |'],
    ...[
      '| **Fric\u00E7\u00E3o** | Fila |',
      '| **Produto** | Caixa |',
      '| **Risco** | Sair |',
      '| **Tela** | Casa |',
      '',
    ],
  ]
  const { document } = await importedPage(['# Jornada', '', ...stage('Fase 1: Compra'), ...stage('Fase 2: Uso')])
  expect(shownJourney(document)[0]).toBe(
    'Compra / Channel: Paga \u00B7 Customer -2 \u00B7 pain Fila \u00B7 notes Produto: Caixa | Risco: Sair | Tela: Casa',
  )
})

it('several personas of a touchpoint are one each', async () => {
  const use = (name: string, ...people: readonly string[]) => [
    ...[`### ${name}`, '', 'Wants it.', '', '#### Relevant personas', '', ...people.map((one) => `- ${one}`), ''],
  ]
  const { document } = await importedPage([
    ...['# Trees', '', '## Phase 1: Buy', '', ...use('Looks', 'Ana', 'Bo')],
    ...['## Phase 2: Dig', '', ...use('Digs', 'Bo')],
  ])
  expect([...document.personas.values()].map(({ name }) => name)).toEqual(['Ana', 'Bo'])
  expect(shownJourney(document)[0]).toContain('Relevant personas: Ana; Bo')
})
