/** Days and times in one form, moments in the time zone of whoever reads, whatever the language of the system. */

const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** "28 November 2026"; empty where the moment is none. */
export function formatDay(at: string | Date): string {
  return format(at, forms.day)
}

/** "14:05" */
export function formatTime(at: string | Date): string {
  return format(at, forms.time)
}

/** "28 November 2026, 14:05" */
export function formatDayAndTime(at: string | Date): string {
  const day = formatDay(at)
  return day && `${day}, ${formatTime(at)}`
}

function format(at: string | Date, form: Intl.DateTimeFormatOptions): string {
  const moment = new Date(at)
  // A day without a time is the same day everywhere.
  const zone = typeof at === 'string' && /^\d{4}-\d\d-\d\d$/.test(at) ? { timeZone: 'UTC' } : {}
  // Made again each time: the time zone may change while the app runs.
  return Number.isNaN(moment.getTime()) ? '' : new Intl.DateTimeFormat('en-GB', { ...form, ...zone }).format(moment)
}
