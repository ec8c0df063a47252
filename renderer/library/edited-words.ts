/** When something was edited, in words that a person would use. */

const minute = 60_000
const hour = 60 * minute
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const sameYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "Edited 4 minutes ago", "Edited yesterday", "Edited 12 November". */
export function editedWords(updatedAt: string, now: Date): string {
  const then = new Date(updatedAt)
  if (Number.isNaN(then.getTime())) return ''
  const elapsed = now.getTime() - then.getTime()
  const days = daysBetween(then, now)
  if (elapsed < minute) return 'Edited just now'
  if (elapsed < hour) return `Edited ${relative.format(-Math.floor(elapsed / minute), 'minute')}`
  if (days === 0) return `Edited ${relative.format(-Math.floor(elapsed / hour), 'hour')}`
  if (days < 7) return `Edited ${relative.format(-days, 'day')}`
  return `Edited ${(then.getFullYear() === now.getFullYear() ? sameYear : otherYear).format(then)}`
}

function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(now) - midnight(then)) / (24 * hour))
}
