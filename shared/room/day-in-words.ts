/** Days as people say them in a meeting: "15 January", "Jan 15", "15 January 2027", "2027-01-15". */
import { isDate } from '../journey/fields/fitting.ts'

const months = 'january february march april may june july august september october november december'.split(' ')

/**
 * The day as a date of the file; null where the words are no day.
 * @param today as a date of the file: a day without a year is the next such day from today on.
 */
export function dayInWords(words: string, today: string): string | null {
  const text = words.trim().replace(/[.,]/g, '').toLowerCase()
  if (isDate(text)) return text
  const [, day = '', name = '', year = ''] = dayFirst(text) ?? monthFirst(text) ?? []
  const month = months.findIndex((one) => name !== '' && one.startsWith(name)) + 1
  if (month === 0) return null
  const thisYear = Number(today.slice(0, 4))
  // The 29th of February is in one year of four, at the latest after eight.
  const years = year === '' ? Array.from({ length: 9 }, (_, at) => thisYear + at) : [Number(year)]
  return (
    years
      .map((one) => `${one}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
      .find((date) => isDate(date) && (year !== '' || date >= today)) ?? null
  )
}

type Parts = readonly (string | undefined)[]

function dayFirst(text: string): Parts | null {
  return /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(text)
}

function monthFirst(text: string): Parts | null {
  const found = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text)
  return found && [found[0], found[2], found[1], found[3]]
}
