/** When something was edited, in words that a person would use. */
import { formatDay } from '../../../shared/words/dates.ts'

const minute = 60_000
const hour = 60 * minute
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** "Edited 4 minutes ago", "Edited yesterday", "Edited 12 November 2025". */
export function editedWords(updatedAt: string, now: Date): string {
  const then = new Date(updatedAt)
  if (Number.isNaN(then.getTime())) return ''
  const elapsed = now.getTime() - then.getTime()
  const days = daysBetween(then, now)
  if (elapsed < minute) return 'Edited just now'
  if (elapsed < hour) return `Edited ${relative.format(-Math.floor(elapsed / minute), 'minute')}`
  if (days === 0) return `Edited ${relative.format(-Math.floor(elapsed / hour), 'hour')}`
  if (days < 7) return `Edited ${relative.format(-days, 'day')}`
  return `Edited ${formatDay(then)}`
}

function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(now) - midnight(then)) / (24 * hour))
}
