/** Numbers, and what is counted by them. */

const numbers = new Intl.NumberFormat('en-GB')
const plurals = new Intl.PluralRules('en-GB')

/** "1,412" */
export function formatNumber(count: number): string {
  return numbers.format(count)
}

/** Whichever of two texts goes with the number, such as "is" and "are". */
export function choosePlural<T>(count: number, one: T, other: T): T {
  return plurals.select(count) === 'one' ? one : other
}

/** "1 touchpoint", "3 touchpoints", "1,412 opportunities". */
export function formatCount(count: number, noun: string): string {
  return `${formatNumber(count)} ${choosePlural(count, noun, pluralOf(noun))}`
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
