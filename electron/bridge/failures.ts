/** What a failure becomes on its way to the window: a code and a sentence; everything else goes to the error output. */
import { type Failure, FailureError } from '../../shared/failure.ts'

/** @param during what was being done, for the error output */
export function failureOf(error: unknown, during: string): Failure {
  if (error instanceof FailureError) {
    if (error.cause) process.stderr.write(`${during}: ${describe(error.cause)}\n`)
    return { code: error.code, message: error.message }
  }
  process.stderr.write(`${during}: ${describe(error)}\n`)
  const message = 'Something went wrong inside the app: what was saved before is kept; try again or start the app anew.'
  return { code: 'unexpected', message }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
