/** Whatever a map says in its cells is in the journey, or said to be left out: tables and pages made by chance. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FailureError } from '../../../shared/failure.ts'
import { journeyOfTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { madeMap } from '../../../shared/formats/incoming/made-map.ts'
import { readMarkdown } from '../../../shared/formats/pages/read-markdown.ts'
import type { Remark } from '../../../shared/formats/reading/remark.ts'
import type { NamedTable } from '../../../shared/formats/tables/cells/text-table.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { openedAt } from '../../support/journey-text.ts'
import { randomCases } from '../../support/long-run.ts'

let count = 0
const options = { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }

const lanes = [
  ...['Actions', 'Touchpoints', 'Channels', 'Pain points', 'Opportunities', 'Thoughts', 'Emotions', 'Owner'],
  ...['Backstage', 'Systems', 'KPIs', 'Goals', 'Moments of truth', 'Weather', 'Frustrations', 'Persona', 'Priority'],
]
/** Each word stands once, so that it can be looked for. */
const numbered = (cells: readonly (readonly number[])[]) =>
  cells.map((row) => row.map((words) => Array.from({ length: words }, () => `word${++count}x`).join(' ')))
const anyMap = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...lanes), { minLength: 3, maxLength: 9 }),
  stages: fc.integer({ min: 2, max: 5 }),
  filled: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), {
    minLength: 9,
    maxLength: 9,
  }),
})

function lostWords(text: string, document: JourneyDocument, remarks: readonly Remark[]): string[] {
  const held = JSON.stringify(document, (_key, value: unknown) => (value instanceof Map ? [...value.values()] : value))
  const said = remarks.filter(({ isLoss }) => isLoss).map((remark) => remark.text)
  return (text.match(/word\d+x/g) ?? []).filter((word) => !`${held}${said.join()}`.includes(word))
}

/** Null of a table that is refused: that is said too. */
function madeOf(table: NamedTable): ReturnType<typeof journeyOfTables> | null {
  try {
    return journeyOfTables([table], options)
  } catch (error) {
    if (error instanceof FailureError) return null
    throw error
  }
}

it('of a table, with its stages as columns or as rows', () => {
  fc.assert(
    fc.property(anyMap, fc.boolean(), ({ names, stages, filled }, isTurned) => {
      const cells = numbered(filled.slice(0, names.length).map((row) => row.slice(0, stages)))
      const map = [
        ['', ...(cells[0]?.map((_cell, at) => `Phase${at} start`) ?? [])],
        ...names.map((name, at) => [name, ...(cells[at] ?? [])]),
      ]
      const rows = isTurned ? map : (map[0] ?? []).map((_cell, at) => map.map((row) => row[at] ?? ''))
      const [headers = [], ...below] = isTurned
        ? rows
        : rows.map((row, at) => (at === 0 ? ['Stage', ...row.slice(1)] : row))
      const made = madeOf({ name: 'Map', headers, headerRow: 1, rows: below })
      expect(made ? lostWords(rows.flat().join(' '), made.document, made.remarks) : []).toEqual([])
    }),
    { numRuns: randomCases(200) },
  )
})

it('of a page, with labels as headings, in bold or as items of a list', () => {
  fc.assert(
    fc.property(
      anyMap,
      fc.constantFrom('heading', 'bold', 'item', 'nested'),
      fc.boolean(),
      ({ names, stages, filled }, kind, hasBullets) => {
        const cells = numbered(filled.slice(0, names.length).map((row) => row.slice(0, stages)))
        const lines = ['# A map', '']
        for (let stage = 0; stage < stages; stage += 1) {
          lines.push(`## Stage ${stage + 1}: Part${stage}`, '')
          if (hasBullets) lines.push(`- word${++count}x in a bullet`, `  - word${++count}x below it`, '')
          for (const [at, name] of names.entries()) {
            const words = cells[at]?.[stage] ?? ''
            if (words === '') continue
            if (kind === 'heading') lines.push(`### ${name}`, '', `- ${words}`, `  - word${++count}x`, '')
            else if (kind === 'bold') lines.push(`**${name}:** ${words}`, '', `word${++count}x goes on`, '')
            else if (kind === 'item') lines.push(`- **${name}:** ${words}`)
            else lines.push(`- ${name}`, `  - ${words}`, `  - word${++count}x`)
          }
          lines.push('')
        }
        const text = lines.join('\n')
        const { document, remarks } = madeMap(readMarkdown(text, options), options)
        expect(lostWords(text, document, remarks)).toEqual([])
      },
    ),
    { numRuns: randomCases(200) },
  )
})
