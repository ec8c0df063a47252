/** What is kept of an error: where it happened and of which kind it was, never a word of what the app was working on. */
import { constants } from 'node:os'
import { failureCodes, framesOf } from '../../shared/failure.ts'

export type ErrorTrace = {
  /** What the app was doing, one of its own phrases or the name of a request. */
  readonly during: string
  readonly kind: string
  readonly code: string
  /** Places in the app’s own files and in Node, the innermost first. */
  readonly places: readonly string[]
}

const kinds: ReadonlySet<string> = new Set([
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError'],
  ...['SqliteError', 'FailureError', 'ZodError', 'AbortError', 'DOMException'],
])
const moments: ReadonlySet<string> = new Set([
  ...['A message', 'The start', 'The library', 'The backup', 'The example', 'The page', 'The window', 'import'],
  ...['Emptying the trash', 'Thinning the history', 'The search for damage', 'The window’s place was not kept'],
  ...['The library has no twin until its next log', 'The library’s summaries were not kept'],
  ...['The settings were not written', 'The library was not marked as open', 'The last folders were not kept'],
  ...['What draws was not kept'],
  ...['What was said of the library’s place was not kept'],
  ...['The log was not brought into the library', 'The page ended and is loaded again', 'The page is not responding'],
])
const requestName = /^(?:app|library|journey|backups|wall|data):[a-z-]{1,40}$/
const systemCodes: ReadonlySet<string> = new Set(Object.keys(constants.errno))
const libraryCode = /^(?:SQLITE|ERR)_[A-Z_]{2,40}$/
/** A line of a stack in a file that the build makes, or in Node itself. */
const frame = /^ +at .*?[/(]([a-z0-9-]{1,40}(?:-[\w-]{8})?\.c?js|node:[a-z/_]{1,60}):(\d+):(\d+)\)?$/
const mostPlaces = 12

export function traceOf(error: unknown, during: string): ErrorTrace {
  return {
    during: moments.has(during) || requestName.test(during) ? during : 'Opening or reading a file',
    kind: kindOf(error),
    code: codeOf(error),
    places: error instanceof Error ? placesOf(error) : [],
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no error'
  return kinds.has(error.name) ? error.name : 'Error'
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isKnown = (failureCodes as readonly string[]).includes(code) || systemCodes.has(code) || libraryCode.test(code)
  return isKnown ? code : ''
}

function placesOf(error: Error): string[] {
  const places = framesOf(error)
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = frame.exec(line) ?? []
      return file === undefined ? [] : [`${file}:${row}:${column}`]
    })
  return places.slice(0, mostPlaces)
}
