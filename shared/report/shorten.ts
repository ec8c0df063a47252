/** A user's text as a report has room for it: on one line, cut between words. */

/** @param most how many characters are shown; the cut is marked by “…” */
export function shorten(text: string, most: number): string {
  // More is never shown, and a text may be megabytes.
  const line = text
    .trimStart()
    .slice(0, most * 8)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const characters = [...line]
  if (characters.length <= most) return line
  const cut = characters.slice(0, most).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`
}
