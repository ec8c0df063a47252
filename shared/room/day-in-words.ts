/** Days as people say them in a meeting: "tomorrow", "Friday", "15 January", "Jan 15, 2027", "15.1.", "2027-01-15". */
import { isDate } from '../journey/fields/fitting.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/**
 * The day as a date of the file; null where the words are no day.
 * @param today as a date of the file: a day without a year is the next such day from today on, a day of the week the next after today.
 */
export function dayInWords(words: string, today: string): string | null {
  const text = words.trim().replace(/,/g, '').toLowerCase()
  if (isDate(text)) return text
  return nearDay(text, today) ?? dayOfYear(text, today)
}

function nearDay(text: string, today: string): string | null {
  if (text === 'today') return today
  if (text === 'tomorrow') return daysAfter(today, 1)
  const weekday = placeOf(text.replace(/^next /, ''), weekdays)
  if (weekday === null) return null
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7
  return daysAfter(today, ahead === 0 ? 7 : ahead)
}

function daysAfter(date: string, count: number): string {
  const day = new Date(date)
  day.setUTCDate(day.getUTCDate() + count)
  return day.toISOString().slice(0, 10)
}

function dayOfYear(text: string, today: string): string | null {
  const parts = inNumbers(text) ?? inWords(text)
  if (parts === null) return null
  const { day, month, year } = parts
  const thisYear = Number(today.slice(0, 4))
  // The 29th of February is in one year of four, at the latest after eight.
  const years = year === '' ? Array.from({ length: 9 }, (_, at) => thisYear + at) : [Number(year)]
  return (
    years
      .map((one) => `${one}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
      .find((date) => isDate(date) && (year !== '' || date >= today)) ?? null
  )
}

type Parts = { readonly day: string; readonly month: number; readonly year: string }

/** "15.1." and "15.1.2027"; with strokes, half the world would read another day. */
function inNumbers(text: string): Parts | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/.exec(text) ?? []
  return day === '' ? null : { day, month: Number(month), year }
}

function inWords(text: string): Parts | null {
  const [first = '', ...others] = text.replace(/\./g, '').split(' ')
  // "Monday 30 November": the date says which Monday.
  const said = (placeOf(first, weekdays) === null ? [first, ...others] : others).join(' ')
  const [, day = '', name = '', year = ''] = dayFirst(said) ?? monthFirst(said) ?? []
  const month = placeOf(name, months)
  return month === null ? null : { day, month: month + 1, year }
}

/** Where a name stands among others that may be cut to three letters. */
function placeOf(name: string, names: readonly string[]): number | null {
  const at = name.length < 3 ? -1 : names.findIndex((one) => one.startsWith(name))
  return at < 0 ? null : at
}

type Found = readonly (string | undefined)[]

function dayFirst(text: string): Found | null {
  return /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(text)
}

function monthFirst(text: string): Found | null {
  const found = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text)
  return found && [found[0], found[2], found[1], found[3]]
}
