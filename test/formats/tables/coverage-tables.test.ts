/** The coverage matrix as tables: the same figures as on the screen, by channels and by kinds. */
import { expect, it } from 'vitest'
import { coverageTable, coverageTables } from '../../../shared/formats/tables/coverage-tables.ts'
import { writeCsv } from '../../../shared/formats/tables/csv.ts'
import { updateTouchpoint } from '../../../shared/journey/edits/edits.ts'
import { edited, smallJourney } from '../../support/small-journey.ts'

const journey = edited(
  smallJourney(),
  (before) => updateTouchpoint(before, 'a', { emotions: { p: 2 } }),
  (before) => updateTouchpoint(before, 'b', { status: 'planned', emotions: { p: -1 } }),
  (before) => updateTouchpoint(before, 'c', { status: 'idea' }),
)

it('counts what fills each cell, with the sums of rows and columns', () => {
  expect(coverageTable(journey, 'channels')).toEqual({
    name: 'Coverage',
    headColumns: 2,
    headers: ['Channel', 'Kind', 'Find (Awareness)', 'Buy (Decision)', 'All stages'],
    rows: [
      ['Web', 'Digital', 2, 0, 2],
      ['Shop', 'Traditional', 0, 1, 1],
      ['All channels', '', 2, 1, 3],
    ],
  })
})

it('has a row for each kind, also where no channel is of it', () => {
  const { headers, rows } = coverageTable(journey, 'kinds')
  expect(headers).toEqual(['Kind', 'Find (Awareness)', 'Buy (Decision)', 'All stages'])
  expect(rows.map((row) => row.join())).toEqual([
    'Social,0,0,0',
    'Mobile,0,0,0',
    'Digital,2,0,2',
    'Traditional,0,1,1',
    'All kinds,2,1,3',
  ])
})

it('says status and emotion in tables of their own', () => {
  const [, status, emotion] = coverageTables(journey, 'channels')
  expect(status?.rows[0]).toEqual(['Web', 'Digital', '1 live, 1 planned, 1 idea', '', '1 live, 1 planned, 1 idea'])
  expect(emotion?.rows[0]).toEqual(['Web', 'Digital', 0.5, '', 0.5])
})

it('becomes CSV', () => {
  expect(writeCsv(coverageTable(journey, 'kinds'))).toContain('Digital,2,0,2')
})
