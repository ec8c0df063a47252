/** The closed list of what can fail, each with one sentence for the user: what happened, what was kept, what to do. */

export const failureCodes = [
  'backup-failed',
  'cancelled',
  'file-refused',
  'file-unreadable',
  'file-unwritable',
  'journey-missing',
  'library-refused',
  'library-newer',
  'library-unreachable',
  'library-busy',
  'library-departed',
  'not-saved',
  'picture-too-large',
  'message-refused',
  'unexpected',
] as const

export type FailureCode = (typeof failureCodes)[number]
export type Failure = { code: FailureCode; message: string }

/** Thrown where a failure is known and has its sentence. */
export class FailureError extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FailureError'
    this.code = code
  }
}
