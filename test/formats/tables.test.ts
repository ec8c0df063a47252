/** Tables: what leaves comes back, formulas never run, and columns are found by name. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '../../shared/formats/tables/csv.ts'
import { neutralize, restore } from '../../shared/formats/tables/formulas.ts'
import { type ImportChoices, noChoices } from '../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../shared/formats/tables/import-plan.ts'
import { journeyTable } from '../../shared/formats/tables/journey-tables.ts'
import { readList, writeList } from '../../shared/formats/tables/lists.ts'
import { matchColumns } from '../../shared/formats/tables/match-columns.ts'
import type { TextTable } from '../../shared/formats/tables/table.ts'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { newDocument, newJourney } from '../../shared/journey/records.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { anyText, hostileTexts } from '../support/hostile-texts.ts'
import { journeyOf, openedAt } from '../support/journey-text.ts'

let count = 0
const newId = () => `new-${++count}`
const empty = newDocument(newJourney({ id: 'new', title: 'New' }, openedAt))
const plan = (document: JourneyDocument, table: TextTable, choices = noChoices) =>
  planImport(document, table, matchColumns(table.headers), choices, newId)
const textTable = (headers: string[], ...rows: string[][]): TextTable => ({ headers, headerRow: 1, rows })

/** The same journey, each name with its number: a table knows stages, channels, people and aims by their names alone. */
function namedApart(document: JourneyDocument): JourneyDocument {
  const apart = <T>(records: ReadonlyMap<string, T>, rename: (record: T, number: number) => T) =>
    new Map([...records].map(([id, record], index) => [id, rename(record, index + 1)] as const))
  const byName = <T extends { name: string }>(records: ReadonlyMap<string, T>) =>
    apart(records, (record, number) => ({ ...record, name: `${record.name.trim()} ${number}` }))
  const byText = <T extends { text: string }>(records: ReadonlyMap<string, T>) =>
    apart(records, (record, number) => ({ ...record, text: `${record.text.trim()} ${number}` }))
  return {
    ...document,
    stages: byName(document.stages),
    channels: byName(document.channels),
    personas: byName(document.personas),
    needs: byText(document.needs),
    objectives: byText(document.objectives),
  }
}

describe('formulas', () => {
  const formulas = [
    '=1',
    '+1+1',
    '-1+1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    ' =1',
    '\u00A0=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1+1',
    '\uFF20A',
    '\u200B=1',
    "'=1",
    '=cmd|x!A0',
    '\tx',
    '\u0000',
  ]
  it.each(formulas)('%j is made text', (text) => {
    expect(neutralize(text)).toBe(`'${text}`)
    expect(restore(neutralize(text))).toBe(text)
  })

  it.each(['-5', '+3', '-3.5', '-3,5', 'a=b', 'x', '', "'tis", 'mail@example.org', '1-2'])('%j stays', (text) => {
    expect(neutralize(text)).toBe(text)
  })

  it('nothing is lost, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restore(neutralize(text))).toBe(text)
      }),
    )
  })

  it("another program's formulas are kept as text", () => {
    expect(['=SUM(A1)', '@x', '-1+2'].map(restore)).toEqual(['=SUM(A1)', '@x', '-1+2'])
  })
})

describe('several texts in one cell', () => {
  it('come back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        expect(readList(writeList(texts))).toEqual(texts)
      }),
    )
  })

  it('are read as people write them', () => {
    expect(readList('slow; queue ;; \n cold\tfood ')).toEqual(['slow', 'queue', 'cold\tfood'])
    expect(readList(' ')).toEqual([])
    expect(readList('C:\\new')).toEqual(['C:\\new'])
  })
})

