/**
 * Opportunities, which version 4 kept as texts of their touchpoint, become records; the steps of the history that speak of them
 * are read as steps of such records (see shared/journey/version-1.ts) and stay as they were written.
 */
import type { Database } from 'better-sqlite3'
import { opportunitiesOfVersion1 } from '../../../shared/journey/history/version-1.ts'
import { encodeText } from '../rows/encoded-text.ts'

type Row = { readonly journey_id: string; readonly id: string; readonly rank: string; readonly opportunities: string }

/** The caller holds the transaction. */
export function takeOutOpportunities(database: Database): void {
  const rows = database
    .prepare(`SELECT journey_id, id, rank, opportunities FROM touchpoints WHERE opportunities <> '[]'`)
    .all() as Row[]
  const insert = database.prepare(`INSERT INTO opportunities
    (journey_id, id, rank, extra, text, impact, effort, horizon, status, owner_name, owner_role, votes)
    VALUES (?, ?, ?, '{}', ?, NULL, NULL, NULL, 'open', '', NULL, 0)`)
  const link = database.prepare(`INSERT INTO opportunity_touchpoints
    (journey_id, opportunity_id, position, touchpoint_id) VALUES (?, ?, 0, ?)`)
  for (const { journey_id, id, rank, opportunities } of rows) {
    for (const one of opportunitiesOfVersion1({ id, rank, opportunities: textsIn(opportunities) })) {
      insert.run(journey_id, one.id, one.rank, encodeText(one.text))
      link.run(journey_id, one.id, id)
    }
  }
  database.exec(`
    ALTER TABLE touchpoints DROP COLUMN opportunities;
    UPDATE touchpoints SET votes = min(9007199254740991, max(0, round(votes))) WHERE votes < 0 OR votes <> round(votes);
  `)
}

/** Of a row that was damaged, what are texts. */
function textsIn(json: string): string[] {
  try {
    const held: unknown = JSON.parse(json)
    return Array.isArray(held) ? held.filter((text) => typeof text === 'string') : []
  } catch {
    return []
  }
}
