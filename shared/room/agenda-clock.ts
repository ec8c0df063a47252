/** The clock of a running agenda: the time that its part has left, how late the whole is, and shortening the rest. */
import type { Id } from '../journey/schema.ts'

/** A part of the agenda, as planned. */
export type AgendaPart = { readonly id: Id; readonly minutes: number }

/** Moments are milliseconds since 1970, as `Date.now()` gives them. */
export type AgendaRun = {
  readonly startedAt: number
  /** When it is to end, as it was planned at the start. */
  readonly plannedEnd: number
  readonly partId: Id
  readonly partStartedAt: number
  /** Milliseconds of the part's earlier pauses. */
  readonly pausedFor: number
  /** Since when it is paused; null while it runs. */
  readonly pausedAt: number | null
  /** By part, its minutes now if they are not those planned. */
  readonly minutes: Readonly<Record<Id, number>>
}

const minute = 60_000

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Starts with the first part; null if the agenda has none. */
export function startAgenda(parts: readonly AgendaPart[], now: number): AgendaRun | null {
  const [first] = parts
  if (!first) return null
  const plannedEnd = now + minute * sum(parts.map(({ minutes }) => minutes))
  return { startedAt: now, plannedEnd, ...beginPart(first.id, now), minutes: {} }
}

function beginPart(partId: Id, now: number) {
  return { partId, partStartedAt: now, pausedFor: 0, pausedAt: null }
}

/** The minutes that a part has now. */
export function minutesOf(run: Pick<AgendaRun, 'minutes'>, part: AgendaPart): number {
  return Object.hasOwn(run.minutes, part.id) ? (run.minutes[part.id] ?? part.minutes) : part.minutes
}

/** The part that runs; null if it was deleted meanwhile. */
export function runningPart<P extends AgendaPart>(run: AgendaRun, parts: readonly P[]): P | null {
  return parts.find(({ id }) => id === run.partId) ?? null
}

/** Milliseconds that the running part still has; below 0 it is over its time. */
export function timeLeft(run: AgendaRun, parts: readonly AgendaPart[], now: number): number {
  const part = runningPart(run, parts)
  const gone = (run.pausedAt ?? now) - run.partStartedAt - run.pausedFor
  return part ? minute * minutesOf(run, part) - gone : 0
}

/** Stops the clock of the running part. */
export function pauseAgenda(run: AgendaRun, now: number): AgendaRun {
  return run.pausedAt === null ? { ...run, pausedAt: now } : run
}

/** Lets the clock go on; the pause isn't counted as time of the part. */
export function resumeAgenda(run: AgendaRun, now: number): AgendaRun {
  if (run.pausedAt === null) return run
  return { ...run, pausedAt: null, pausedFor: run.pausedFor + now - run.pausedAt }
}

/** Gives the running part more minutes. */
export function addMinutes(run: AgendaRun, parts: readonly AgendaPart[], minutes: number): AgendaRun {
  const part = runningPart(run, parts)
  if (!part) return run
  return { ...run, minutes: { ...run.minutes, [part.id]: minutesOf(run, part) + minutes } }
}

/** The parts that come after the running one, but for those that are skipped. */
export function partsToCome<P extends AgendaPart>(run: AgendaRun, parts: readonly P[]): readonly P[] {
  return parts.slice(parts.findIndex(({ id }) => id === run.partId) + 1).filter((part) => !isSkipped(run, part))
}

/** Goes to a part, which begins now; null past the last one, where the agenda ends. */
export function goToPart(run: AgendaRun, parts: readonly AgendaPart[], partId: Id | undefined, now: number) {
  const part = parts.find(({ id }) => id === partId)
  return part ? { ...run, ...beginPart(part.id, now) } : null
}

/** Goes to the part after the running one; null past the last one, where the agenda ends. */
export function nextPart(run: AgendaRun, parts: readonly AgendaPart[], now: number): AgendaRun | null {
  return goToPart(run, parts, partsToCome(run, parts)[0]?.id, now)
}

/** When the agenda will end if each part takes its minutes; a part over its time ends now. */
export function expectedEnd(run: AgendaRun, parts: readonly AgendaPart[], now: number): number {
  const left = Math.max(0, timeLeft(run, parts, now))
  return now + left + minute * sum(partsToCome(run, parts).map((part) => minutesOf(run, part)))
}

/** Whole minutes that it is behind its plan; below 0 it is ahead. */
export function minutesBehind(run: AgendaRun, parts: readonly AgendaPart[], now: number): number {
  return Math.round((expectedEnd(run, parts, now) - run.plannedEnd) / minute)
}

const leastMinutes = 1

/**
 * Shortens the parts to come, in whole minutes and in proportion to what they were planned to take, until the agenda ends on time
 * or each of them has one minute left.
 */
export function shortenPartsToCome(run: AgendaRun, parts: readonly AgendaPart[], now: number): AgendaRun {
  const behind = minutesBehind(run, parts, now)
  const minutes = { ...run.minutes }
  let late = behind
  // A minute at a time from the part that has kept the largest share of its plan; of equals from the last.
  while (late > 0) {
    const fullest = partsToCome(run, parts)
      .map((part) => ({ id: part.id, planned: part.minutes, has: minutesOf({ minutes }, part) }))
      .filter(({ has }) => has > leastMinutes)
      .reduce<{ id: Id; share: number; has: number } | null>((most, { id, planned, has }) => {
        const share = has / Math.max(planned, leastMinutes)
        return !most || share >= most.share ? { id, share, has } : most
      }, null)
    if (!fullest) break
    minutes[fullest.id] = Math.max(leastMinutes, Math.ceil(fullest.has) - 1)
    late -= 1
  }
  return { ...run, minutes }
}

/** Skips a part: it takes no time, and the clock passes it by. */
export function skipPart(run: AgendaRun, partId: Id): AgendaRun {
  return { ...run, minutes: { ...run.minutes, [partId]: 0 } }
}

export function isSkipped({ minutes }: Pick<AgendaRun, 'minutes'>, { id }: AgendaPart): boolean {
  return Object.hasOwn(minutes, id) && minutes[id] === 0
}

/** Gives a part its planned minutes again, however it was shortened, lengthened or skipped. */
export function takePlannedMinutes(run: AgendaRun, partId: Id): AgendaRun {
  const { [partId]: _, ...minutes } = run.minutes
  return { ...run, minutes }
}

/** "07:40", "1:02:00"; past its time "−00:30". */
export function formatClock(milliseconds: number): string {
  // Rounded up, so that a part of 5 minutes starts at 05:00 and ends at 00:00.
  const seconds = Math.abs(Math.ceil(milliseconds / 1000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const pad = (number: number) => String(number).padStart(2, '0')
  const clock = hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${pad(minutes)}:${pad(rest)}`
  return milliseconds <= -1000 ? `−${clock}` : clock
}
