/** Between what a touchpoint feels like, -2 to 2, and Mermaid's scores of 1 to 5. */
import type { Emotion } from '../../journey/schema.ts'
import { type FeelingScale, readFeeling } from '../lanes/read-feeling.ts'

/** The score of a touchpoint without emotions: neither a smile nor a frown. */
const neutralScore = 3

/** A mean emotion as the nearest score; null is unknown. */
export function scoreOf(emotion: number | null): number {
  return emotion === null ? neutralScore : Math.round(emotion) + neutralScore
}

/** Mermaid draws 1 to 5; whatever else stands there is taken for the nearest of them. Null where there is none. */
export function emotionOfScore(score: number | null): Emotion | null {
  if (score === null) return null
  return (Math.min(5, Math.max(1, Math.round(score))) - neutralScore) as Emotion
}

/** What a score says on a scale; null beyond the ends of one that isn't Mermaid's. */
export function feelingOf(score: number, scale: FeelingScale): Emotion | null {
  return scale === '1 to 5' ? emotionOfScore(score) : readFeeling(String(score), scale)
}
