/** What the library shows of its journeys. */
import type { JourneySummary } from '../../shared/bridge.ts'
import { writeSvg } from '../../shared/formats/svg.ts'
import { analyze } from '../../shared/gaps/report.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { thumbnailScene } from '../../shared/scene/thumbnail.ts'
import { listJourneys } from '../storage/journeys.ts'
import type { Library } from '../storage/open.ts'
import { readShown } from '../storage/shown.ts'

/** Lists the journeys; a journey is read and analyzed again only when it changed since the last time. */
export function createSummaries(library: Library): () => JourneySummary[] {
  let known: ReadonlyMap<Id, JourneySummary> = new Map()
  return () => {
    const summaries = listJourneys(library.database).map(({ journeyId, updatedAt }) => {
      const last = known.get(journeyId)
      return last?.updatedAt === updatedAt ? last : summaryOf(readShown(library, journeyId))
    })
    known = new Map(summaries.map((summary) => [summary.journeyId, summary]))
    return summaries
  }
}

function summaryOf(document: JourneyDocument): JourneySummary {
  const { id, title, state, createdAt, updatedAt } = document.journey
  const { coverage, verdict } = analyze(document)
  return {
    journeyId: id,
    title,
    state,
    createdAt,
    updatedAt,
    touchpointCount: document.touchpoints.size,
    thumbnail: { light: thumbnail(document, 'light'), dark: thumbnail(document, 'dark') },
    coverage,
    verdict,
  }
}

function thumbnail(document: JourneyDocument, theme: keyof typeof pictureThemes): string {
  return writeSvg(thumbnailScene(document, pictureThemes[theme]), { fontFaces: [] })
}
