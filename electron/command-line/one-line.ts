/** Nobody reads more of a title in a terminal. */
const longestLine = 4_000

/** A user's text as one line of a terminal: its control characters could move the cursor or colour the screen. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, longestLine)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return text.length > longestLine ? `${line.toWellFormed()}…` : line
}

/** The same in quotes, as messages show what was typed. */
export function quoteLine(text: string): string {
  return `“${oneLine(text)}”`
}
