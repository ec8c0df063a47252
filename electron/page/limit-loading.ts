/** What happens where pages are to be drawn and there is no display. */

/** The exit status of a command that is to be tried once more on a virtual display. */
export const cannotDraw = 75

/** Milliseconds; a page takes less than a second, and a slow machine many. */
const longest = 45_000

/**
 * Ends a command whose hidden page is not there in time: without a display, some versions of Chromium never finish one.
 * @returns what ends the waiting.
 */
export function limitLoading(argv: readonly string[], exit: (status: number) => void): () => void {
  if (!argv.includes('--ozone-platform=headless')) return () => undefined
  const timer = setTimeout(exit, longest, cannotDraw)
  return () => clearTimeout(timer)
}
