/** `npm run test:long`. */
export const isLongRun = Boolean(process.env.THROUGHLINE_LONG)

/** How much of a random or repeated test an ordinary run tries, and how much `npm run test:long`. */
export function ordinaryOrLong<T>(ordinary: T, long: T): T {
  return isLongRun ? long : ordinary
}

/** Random cases of a property. */
export function randomCases(longRun: number): number {
  return ordinaryOrLong(Math.ceil(longRun / 4), longRun)
}
