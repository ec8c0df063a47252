import type { Emotion } from '../journey/schema.ts'

/** The nearest of the five emotions. Halves go to the worse side: what leaves half of the people unhappy isn't neutral. */
export function nearestEmotion(mean: number): Emotion {
  return (Math.ceil(mean - 0.5) + 0) as Emotion
}
