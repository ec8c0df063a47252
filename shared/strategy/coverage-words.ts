/** What a cell of the coverage matrix says in words and signs, the same on the screen and in pictures. */

import { statuses } from '../journey/fields/vocabulary.ts'
import { statusWords } from '../journey/fields/words.ts'
import type { Emotion } from '../journey/schema.ts'
import { formatCount } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'
import type { CoverageCell, CoverageRow, CoverageTotal, Standing } from './coverage-grid.ts'

/** The face that stands for a mean: the nearest of the five emotions. */
export function nearestEmotion(mean: number): Emotion {
  // Half way between two, the worse one: what hurts must not be rounded away.
  return (Math.ceil(mean - 0.5) || 0) as Emotion
}

/** A mean as a number with its sign, such as "+0.7", "0" or "−1". */
export function signedMean(mean: number): string {
  const rounded = Math.round(mean * 10) / 10
  if (rounded === 0) return '0'
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** "2 live, 1 planned, 1 idea"; empty where nothing stands. */
export function statusList({ statuses: held }: Standing): string {
  return statuses
    .filter((status) => held[status] > 0)
    .map((status) => `${held[status]} ${statusWords[status].toLowerCase()}`)
    .join(', ')
}

/** "3 of 6 cells": how much of a line is filled. */
export function filledWords({ filled, cells }: Pick<CoverageTotal, 'filled' | 'cells'>): string {
  return `${filled} of ${formatCount(cells, 'cell')}`
}

/** The whole cell as one sentence, for those who hear it. */
export function cellSentence(row: Pick<CoverageRow, 'name'>, cell: CoverageCell): string {
  const place = `${nameOrUntitled(row.name, 'channel')}, ${nameOrUntitled(cell.stage.name, 'stage')}`
  if (cell.touchpointIds.length === 0) return `${place}: ${cell.isWanted ? 'empty' : 'rightly empty'}`
  const emotion = cell.emotion === null ? '' : `; emotion ${signedMean(cell.emotion)}`
  return `${place}: ${statusList(cell)}${emotion}`
}
