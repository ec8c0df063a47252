/** How a reader of `.journey` files says no: the place as the user can find it, and the reason, in one sentence. */
import { FailureError } from '../../failure.ts'

const longestQuote = 80

/**
 * Refuses a file.
 * @param place where in the file, such as `touchpoints[3].stageId`
 * @param reason what is wrong there, without its full stop
 * @throws FailureError `file-refused`, always
 */
export function refuse(place: string, reason: string): never {
  throw new FailureError('file-refused', `${place}: ${reason}.`)
}

/**
 * Refuses a file for what it is as a whole.
 * @throws FailureError `file-refused`, always
 */
export function refuseFile(reason: string): never {
  throw new FailureError('file-refused', `${reason}.`)
}

/** A value of the file as a message can show it: in quotes and never long. */
export function quote(value: string): string {
  const short = value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value
  return `“${JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"')}”`
}

/** What a value of JSON is, in words, for "must be text, not a list". */
export function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `the text ${quote(value)}`
  if (typeof value === 'object') return 'an object'
  return `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`
}

/** The place of an offset in a text as people count: lines and columns from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return `line ${before.split('\n').length}, column ${offset - lastBreak}`
}
