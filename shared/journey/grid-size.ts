/** How many cells a grid of stages and channels may have, and when a table makes more of them than anybody meant. */

import type { JourneyDocument } from './document.ts'

/** With more, neither the map nor the analyzer would answer within seconds. */
export const mostCells = 250_000

/** Why a grid of so many stages and channels can't be had; null where it can. */
export function gridRefusal(stages: number, channels: number): string | null {
  const cells = stages * channels
  if (cells <= mostCells) return null
  return `${amount(stages, 'stage')} and ${amount(channels, 'channel')} make ${number(cells)} cells, and Throughline takes up to ${number(mostCells)}`
}

/** Why a change can't be had that makes a grid larger; null where it can, or where the grid was as large before. */
export function growthRefusal(before: Grid, after: Grid): string | null {
  if (after.stages.size <= before.stages.size && after.channels.size <= before.channels.size) return null
  return gridRefusal(after.stages.size, after.channels.size)
}

type Grid = Pick<JourneyDocument, 'stages' | 'channels'>

/** From so many on, a table that makes them was probably read wrongly. */
const many = 100
/** Also fewer, where hardly any two rows share one. */
const several = 30
const shareOfRows = 0.8

/** What to say before a table brings in so many new stages and channels; null where it brings in what one would expect. */
export function wrongColumnsWarning(stages: number, channels: number, rows: number): string | null {
  const isMuch = (count: number) => count >= many || (count >= several && count >= rows * shareOfRows)
  if (!isMuch(stages) && !isMuch(channels)) return null
  return `${amount(stages, 'stage')} and ${amount(channels, 'channel')} from ${amount(rows, 'row')}: probably the wrong columns`
}

function amount(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}
