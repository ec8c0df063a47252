/** How much text of other programs is read: a hostile file of empty lines would take a hundred times its size to be looked at. */
import { refuseFile } from './journey-refusal.ts'
import { inThousands } from './json-limits.ts'

const mostLines = 2_000_000

/**
 * Refuses more lines than anybody wrote.
 * @throws FailureError `file-refused`
 */
export function refuseLines(text: string): void {
  const breaks = /\r\n|[\n\r]/g
  for (let lines = 1; breaks.test(text); lines += 1) {
    if (lines > mostLines) refuseFile(`the file has more than ${inThousands(mostLines)} lines`)
  }
}

/**
 * Refuses more of something than a journey that somebody drew.
 * @param what in the plural, such as "touchpoints"
 * @throws FailureError `file-refused`
 */
export function refuseMoreThan(most: number, count: number, what: string): void {
  if (count > most) refuseFile(`the file has more than ${inThousands(most)} ${what}`)
}

/** Ten times what the app is made for. */
export const mostTouchpoints = 200_000
