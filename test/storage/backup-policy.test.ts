import { describe, expect, it } from 'vitest'
import {
  backupsToDrop,
  type Dated,
  isBackupDue,
  lookEvery,
  mostEditingUnsaved,
} from '../../electron/storage/backups/backup-policy.ts'

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.parse('2026-03-01T00:00:00.000Z')

type Kept = Dated & { readonly trueTime: number }

/** Thirty days of editing from nine to five; `clock` says what the computer shows at a time that has really come. */
function month(clock: (trueTime: number) => number, isWhole = (_trueTime: number) => true) {
  let kept: Kept[] = []
  let number = 0
  let longestGap = 0
  let lastBackup = Number.NEGATIVE_INFINITY
  for (let today = 0; today < 30; today += 1) {
    let firstEditUnsaved: number | null = null
    for (
      let time = start + today * day + 9 * 60 * minute;
      time < start + today * day + 17 * 60 * minute;
      time += lookEvery
    ) {
      firstEditUnsaved ??= time
      if (!isBackupDue(true, time - lastBackup, kept.length)) continue
      longestGap = Math.max(longestGap, time - firstEditUnsaved)
      firstEditUnsaved = null
      lastBackup = time
      number += 1
      kept.push({ number, at: new Date(clock(time)).toISOString(), isWhole: isWhole(time), trueTime: time })
      const dropped = new Set(backupsToDrop(kept))
      kept = kept.filter((backup) => !dropped.has(backup.number))
    }
  }
  return { kept, longestGap, made: number }
}

const jumps: Readonly<Record<string, (time: number) => number>> = {
  'runs on': (time) => time,
  'is set back by a day': (time) => (time > start + 14.5 * day ? time - day : time),
  'is set ahead by ten years': (time) => (time > start + 14.5 * day ? time + 3653 * day : time),
  'is ten years ahead for a day': (time) =>
    time > start + 14 * day && time < start + 15 * day ? time + 3653 * day : time,
  'stands still': () => start,
}

describe('the backup policy over thirty days', () => {
  it.each(Object.keys(jumps))('where the clock %s keeps what it promises', (name) => {
    const { kept, longestGap, made } = month(jumps[name] as (time: number) => number)
    expect(longestGap).toBeLessThanOrEqual(mostEditingUnsaved)
    expect(made).toBeGreaterThan(30 * 31)
    const numbers = kept.map(({ number }) => number)
    expect(numbers.slice(-32)).toEqual(Array.from({ length: 32 }, (_, place) => made - 31 + place))
    expect(kept.length).toBeLessThanOrEqual(32 + 14 + 1)
    const days = new Set(kept.map(({ trueTime }) => Math.floor(trueTime / day)))
    if (name !== 'stands still') expect(days.size).toBeGreaterThanOrEqual(12)
  })

  it('never drops the newest whole one, however old', () => {
    const damagedFrom = start + 3 * day
    const { kept } = month(
      (time) => time,
      (time) => time < damagedFrom,
    )
    const whole = kept.filter(({ isWhole }) => isWhole)
    expect(whole).toHaveLength(1)
    expect(damagedFrom - (whole[0]?.trueTime ?? 0)).toBeLessThan(day)
  })

  it('drops nothing of the first ten, and nothing is due where nothing changed', () => {
    const few = Array.from({ length: 10 }, (_, number) => ({ number, at: '2026-01-01T00:00:00Z', isWhole: true }))
    expect(backupsToDrop(few)).toEqual([])
    expect(isBackupDue(false, 10 * day, 10)).toBe(false)
    expect(isBackupDue(true, 14 * minute, 10)).toBe(false)
  })

  it('makes the first one at once and the second within a minute, and nothing where nothing changed', () => {
    expect(isBackupDue(true, Number.POSITIVE_INFINITY, 0)).toBe(true)
    expect(isBackupDue(true, 0, 0)).toBe(true)
    expect(isBackupDue(true, 0, 1)).toBe(false)
    expect(isBackupDue(true, lookEvery, 1)).toBe(true)
    expect(isBackupDue(true, lookEvery, 2)).toBe(false)
    expect(isBackupDue(false, Number.POSITIVE_INFINITY, 0)).toBe(false)
  })
})
