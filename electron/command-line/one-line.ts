/** A user's text as one line of a terminal: its control characters could move the cursor or colour the screen. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
