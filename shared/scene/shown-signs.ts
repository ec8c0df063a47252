/** Which signs a picture of a journey shows: a legend explains no other. */
import type { JourneyDocument } from '../journey/document.ts'
import { openOpportunitiesOf } from '../journey/opportunities.ts'
import { isOurs } from '../journey/ownership.ts'
import { saidTexts } from '../journey/said-texts.ts'
import type { InsightLayout } from '../layout/lanes/insight-types.ts'

export type ShownSigns = {
  readonly emotions: boolean
  /** Bands from the lowest emotion of a stage to the highest. */
  readonly spreads: boolean
  readonly momentsOfTruth: boolean
  readonly pains: boolean
  readonly opportunities: boolean
  readonly planned: boolean
  readonly ideas: boolean
  /** What happens without the brand and its partners. */
  readonly byOthers: boolean
}

export function shownSigns(document: JourneyDocument, { lanes }: InsightLayout): ShownSigns {
  const touchpoints = [...document.touchpoints.values()]
  return {
    emotions: touchpoints.some(({ emotions }) => Object.keys(emotions).length > 0),
    spreads: lanes.some((lane) => lane.name === 'emotions' && lane.curves.some(({ spreads }) => spreads.length > 0)),
    momentsOfTruth: touchpoints.some(({ momentOfTruth }) => momentOfTruth),
    pains: touchpoints.some(({ pains }) => saidTexts(pains).length > 0),
    opportunities: touchpoints.some(({ id }) => openOpportunitiesOf(document, id).length > 0),
    planned: touchpoints.some(({ status }) => status === 'planned'),
    ideas: touchpoints.some(({ status }) => status === 'idea'),
    byOthers: touchpoints.some((touchpoint) => !isOurs(touchpoint)),
  }
}
