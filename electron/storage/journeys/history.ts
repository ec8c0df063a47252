/** What happens to a journey, noted in the transaction in which it happens, and the journey as it was. */
import type { Database } from 'better-sqlite3'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { LoggedRow, LoggedStep, Moment } from '../../../shared/journey/history/log.ts'
import { documentBefore } from '../../../shared/journey/history/timeline.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { prepared } from '../rows/record-rows.ts'
import type { Row } from '../rows/row-values.ts'
import { appendStep, lastSeq, momentsBefore, rowsBackwards, rowsBetween } from './history-rows.ts'
import { applyChange, readJourney, saving } from './journeys.ts'

const newest = Number.MAX_SAFE_INTEGER
const page = { steps: 200, bytes: 8 * 1024 * 1024, moments: 500 }

/**
 * Applies the steps in order and notes them, all or nothing.
 * @returns the seq of the newest row.
 * @throws FailureError `not-saved` where a change doesn't fit what is stored.
 */
export function recordSteps(database: Database, journeyId: Id, steps: readonly LoggedStep[], at: string): number {
  let seq = 0
  saving(database, () => {
    for (const step of steps) {
      applyChange(database, journeyId, step.change, at)
      appendStep(database, journeyId, step, at)
    }
    // Inside, so that nothing can fail once the steps are saved: they would be tried again, and applied twice.
    seq = lastSeq(database, journeyId)
  })
  return seq
}

export type HistoryPage = { readonly rows: LoggedRow[]; readonly hasMore: boolean }

/** The newest rows before `beforeSeq`, oldest first: enough for 200 steps of undo, or 8 MB of them. */
export function readHistory(database: Database, journeyId: Id, beforeSeq = newest): HistoryPage {
  const rows: LoggedRow[] = []
  let steps = 0
  let size = 0
  for (const [row, bytes] of rowsBackwards(database, journeyId, beforeSeq)) {
    if (steps >= page.steps || size >= page.bytes) return { rows: rows.reverse(), hasMore: true }
    rows.push(row)
    if (row.kind === 'do' || row.kind === 'restore') steps += 1
    size += bytes
  }
  return { rows: rows.reverse(), hasMore: false }
}

/** The newest moments before `beforeSeq`, newest first. */
export function readMoments(
  database: Database,
  journeyId: Id,
  beforeSeq = newest,
): { moments: Moment[]; hasMore: boolean } {
  const moments = momentsBefore(database, journeyId, beforeSeq, page.moments + 1)
  return { moments: moments.slice(0, page.moments), hasMore: moments.length > page.moments }
}

/** The journey as it was once the row had happened; 0 and whatever was forgotten mean the oldest state that is known. */
export function readMoment(database: Database, journeyId: Id, seq: number): JourneyDocument {
  return database.transaction(() => {
    const later = rowsBetween(database, journeyId, seq + 1, newest)
    return documentBefore(
      readJourney(database, journeyId),
      later.map(({ change }) => change),
    )
  })()
}

/** What the history takes: `bytes` of changes in so many rows. */
export function historySize(database: Database, journeyId: Id): { rows: number; bytes: number } {
  const sql = 'SELECT count(*) AS rows, total(octet_length(change)) AS bytes FROM history WHERE journey_id = ?'
  const { rows, bytes } = prepared(database, sql).get(journeyId) as Row
  return { rows: Number(rows), bytes: Number(bytes) }
}
