/** The last errors, kept over a restart so that the diagnostics can tell of them. */
import { writeFileSync } from 'node:fs'
import { type ErrorTrace, traceOf } from './error-trace.ts'

export type NotedError = ErrorTrace & {
  readonly at: string
  /** How often it came one after the other. */
  readonly times: number
}

const mostKept = 40

let noted: readonly NotedError[] = []
let file: string | null = null

/** From here on they are written to this file, after those that were kept there. */
export function keepErrorsIn(path: string, kept: readonly NotedError[]): void {
  noted = [...kept, ...noted].slice(-mostKept)
  file = path
}

/** Oldest first. */
export function lastErrors(): readonly NotedError[] {
  return noted
}

export function noteError(error: unknown, during: string, at = new Date().toISOString()): void {
  const trace = traceOf(error, during)
  const last = noted.at(-1)
  if (last && isSame(last, trace)) {
    // Not written each time: a disk that fails fails often.
    noted = [...noted.slice(0, -1), { ...last, at, times: last.times + 1 }]
    return
  }
  noted = [...noted, { ...trace, at, times: 1 }].slice(-mostKept)
  write()
}

/** Tells the error output what is no reason to trouble anyone, and notes it. */
export function complain(error: unknown, what: string): void {
  process.stderr.write(`${what}: ${String(error)}\n`)
  noteError(error, what)
}

function isSame(noted: NotedError, { during, kind, code, places }: ErrorTrace): boolean {
  return noted.during === during && noted.kind === kind && noted.code === code && noted.places.join() === places.join()
}

function write(): void {
  if (file === null) return
  try {
    writeFileSync(file, JSON.stringify(noted))
  } catch {
    // As on a full disk: they are told of as long as the app runs.
  }
}
