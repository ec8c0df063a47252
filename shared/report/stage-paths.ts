/** What happens, stage by stage, in a few titles each: for a journey of which nobody's feelings are known yet. */
import { bareName } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { reportWords as words } from '../words/report-words.ts'
import { shorten } from './shorten.ts'
import { stagesToTell } from './story-order.ts'

export type PathStage = {
  readonly name: string
  readonly isAwareness: boolean
  readonly titles: readonly string[]
  /** "and 3 more"; empty where all are told. */
  readonly more: string
}

const mostTitles = 5
const mostStages = 14

export function stagePaths(document: JourneyDocument): readonly PathStage[] {
  return stagesToTell(document)
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .slice(0, mostStages)
    .map(({ stage, touchpoints }) => ({
      name: shorten(bareName(stage.name, 'stage'), 44),
      isAwareness: stage.phase === 'awareness',
      titles: touchpoints.slice(0, mostTitles).map(({ title }) => shorten(bareName(title, 'touchpoint'), 60)),
      more: touchpoints.length > mostTitles ? words.more(touchpoints.length - mostTitles) : '',
    }))
}
