import { formatDayAndTime } from '../../../shared/words/dates.ts'

/** When a backup was made, such as "22 November 2026, 14:05". */
export function backupWords(at: string): string {
  return formatDayAndTime(at) || 'Unknown date'
}
