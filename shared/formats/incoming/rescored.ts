/** Feelings read again on the scale that the user says the scores of a file have. */
import type { Change } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import type { Emotion, Touchpoint } from '../../journey/schema.ts'
import { importWords } from '../../words/import-words.ts'
import type { FeelingScale } from '../lanes/read-feeling.ts'
import { type Scores, scoresName } from '../lanes/scores.ts'
import { feelingOf } from '../mermaid/score.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'

type Rescored = {
  readonly change: Pick<Change, 'touchpoints'>
  readonly remarks: readonly Remark[]
}

/**
 * Reads the scores on another scale; those beyond its ends say nothing.
 * @param remarks what was said of the file on the scale that was found out
 */
export function rescored(
  document: JourneyDocument,
  scores: Scores,
  scale: FeelingScale,
  remarks: readonly Remark[],
): Rescored {
  let unread = 0
  const updated = [...document.touchpoints.values()].flatMap((touchpoint): (readonly [Touchpoint, Touchpoint])[] => {
    const score = scores.byTouchpoint[touchpoint.id]
    if (score === undefined) return []
    const feeling = feelingOf(score, scale)
    if (feeling === null) unread += 1
    const felt = feeling === null ? [] : Object.keys(touchpoint.emotions).map((id): [string, Emotion] => [id, feeling])
    return [[touchpoint, { ...touchpoint, emotions: Object.fromEntries(felt) }]]
  })
  const found = importWords.scale(scoresName, scores.scale)
  return {
    change: { touchpoints: { added: [], updated, removed: [] } },
    remarks: [
      ...remarks.filter(({ text }) => text !== found),
      guessed(importWords.scale(scoresName, scale)),
      ...(unread > 0 ? [lost(importWords.leftScores(unread, scale))] : []),
    ],
  }
}
