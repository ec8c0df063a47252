/** Whether a value fits a field of its kind: the same for files, messages and rows. */
import type { Field } from './field.ts'

export const colorPattern = /^#[0-9A-Fa-f]{6}$/

/** Whether it is a day that there is, as YYYY-MM-DD. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === value
}

type NumberField = Extract<Field, { readonly kind: 'number' }>

export function isFittingNumber(field: NumberField, value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  if (field.isWhole && !Number.isSafeInteger(value)) return false
  return value >= (field.least ?? value) && value <= (field.most ?? value)
}

/** "a whole number of 0 or more", "a whole number from 1 to 5", "a number". */
export function wantedNumber({ isWhole, least, most }: NumberField): string {
  const what = isWhole ? 'a whole number' : 'a number'
  if (least === undefined) return what
  return most === undefined ? `${what} of ${least} or more` : `${what} from ${least} to ${most}`
}
