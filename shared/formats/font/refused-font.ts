import { FailureError } from '../../failure.ts'

/** `reason` stands behind what was to be done with the file, as the end of a sentence. */
export function refusedFont(reason: string): FailureError {
  return new FailureError('file-refused', reason)
}

export function damagedFont(what: string): FailureError {
  return refusedFont(`the file is damaged (${what}). Get it again from where it came from.`)
}
