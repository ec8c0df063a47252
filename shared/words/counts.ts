/** Numbers, and what is counted by them. */

/** A whole number: "1,412". What `Intl` has for it takes longer to make than all other modules of a start together. */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Whichever of two texts goes with the number, such as "is" and "are". */
export function choosePlural<T>(count: number, one: T, other: T): T {
  return count === 1 ? one : other
}

/** "1 touchpoint", "3 touchpoints", "1,412 opportunities". */
export function formatCount(count: number, noun: string): string {
  return `${formatNumber(count)} ${choosePlural(count, noun, pluralOf(noun))}`
}

/** "the only stage", "both stages", "all 3 stages". */
export function formatAll(count: number, noun: string): string {
  if (count === 1) return `the only ${noun}`
  return count === 2 ? `both ${pluralOf(noun)}` : `all ${formatCount(count, noun)}`
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
