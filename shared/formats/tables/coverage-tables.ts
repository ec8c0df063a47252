/** The coverage matrix as tables: how many touchpoints fill each cell, in which status, and how people feel there. */
import type { JourneyDocument } from '../../journey/document.ts'
import { kindWords, phaseWords } from '../../journey/fields/words.ts'
import type { CoverageRowing } from '../../strategy/coverage-choices.ts'
import { type CoverageGrid, type CoverageRow, coverageGrid, type Standing } from '../../strategy/coverage-grid.ts'
import { statusList } from '../../strategy/coverage-words.ts'
import type { Deflate } from '../zip/write-zip.ts'
import type { Cell, Table } from './cells/text-table.ts'
import { writeCsv } from './csv.ts'
import { derivedNames } from './derived-tables.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

/** The matrix as a file: one table as text, or a workbook's bytes. */
export function writeCoverage(
  document: JourneyDocument,
  rowing: CoverageRowing,
  format: 'csv' | 'xlsx',
  deflate: Deflate,
): string | Uint8Array {
  if (format === 'csv') return writeCsv(coverageTable(document, rowing))
  return writeXlsx(coverageTables(document, rowing), deflate)
}

/** Rows by stages: how many touchpoints fill each cell, ideas not among them, with the sums of both. */
export function coverageTable(document: JourneyDocument, rowing: CoverageRowing): Table {
  return tableOf(derivedNames.coverage, coverageGrid(document, rowing), ({ counting }) => counting)
}

/** The same matrix three times: counts, statuses, emotions. An emotion is a mean, -2 to 2, and blank where none is known. */
export function coverageTables(document: JourneyDocument, rowing: CoverageRowing): readonly Table[] {
  const grid = coverageGrid(document, rowing)
  return [
    coverageTable(document, rowing),
    tableOf('Status', grid, statusList),
    tableOf('Emotion', grid, ({ emotion }) => (emotion === null ? '' : Math.round(emotion * 100) / 100)),
  ]
}

function tableOf(name: string, grid: CoverageGrid, say: (standing: Standing) => Cell): Table {
  const isByChannel = grid.rowing === 'channels'
  const head = (row: CoverageRow) => (isByChannel ? [row.name, kindWords[row.kind]] : [row.name])
  return {
    name,
    headColumns: isByChannel ? 2 : 1,
    headers: [
      ...(isByChannel ? ['Channel', 'Kind'] : ['Kind']),
      ...grid.columns.map(({ stage }) => `${stage.name} (${phaseWords[stage.phase]})`),
      'All stages',
    ],
    rows: [
      ...grid.rows.map((row) => [...head(row), ...row.cells.map(say), say(row.total)]),
      [
        ...(isByChannel ? ['All channels', ''] : ['All kinds']),
        ...grid.columns.map(({ total }) => say(total)),
        say(grid.total),
      ],
    ],
  }
}
