/** What a view shows, in a few words. */

import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { facets, facetWords } from '../../../shared/journey/filter.ts'
import { insightWords } from '../../../shared/journey/insights.ts'
import { type Part, partThatIsThere } from '../../../shared/journey/part-of-journey.ts'
import type { SavedView } from '../../../shared/journey/views.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'

export function viewWords(document: JourneyDocument, { part, filter, lanes }: SavedView): string {
  const filtered = facets.filter((facet) => (filter[facet]?.length ?? 0) > 0).map((facet) => facetWords[facet])
  return [
    partWords(document, partThatIsThere(document, part)),
    ...(filtered.length > 0 ? [`filtered by ${filtered.join(', ').toLowerCase()}`] : []),
    ...(lanes.length > 0 ? [lanes.map((name) => insightWords[name].toLowerCase()).join(', ')] : []),
  ].join(' · ')
}

function partWords(document: JourneyDocument, part: Part): string {
  switch (part.of) {
    case 'journey':
      return 'Whole map'
    case 'stage':
      return nameOrUntitled(document.stages.get(part.stageId)?.name, 'stage')
    case 'selection':
      return formatCount(part.touchpointIds.length, 'touchpoint')
    case 'area':
      return `${formatCount(part.stageIds.length, 'stage')}, ${formatCount(part.channelIds.length, 'channel')}`
  }
}
