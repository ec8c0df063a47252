/** The arrow keys, and the ways that they go. */
import type { Direction } from '../../../shared/journey/walk.ts'

export const directions: readonly (readonly [Direction, string])[] = [
  ['left', 'Left'],
  ['right', 'Right'],
  ['up', 'Up'],
  ['down', 'Down'],
]
