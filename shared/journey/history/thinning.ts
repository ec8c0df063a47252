/**
 * How old history is thinned. The rule: everything of the last 30 days is kept, and the last 5,000 rows whatever their age;
 * of older rows, those of one day become one. A journey's history takes at most 64 MB: past that the oldest rows become one
 * between two named versions, and where this isn't enough, those before the first named version are forgotten.
 * No row that leads to a named version is ever squashed with one that leads away from it.
 */
import { continuesRow, type LoggedRow } from './log.ts'

/** A row by what thinning looks at; `bytes` is the size of its change. */
export type WeighedRow = Pick<LoggedRow, 'seq' | 'at' | 'kind' | 'mergeKey'> & { readonly bytes: number }
export type ThinningRule = { readonly keptDays: number; readonly keptRows: number; readonly mostBytes: number }
/** Rows `from` to `to` (by `seq`, both included) that become one, at `to`. */
export type Squash = { readonly from: number; readonly to: number; readonly label: string }

export const thinningRule: ThinningRule = { keptDays: 30, keptRows: 5_000, mostBytes: 64 * 1024 * 1024 }

/** Which rows, oldest first, become one because of their age. `now` is ISO 8601 in UTC, as `at` is. */
export function squashesByAge(
  rows: readonly WeighedRow[],
  versionSeqs: readonly number[],
  now: string,
  rule = thinningRule,
): Squash[] {
  const oldest = new Date(Date.parse(now) - rule.keptDays * 86_400_000).toISOString()
  const isOld = (run: Run) => run.end < rows.length - rule.keptRows && run.rows.every(({ at }) => at < oldest)
  return squashes(runsOf(rows, versionSeqs), isOld, 'All edits of this day', dayOf)
}

/** Which rows become one where the history is larger than it may be. */
export function squashesBySize(
  rows: readonly WeighedRow[],
  versionSeqs: readonly number[],
  rule = thinningRule,
): Squash[] {
  if (bytesOf(rows) <= rule.mostBytes) return []
  // Half of it, so that the next edit doesn't bring the limit back at once.
  const first = firstWithin(rows, rule.mostBytes / 2)
  return squashes(
    runsOf(rows, versionSeqs),
    ({ end }) => end < first,
    'Earlier edits',
    () => '',
  )
}

/** Up to which row (by `seq`) the history is forgotten because it is too large even so; 0 where it isn't. */
export function forgottenUpTo(
  rows: readonly WeighedRow[],
  versionSeqs: readonly number[],
  rule = thinningRule,
): number {
  const tooOld = rows.slice(0, firstWithin(rows, rule.mostBytes))
  const firstVersion = Math.min(...versionSeqs)
  return tooOld.findLast(({ seq }) => seq <= firstVersion)?.seq ?? 0
}

/** The smallest index from which on the rows fit; the newest row is always kept. */
function firstWithin(rows: readonly WeighedRow[], mostBytes: number): number {
  let bytes = 0
  const past = rows.findLastIndex((row) => {
    bytes += row.bytes
    return bytes > mostBytes
  })
  return Math.min(past + 1, Math.max(0, rows.length - 1))
}

function bytesOf(rows: readonly WeighedRow[]): number {
  return rows.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Rows that stay together or go together: an undo and what it took back, the letters of one step. */
type Run = { readonly rows: readonly WeighedRow[]; readonly end: number; readonly isAfterVersion: boolean }

/** A run that holds a named version inside is left out: it can neither be cut there nor squashed over it. */
function runsOf(rows: readonly WeighedRow[], versionSeqs: readonly number[]): (Run | null)[] {
  const reach = reachOf(rows)
  const isVersionBefore = (index: number) => {
    const [before, after] = [rows[index - 1]?.seq ?? 0, rows[index]?.seq ?? 0]
    return versionSeqs.some((seq) => before <= seq && seq < after)
  }
  const runs: (Run | null)[] = []
  for (let start = 0; start < rows.length; ) {
    let end = start
    for (let index = start; index <= end; index += 1) end = Math.max(end, reach[index] ?? index)
    const inner = rows.slice(start + 1, end + 1).some((_, place) => isVersionBefore(start + 1 + place))
    runs.push(inner ? null : { rows: rows.slice(start, end + 1), end, isAfterVersion: isVersionBefore(start) })
    start = end + 1
  }
  return runs
}

/** For each row the last row that belongs to the same step, takes it back or does it again. */
function reachOf(rows: readonly WeighedRow[]): number[] {
  const reach = rows.map((_, index) => index)
  const done: number[] = []
  let undone: number[] = []
  for (const [index, row] of rows.entries()) {
    const { kind } = row
    const before = rows[index - 1]
    if (kind === 'undo' || kind === 'redo') {
      const step = kind === 'undo' ? done.pop() : undone.pop()
      if (step !== undefined) reach[step] = index
      const into = kind === 'undo' ? undone : done
      into.push(step ?? index)
      continue
    }
    undone = []
    const last = done.at(-1)
    if (last !== undefined && before && continuesRow(before, row)) reach[last] = index
    else done.push(index)
  }
  return reach
}

function dayOf({ rows }: Run): string {
  return rows.at(-1)?.at.slice(0, 10) ?? ''
}

function squashes(
  runs: readonly (Run | null)[],
  isThinned: (run: Run) => boolean,
  label: string,
  groupOf: (run: Run) => string,
): Squash[] {
  const groups: Run[][] = []
  let before: Run | null = null
  for (const run of runs) {
    const thinned = run && isThinned(run) ? run : null
    const isSame: boolean =
      thinned !== null && before !== null && !thinned.isAfterVersion && groupOf(thinned) === groupOf(before)
    if (isSame && thinned) groups.at(-1)?.push(thinned)
    else if (thinned) groups.push([thinned])
    before = thinned
  }
  return groups.flatMap((group) => {
    const rows = group.flatMap((run) => run.rows)
    const [first, last] = [rows[0], rows.at(-1)]
    return first && last && first !== last ? [{ from: first.seq, to: last.seq, label }] : []
  })
}
