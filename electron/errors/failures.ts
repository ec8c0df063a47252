/** What a failure becomes on its way to the window: a code and a sentence; everything else goes to the error output. */
import { z } from 'zod'
import { type Failure, FailureError } from '../../shared/failure.ts'
import { noteError } from './error-log.ts'

/** @param during what was being done, for the error output */
export function failureOf(error: unknown, during: string): Failure {
  // Who cancels has no trouble.
  if (!(error instanceof FailureError && error.code === 'cancelled')) noteError(causeOf(error), during)
  if (error instanceof FailureError) {
    if (error.cause) process.stderr.write(`${glimpse(during, 100)}: ${describe(error.cause)}\n`)
    return { code: error.code, message: error.message }
  }
  process.stderr.write(`${glimpse(during, 100)}: ${describe(error)}\n`)
  const message = 'Something went wrong. Your saved work is safe. Try again, or restart Throughline.'
  return { code: 'unexpected', message }
}

/** What a known failure came of tells more than its sentence does. */
function causeOf(error: unknown): unknown {
  return error instanceof FailureError && error.cause instanceof Error ? error.cause : error
}

const longestGlimpse = 2_000
const mostIssues = 3

/** The beginning of a text that may hold all that a page sent. */
function glimpse(text: string, most = longestGlimpse): string {
  return text.length > most ? `${text.slice(0, most)}… (${text.length.toLocaleString('en')} characters)` : text
}

/** A refused shape tells its first faults: its own message would list every fault of megabytes that a page sent. */
function describe(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    const told = error.issues.slice(0, mostIssues).map(({ path, message }) => {
      const place = path.slice(0, 8).map((part) => glimpse(String(part), 40))
      return `${place.join('.') || 'the whole message'}: ${glimpse(message, 200)}`
    })
    const rest = error.issues.length - told.length
    return [...told, ...(rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [])].join('; ')
  }
  return glimpse(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
