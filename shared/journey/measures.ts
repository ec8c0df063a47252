/** Reading a measure: its latest value, and its values as a line towards the target. */
import type { RecordOf } from './schema.ts'

type Measure = RecordOf['measures']

/** The value with the latest date; of several on that day, the last in the list. */
export function latestValue({ values }: Pick<Measure, 'values'>): Measure['values'][number] | null {
  let latest: Measure['values'][number] | null = null
  for (const value of values) if (latest === null || value.at >= latest.at) latest = value
  return latest
}

/** Whether the latest value is as good as the target, or better; null where either isn't known. */
export function hasReachedTarget(measure: Pick<Measure, 'values' | 'target' | 'better'>): boolean | null {
  const latest = latestValue(measure)
  if (latest === null || measure.target === null) return null
  return measure.better === 'higher' ? latest.value >= measure.target : latest.value <= measure.target
}

export type MeasureLine = {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** How far down the target is; null where there is none. */
  readonly target: number | null
}

/** A measure's values by date within a box: x by time, y by value, the highest at the top. One value is in the middle. */
export function measureLine(
  { values, target }: Pick<Measure, 'values' | 'target'>,
  { width, height }: { readonly width: number; readonly height: number },
): MeasureLine {
  const placed = values
    .map(({ at, value }) => ({ at: Date.parse(at), value }))
    .toSorted((one, other) => one.at - other.at)
  const heights = [...placed.map(({ value }) => value), ...(target === null ? [] : [target])]
  const down = scale(Math.max(...heights), Math.min(...heights), height)
  const across = scale(placed[0]?.at ?? 0, placed.at(-1)?.at ?? 0, width)
  return {
    points: placed.map(({ at, value }) => ({ x: across(at), y: down(value) })),
    target: target === null ? null : down(target),
  }
}

/** From `from` at 0 to `to` at `size`. Halved, since values near the largest numbers differ by more than there is. */
function scale(from: number, to: number, size: number): (value: number) => number {
  const span = to / 2 - from / 2
  return (value) => (span === 0 ? size / 2 : ((value / 2 - from / 2) / span) * size + 0)
}
