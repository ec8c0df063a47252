/** Comma-separated text: what leaves comes back, and nothing in it runs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralize } from '../../../shared/formats/tables/cells/formulas.ts'
import { readCsv, writeCsv } from '../../../shared/formats/tables/csv.ts'
import { journeyTable } from '../../../shared/formats/tables/journey-tables.ts'
import { anyText, hostileTexts } from '../../support/hostile-texts.ts'
import { journeyOf } from '../../support/journey-text.ts'

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
    expect(() => readCsv(' \n\n')).toThrow('row 1: there is no header row.')
    expect(() => readCsv('a,b\n"open,1\n')).toThrow('row 2: unclosed quotation mark.')
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
