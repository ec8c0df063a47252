/** Which insight lanes stand on slides. */
import type { JourneyDocument } from '../../../journey/document.ts'
import type { InsightName } from '../../../journey/insights.ts'
import type { Id } from '../../../journey/schema.ts'
import type { LaneColumns } from '../../../layout/grid/boxes.ts'
import { insightLanes } from '../../../layout/lanes/insight-lanes.ts'
import type { InsightLayout } from '../../../layout/lanes/insight-types.ts'

export type LaneChoice = {
  readonly names: readonly InsightName[]
  readonly hiddenPersonaIds: ReadonlySet<Id>
  /** What a column of a lane holds at most before it only counts: a slide of fixed size has no room for more. */
  readonly mostItems: number
}

export function lanesOf(document: JourneyDocument, layout: LaneColumns, choice: LaneChoice): InsightLayout {
  const { names, hiddenPersonaIds, mostItems } = choice
  return insightLanes(document, layout, { names, hiddenPersonaIds, mostItems: () => mostItems })
}
