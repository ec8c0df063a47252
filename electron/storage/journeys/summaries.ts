/**
 * What the library last said of each journey, kept beside it: so that a library of hundreds opens at once. Only ever a copy: a row
 * that doesn't fit the journey, this app or its own content counts for nothing and is made again.
 */
import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Id } from '../../../shared/journey/schema.ts'
import { complain } from '../../errors/error-log.ts'
import { writing } from '../disk/keep-writing.ts'
import { prepared, selection } from '../rows/record-rows.ts'

type Row = { readonly journey_id: Id; readonly made_for: string; readonly content: string }

/**
 * @param madeFor says for which journey at which time, and by which app, the content was made
 * @param content JSON, in which no line ends: the last line is all of it
 */
function seal(madeFor: string, content: string): string {
  return hash('sha256', `${madeFor}\n${content}`)
}

/** The contents that are as this app kept them, which the seal shows, for what they were made for; else undefined. */
export function readSummaries<C>(database: Database): ReadonlyMap<Id, (madeFor: string) => C | undefined> {
  const rows = prepared(
    database,
    `SELECT ${selection(['journey_id', 'made_for', 'content'])} FROM journey_summaries`,
  ).all() as Row[]
  return new Map(
    rows.map((row) => [
      row.journey_id,
      (madeFor) => (seal(madeFor, row.content) === row.made_for ? (JSON.parse(row.content) as C) : undefined),
    ]),
  )
}

/** Where it can't be written nothing is lost: it is made again next time. */
export function keepSummaries(
  database: Database,
  kept: readonly { journeyId: Id; madeFor: string; content: unknown }[],
): void {
  const sql = 'INSERT OR REPLACE INTO journey_summaries (journey_id, made_for, content) VALUES (?, ?, ?)'
  try {
    writing(database, () => {
      for (const { journeyId, madeFor, content } of kept) {
        const text = JSON.stringify(content)
        prepared(database, sql).run(journeyId, seal(madeFor, text), text)
      }
    })
  } catch (error) {
    complain(error, 'The library’s summaries were not kept')
  }
}
