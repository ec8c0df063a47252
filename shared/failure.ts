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

/**
 * The lines of the stack that say where an error came from. Its head holds the message, which may be anything, also lines that look
 * like these: nothing where the head isn’t what it should be.
 */
export function framesOf({ name, message, stack = '' }: Error): string {
  // An error may be given its name once it is made.
  const heads = [name, 'Error'].map((kind) => (message === '' ? kind : `${kind}: ${message}`))
  const head = heads.find((head) => stack.startsWith(head))
  return head === undefined ? '' : stack.slice(head.length)
}
