/**
 * Whether the library's files on the disk are still those that were opened: a sync client, or anyone, may move, remove or
 * replace them while the app runs. By their numbers alone: opening the file a second time would end SQLite's lock on it.
 */
import { type BigIntStats, statSync } from 'node:fs'
import { logOf } from './log-place.ts'

export type Departure = 'gone' | 'replaced' | 'overwritten' | 'log-gone'

export type Place = {
  /** What happened to the files; null while they are those that were opened. Once departed they don't count any more. */
  readonly departure: () => Departure | null
  /** After this app itself has written to the library's main file. */
  readonly noteMain: () => void
  /** After this app has written to the log. */
  readonly noteLog: () => void
  readonly logSize: () => number
  /** Whether the file of this path is the log. */
  readonly isLog: (path: string) => boolean
}

export function createPlace(path: string): Place {
  const log = logOf(path)
  let departed: Departure | null = null
  let main = look(path)
  let kept = look(log)

  function compare(): Departure | null {
    const now = look(path)
    if (!now || !main) return 'gone'
    if (!isSame(now, main)) return 'replaced'
    if (now.size !== main.size || now.mtimeNs !== main.mtimeNs) return 'overwritten'
    const nowLog = look(log)
    const isLogThere = nowLog && kept && isSame(nowLog, kept) && nowLog.size >= kept.size
    return kept && !isLogThere ? 'log-gone' : null
  }
  return {
    departure() {
      departed ??= compare()
      return departed
    },
    noteMain() {
      main = again(path, main)
      kept = again(log, kept)
    },
    noteLog() {
      kept = again(log, kept)
    },
    isLog(path) {
      const now = look(path)
      return now !== undefined && kept !== undefined && isSame(now, kept)
    },
    logSize: () => Number(kept?.size ?? 0),
  }
}

/** Another file in its place is not the one that was written to. */
function again(path: string, before: BigIntStats | undefined): BigIntStats | undefined {
  const now = look(path)
  return !before || (now && isSame(now, before)) ? now : before
}

/** Nothing where nobody can say, which is no better than where nothing is. */
function look(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [look(a), look(b)]
  return first !== undefined && second !== undefined && isSame(first, second)
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino
}
