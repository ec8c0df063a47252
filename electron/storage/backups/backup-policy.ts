/**
 * When a backup is due and which are kept. The clock of a computer may jump, so nothing is decided by comparing times of
 * day: waiting is measured by a clock that only runs forward, and older and newer by the number of the backup.
 */

/** At most so much editing is in no backup. */
export const mostEditingUnsaved = 15 * 60_000
/** How often is looked whether something changed. */
export const lookEvery = 30_000
/** The first look of a start: the window is there by then, and a library without any backup gets one. */
export const firstLookAfter = 10_000

const keptNewest = 32
const keptDays = 14

export type Dated = {
  /** Counts up by one with every backup. */
  readonly number: number
  /** ISO time, as the clock said. */
  readonly at: string
  /** False where a journey in it was damaged already. */
  readonly isWhole: boolean
}

/**
 * The first backup is due at once and the second one soon: a new library has nothing else to fall back on.
 * @param sinceLast milliseconds since the last backup, by a clock that only runs forward
 * @param kept how many backups there are
 */
export function isBackupDue(hasChanged: boolean, sinceLast: number, kept: number): boolean {
  if (!hasChanged || kept === 0) return hasChanged
  return sinceLast + lookEvery >= (kept === 1 ? 2 * lookEvery : mostEditingUnsaved)
}

/**
 * The numbers of the backups that may go. Kept are the newest 32, which is the last eight hours of editing; the last
 * one of each of the 14 latest days; and always the newest one that is whole. A day ends where the next backup bears
 * another date, so that a clock set back makes no day take the place of one that was.
 */
export function backupsToDrop(backups: readonly Dated[]): number[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number)
  const day = (place: number) => newestFirst[place]?.at.slice(0, 10)
  const lastOfDays = newestFirst.filter((_, place) => place === 0 || day(place) !== day(place - 1))
  const lastWhole = newestFirst.find(({ isWhole }) => isWhole)
  const kept = new Set<Dated | undefined>([
    ...newestFirst.slice(0, keptNewest),
    ...lastOfDays.slice(0, keptDays),
    lastWhole,
  ])
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ number }) => number)
}
