/** What whoever imports a file should know of how it was read. */
export type Remark = {
  /** Whether something of the file is in the journey nowhere. */
  readonly isLoss: boolean
  /** A sentence without its full stop. */
  readonly text: string
}

export function lost(text: string): Remark {
  return { isLoss: true, text }
}

export function guessed(text: string): Remark {
  return { isLoss: false, text }
}