describe('CSV', () => {
  it('gives back every cell', () => {
    const cell = anyText.filter((text) => text.isWellFormed())
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        const table = { name: 'T', headers: ['a', 'b', 'c'], rows }
        expect(readCsv(writeCsv(table))).toEqual({ headers: table.headers, headerRow: 1, rows })
      }),
    )
  })

  it('begins with a byte order mark, ends rows as RFC 4180 says and keeps numbers plain', () => {
    const table = {
      name: 'T',
      headers: ['a', 'b'],
      rows: [
        [-2, '=1'],
        [3.5, 'x "y", z'],
      ],
    }
    expect(writeCsv(table)).toBe('\uFEFFa,b\r\n-2,\'=1\r\n3.5,"x ""y"", z"\r\n')
  })

  it.each([',', ';', '\t'])('is read with %j between the cells', (delimiter) => {
    const text = [
      ['Touchpoint', 'Stage'],
      ['"a, b; c"', 'S'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    expect(readCsv(text)).toEqual({ headers: ['Touchpoint', 'Stage'], headerRow: 1, rows: [['a, b; c', 'S']] })
  })

  it('refuses what is no table, with the place', () => {
    expect(() => readCsv(' \n\n')).toThrow('row 1: there is no row that names the columns.')
    expect(() => readCsv('a,b\n"open,1\n')).toThrow('row 2: a quotation mark opens here and is never closed.')
  })

  it('leaves no formula in any export of a hostile journey', () => {
    const named = (text: string) =>
      journeyOf(
        {
          stages: [{ id: 's', name: text }],
          channels: [{ id: 'c', kind: 'social', name: text }],
          personas: [{ id: 'p', name: text }],
          needs: [{ id: 'n', text }],
          touchpoints: [
            {
              id: 't',
              stageId: 's',
              channelId: 'c',
              title: text,
              notes: text,
              pains: [text],
              needIds: ['n'],
              emotions: { p: -1 },
              owner: { name: text },
            },
          ],
        },
        { title: text },
      )
    for (const text of hostileTexts.filter((one) => one.isWellFormed())) {
      for (const name of ['touchpoints', 'coverage', 'findings'] as const) {
        const { headers, rows } = journeyTable(named(text), name)
        for (const cell of [headers, ...rows].flat()) {
          if (typeof cell === 'string') expect(neutralize(cell)).not.toMatch(/^(?!-?\d+$)[=+\-@\t\r\n\0\uFF1D]/)
        }
      }
    }
  })
})

describe('a table of touchpoints', () => {
  const throughCsv = (document: JourneyDocument) => readCsv(writeCsv(journeyTable(document, 'touchpoints')))

  it('changes nothing when it comes back into the same journey', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const { change, added, updated, problems } = plan(document, throughCsv(document))
        expect({ added, updated, problems }).toEqual({ added: 0, updated: 0, problems: [] })
        expect(isEmptyChange(change)).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('makes a journey of which the table is the same', () => {
    const document = exampleDocument()
    const table = throughCsv(document)
    const { change, added, newStages, newChannels, problems } = plan(empty, table)
    const made = applyChange(empty, change)
    expect([added, newStages.length, newChannels.length, problems]).toEqual([
      document.touchpoints.size,
      document.stages.size,
      document.channels.size,
      [],
    ])
    const byId = (one: TextTable) => [...one.rows].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    expect(throughCsv(made).headers).toEqual(table.headers)
    expect(byId(throughCsv(made))).toEqual(byId(table))
    expect(integrityFaults(made)).toEqual([])
    expect(inOrder(made.stages).map(({ name, phase }) => [name, phase])).toEqual(
      inOrder(document.stages).map(({ name, phase }) => [name, phase]),
    )
  })

  it('any journey with distinct names comes back as the same table', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (anyDocument) => {
        const document = namedApart(anyDocument)
        fc.pre(
          journeyTable(document, 'touchpoints')
            .rows.flat()
            .every((cell) => String(cell).isWellFormed()),
        )
        const made = applyChange(empty, plan(empty, throughCsv(document)).change)
        const cells = (one: JourneyDocument) => {
          const { headers, rows } = throughCsv(one)
          const said = rows.map((row) =>
            Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[headers[at] ?? '', cell]]))),
          )
          return new Map(said.map((row) => [row.ID, row]))
        }
        expect(cells(made)).toEqual(cells(document))
        expect(integrityFaults(made)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('changes what the table says otherwise, and nothing else', () => {
    const document = exampleDocument()
    const table = throughCsv(document)
    const title = table.headers.indexOf('Touchpoint')
    const stage = table.headers.indexOf('Stage')
    const rows = table.rows.map((row, index) =>
      row.map((cell, column) =>
        index === 0 && column === title ? 'Renamed' : index === 1 && column === stage ? 'Travel' : cell,
      ),
    )
    const { change, added, updated, unchanged } = plan(document, { ...table, rows })
    expect([added, updated, unchanged]).toEqual([0, 2, rows.length - 2])
    const after = applyChange(document, change)
    expect(after.touchpoints.get(rows[0]?.[0] ?? '')?.title).toBe('Renamed')
    expect(after.touchpoints.get(rows[1]?.[0] ?? '')?.stageId).toBe('travel')
  })

  it('only the columns that it has are changed', () => {
    const document = journeyOf({
      stages: [{ id: 's', name: 'S' }],
      channels: [{ id: 'c', kind: 'social', name: 'C' }],
      touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'Old', notes: 'kept', status: 'idea' }],
    })
    const { change } = plan(document, textTable(['id', 'Title'], ['t', 'New']))
    expect(applyChange(document, change).touchpoints.get('t')).toMatchObject({
      title: 'New',
      notes: 'kept',
      status: 'idea',
      stageId: 's',
    })
  })
})

