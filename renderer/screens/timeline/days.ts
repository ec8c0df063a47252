/** Moments as a person looks for them: by day, newest first, each with what was done. */
import type { Moment, Version } from '../../../shared/journey/history/log.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { formatDay, formatTime } from '../../../shared/words/dates.ts'
import { formatSize } from '../../../shared/words/sizes.ts'

export type ListedMoment = {
  /** The last row that had happened; 0 where the journey began. */
  readonly seq: number
  /** "14:32"; empty where nobody noted when. */
  readonly time: string
  readonly words: string
  readonly versions: readonly Version[]
}
export type Day = { readonly words: string; readonly moments: readonly ListedMoment[] }

const yesterdayOf = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)

/**
 * @param moments newest first
 * @param isWhole whether nothing older is left to fetch: then the list ends with the journey as it began.
 */
export function daysOf(moments: readonly Moment[], versions: readonly Version[], isWhole: boolean, now: Date): Day[] {
  const days: { words: string; moments: ListedMoment[] }[] = []
  const list = (words: string, moment: Omit<ListedMoment, 'versions'>, nextSeq: number) => {
    const named = versions.filter(({ seq }) => moment.seq <= seq && seq < nextSeq)
    const day = days.at(-1)
    if (day?.words === words) day.moments.push({ ...moment, versions: named })
    else days.push({ words, moments: [{ ...moment, versions: named }] })
  }
  let nextSeq = Number.POSITIVE_INFINITY
  for (const moment of moments) {
    const at = new Date(moment.at)
    list(dayWords(at, now), { seq: moment.seq, time: formatTime(at), words: momentWords(moment) }, nextSeq)
    nextSeq = moment.seq
  }
  const oldest = moments.at(-1)
  if (oldest && isWhole) {
    list(dayWords(new Date(oldest.at), now), { seq: 0, time: '', words: 'Start' }, oldest.seq)
  }
  return days
}

function dayWords(at: Date, now: Date): string {
  const day = formatDay(at)
  if (day === formatDay(now)) return 'Today'
  return day === formatDay(yesterdayOf(now)) ? 'Yesterday' : day
}

function momentWords({ kind, label }: Moment): string {
  if (kind === 'undo') return `Undo: ${label}`
  return kind === 'redo' ? `Redo: ${label}` : label
}

/** "1.2 MB for 412 changes". */
export function sizeWords({ rows, bytes }: { rows: number; bytes: number }): string {
  return `${formatSize(bytes)} for ${formatCount(rows, 'change')}`
}
