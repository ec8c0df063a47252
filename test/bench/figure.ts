/** What the bench measures: one figure is one thing that a user waits for, on a board of one size. */

export type Figure = {
  readonly name: string
  readonly touchpoints: number
  /** What must be reached, and what is aimed at; absent where it is only watched. */
  readonly required?: number
  readonly aimed?: number
  /** What is compared with the goal: most figures are held by nearly every round, not by the one in the middle. */
  readonly judgedBy?: 'median' | 'p95'
  readonly unit?: 'ms' | 'times' | 'MB' | 'Mpx/s'
  readonly measure: () => Timing | Promise<Timing>
}

export type Timing = { readonly median: number; readonly p95: number }

/** Milliseconds of each round after the first ones, in which the engine still warms up. */
export function timeRounds(rounds: number, run: (round: number) => void, warmUp = Math.ceil(rounds / 4)): Timing {
  for (let round = 0; round < warmUp; round += 1) run(round)
  return timingOf(Array.from({ length: rounds }, (_, round) => timeOf(() => run(warmUp + round))))
}

/** Milliseconds. */
export function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The middle and nearly the worst of the rounds. */
export function timingOf(rounds: readonly number[]): Timing {
  const sorted = rounds.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