describe("another program's table", () => {
  it('is understood by its headers, and unknown stages and channels become new ones', () => {
    const table = textTable(
      [
        'Journey phase',
        'CUSTOMER ACTION',
        'Channel',
        'Pain points',
        'Owner',
        'Moment of truth?',
        'Feelings: Ana',
        'Colour',
      ],
      ['Discover', 'Sees an ad', 'Instagram', 'loud; late', 'Bo', 'yes', '-1', 'red'],
      ['Buy', 'Pays', 'Shop counter', '', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
      ['discover ', 'Asks a friend', 'instagram', '', '', 'no', '+2', ''],
    )
    const { change, newStages, newChannels, problems } = plan(empty, table)
    const made = applyChange(empty, change)
    expect(newStages.map(({ name, phase }) => [name, phase])).toEqual([
      ['Discover', 'awareness'],
      ['Buy', 'decision'],
    ])
    expect(newChannels.map(({ name, kind }) => [name, kind])).toEqual([
      ['Instagram', 'social'],
      ['Shop counter', 'traditional'],
    ])
    expect(problems).toEqual([])
    expect(inOrder(made.touchpoints)).toMatchObject([
      { title: 'Sees an ad', pains: ['loud', 'late'], owner: { name: 'Bo' }, momentOfTruth: true },
      { title: 'Pays' },
      { title: 'Asks a friend' },
    ])
    expect(inOrder(made.touchpoints).map(({ emotions }) => Object.values(emotions))).toEqual([[-1], [], [2]])
  })

  it('what a cell may not say is told with its place, and the rest comes in', () => {
    const { change, problems } = plan(
      empty,
      textTable(['Title', 'Stage', 'Status', 'Emotion: Ana', 'Votes'], ['A', 'S', 'done', '7', 'many']),
    )
    expect(problems).toEqual([
      { place: 'row 2, Status', reason: 'this must be one of Live, Planned, Idea' },
      { place: 'row 2, Emotion: Ana', reason: 'this must be a whole number from -2 to 2' },
      { place: 'row 2, Votes', reason: 'this must be a number' },
    ])
    expect(change.touchpoints?.added).toMatchObject([{ title: 'A', status: 'live', votes: 0, emotions: {} }])
  })

  it('choices put an unknown stage or channel elsewhere', () => {
    const document = journeyOf({
      stages: [{ id: 's', name: 'Discover' }],
      channels: [{ id: 'c', kind: 'social', name: 'Instagram' }],
    })
    const table = textTable(['Title', 'Stage', 'Channel'], ['A', 'Find', 'Insta'], ['B', '__proto__', 'constructor'])
    const { change, newStages, newChannels } = plan(document, table, {
      stages: { Find: { id: 's' }, ['__proto__']: { phase: 'advocacy' } },
      channels: { Insta: { id: 'c' }, constructor: { kind: 'mobile' as const } } as ImportChoices['channels'],
    })
    expect(newStages).toMatchObject([{ name: '__proto__', phase: 'advocacy' }])
    expect(newChannels).toMatchObject([{ name: 'constructor', kind: 'mobile' }])
    expect(change.touchpoints?.added[0]).toMatchObject({ stageId: 's', channelId: 'c' })
  })

  it('headers match by name only once each', () => {
    expect(matchColumns(['Name', 'Title', 'Touchpoint', 'Phase', '', 'Emotion: A: b'])).toEqual([
      null,
      null,
      { what: 'column', id: 'title' },
      { what: 'column', id: 'stage' },
      null,
      { what: 'emotion', persona: 'A: b' },
    ])
  })
})

describe('coverage and findings', () => {
  it('say what the analyzer says', () => {
    const document = exampleDocument()
    const coverage = journeyTable(document, 'coverage')
    expect(coverage.headers[2]).toBe('Research and planning (Awareness)')
    expect(coverage.rows).toHaveLength(document.channels.size + 1)
    expect(coverage.rows.at(-1)?.at(-1)).toBe(
      [...document.touchpoints.values()].filter(({ status }) => status !== 'idea').length,
    )
    const findings = journeyTable(document, 'findings')
    expect(findings.rows.length).toBeGreaterThan(5)
    expect(findings.rows[0]?.[0]).toBe('Must')
  })
})
