const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** When a backup was made, such as "Sun, 22 Nov 2026, 14:05". */
export function backupWords(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? 'At an unknown time' : dayAndTime.format(date)
}

export function megabytes(bytes: number): string {
  return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`
}
