/** What the library shows of a journey. */
import type { JourneySummary } from '../../shared/bridge.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export function summaryOf({ journey, touchpoints, stages, channels }: JourneyDocument): JourneySummary {
  const filled = new Set([...touchpoints.values()].map(({ stageId, channelId }) => `${stageId}/${channelId}`)).size
  return {
    journeyId: journey.id,
    title: journey.title,
    state: journey.state,
    createdAt: journey.createdAt,
    updatedAt: journey.updatedAt,
    touchpointCount: touchpoints.size,
    thumbnail: { light: '', dark: '' },
    coverage: { cells: stages.size * channels.size, filled, awareness: { cells: 0, filled: 0 } },
    verdict: 'worth-addressing',
  }
}
