/** Excel workbooks: read again as they were written, opened by LibreOffice, and refused where they are a trap. */

import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../../electron/files/deflate.ts'
import { readCsv } from '../../../shared/formats/tables/csv.ts'
import { noChoices } from '../../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../../shared/formats/tables/import-plan.ts'
import { workbookTables } from '../../../shared/formats/tables/journey-tables.ts'
import { matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { readXlsx } from '../../../shared/formats/tables/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../shared/formats/tables/xlsx/write-xlsx.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { arbitraryDocument } from '../../support/arbitrary-journey.ts'
import { exampleDocument } from '../../support/example-document.ts'
import { anyText, hostileTexts } from '../../support/hostile-texts.ts'
import { journeyOf } from '../../support/journey-text.ts'
import { randomCases } from '../../support/long-run.ts'
import { calcMissing, convertInOffice } from '../../support/office.ts'

const workbookOf = (document: JourneyDocument) => writeXlsx(workbookTables(document), deflate)
const table = (rows: string[][]) => writeXlsx([{ name: 'T', headers: ['a', 'b'], rows }], deflate)

describe('written and read', () => {
  it('every text comes back, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((text) => text !== ''),
          { minLength: 1, maxLength: 8 },
        ),
        (texts) => {
          const [read] = readXlsx(table(texts.map((text) => ['x', text])))
          expect(read?.rows).toEqual(texts.map((text) => ['x', text]))
        },
      ),
    )
  })

  it('a table of touchpoints changes nothing when it comes back', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const read = readXlsx(workbookOf(document)).find(({ name }) => name === 'Touchpoints')
        if (!read) throw new Error('The sheet is gone.')
        const plan = planImport(document, read, matchColumns(read.headers), noChoices, () => 'new')
        expect(plan).toMatchObject({ added: 0, updated: 0, problems: [] })
      }),
      { numRuns: randomCases(30) },
    )
  })

  it('a text that no cell holds is cut in the workbook and kept in the journey', () => {
    const document = journeyOf({
      stages: [{ id: 's', name: 'S' }],
      channels: [{ id: 'c', kind: 'social', name: 'C' }],
      touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'T', notes: 'x'.repeat(1_000_000) }],
    })
    const [read] = readXlsx(workbookOf(document))
    if (!read) throw new Error('The sheet is gone.')
    const notes = read.rows[0]?.[read.headers.indexOf('Notes')] ?? ''
    expect(notes).toHaveLength(32_767)
    expect(planImport(document, read, matchColumns(read.headers), noChoices, () => 'new').updated).toBe(0)
  })

  it('holds a sheet a table, numbers as numbers, and no formula', () => {
    const bytes = workbookOf(exampleDocument())
    expect(readXlsx(bytes).map(({ name }) => name)).toEqual([
      'Touchpoints',
      'Coverage',
      'Findings',
      'Opportunities',
      'Quotes',
      'Measures',
      'Notes',
    ])
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name} ${new TextDecoder().decode(part)}`)
    expect(parts.join('\n')).not.toMatch(/<f[ >]|externalLink|http:\/\/(?!schemas\.)/)
    expect(parts.join('\n')).toMatch(/<v>-?\d+<\/v>/)
  })

  it('is wide and high enough to be read, keeps its head in view, and fits the width of a page', () => {
    const rows = [
      ['id', 'word '.repeat(40)],
      ['id', 'one\ntwo\nthree'],
      ['id', 'short'],
    ]
    const bytes = writeXlsx(
      [{ name: 'T', headers: ['A header of many words', 'Notes'], rows, headColumns: 1 }],
      deflate,
    )
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect([...sheet.matchAll(/ width="(\d+)"/g)].map(([, width]) => width)).toEqual(['18', '48'])
    expect([...sheet.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, height]) => height)).toEqual([
      '30',
      '60',
      '45',
      '15',
    ])
    expect(sheet).toContain('xSplit="1" ySplit="1" topLeftCell="B2"')
    expect(sheet).toContain('<autoFilter ref="A1:B4"/>')
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
  })
})

describe('what others wrote', () => {
  const workbook = (sheet: string, more: Record<string, string> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml':
            '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A &amp; B" r:id="rId7"/></x:sheets></x:workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
          'xl/worksheets/one.xml': sheet,
          ...more,
        }).map(([name, xml]) => [name, strToU8(xml)]),
      ),
    )

  it('shared texts, flags, errors, formulas and gaps are read as they are shown', () => {
    const bytes = workbook(
      `<worksheet><sheetData>
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>Mo</t></r><r><t>T</t></r></is></c></row>
        <row r="4"><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" t="b"><v>1</v></c></row>
        <row><c t="str"><f>A1</f><v>=x</v></c><c><v>5.0E-1</v></c><c t="e"><v>#REF!</v></c></row>
      </sheetData></worksheet>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>Ti</t><rPh><t>no</t></rPh><t xml:space="preserve"> tle&#10;</t></si></sst>',
      },
    )
    expect(readXlsx(bytes)).toEqual([
      { name: 'A & B', headerRow: 2, headers: ['Ti tle\n', '', 'MoT'], rows: [[], ['', '2', 'Yes'], ['=x', '0.5']] },
    ])
  })

  const refusals: [what: string, bytes: Uint8Array, sentence: string][] = [
    ['no zip', strToU8('PK nothing'), 'this is not an Excel workbook, or it is damaged'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'this is not an Excel workbook, or it is damaged'],
    ['an empty sheet', workbook('<worksheet/>'), 'no sheet has a table'],
    [
      'a row far out',
      workbook('<sheetData><row r="9999999"><c><v>1</v></c></row></sheetData>'),
      'sheet A & B: a row is beyond',
    ],
    [
      'a column far out',
      workbook('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'),
      'sheet A & B: more than 1000 columns',
    ],
    [
      'a document type',
      workbook('<!DOCTYPE x [<!ENTITY a "aaaa">]><sheetData/>'),
      'sheet A & B: can’t be read from character 1',
    ],
    ['a broken tag', workbook('<sheetData><row'), 'sheet A & B: can’t be read'],
  ]
  it.each(refusals)('%s is refused', (_what, bytes, sentence) => {
    expect(() => readXlsx(bytes)).toThrow(sentence)
  })
})

describe.skipIf(calcMissing !== null)(`LibreOffice${calcMissing ? ` (${calcMissing})` : ''}`, () => {
  it('opens the workbook and shows the same cells, formulas as text', { timeout: 120_000 }, () => {
    const texts = hostileTexts.filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text) && text.isWellFormed())
    const workbook = table(texts.map((text, index) => [`r${index}`, text]))
    const csv = convertInOffice('table.xlsx', workbook, 'csv:Text - txt - csv (StarCalc):44,34,76')
    expect(readCsv(csv.toString('utf8')).rows).toEqual(texts.map((text, index) => [`r${index}`, text]))
  })
})
