/** What a view shows, in a few words. */

import type { JourneyDocument } from '../../shared/journey/document.ts'
import { facets, facetWords } from '../../shared/journey/filter.ts'
import { insightWords } from '../../shared/journey/insights.ts'
import { type Part, partThatIsThere } from '../../shared/journey/part.ts'
import type { SavedView } from '../../shared/journey/views.ts'

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
      return `Stage ${document.stages.get(part.stageId)?.name.trim() || 'without a name'}`
    case 'selection':
      return counted(part.touchpointIds.length, 'touchpoint')
    case 'area':
      return `${counted(part.stageIds.length, 'stage')}, ${counted(part.channelIds.length, 'channel')}`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
