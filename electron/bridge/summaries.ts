/** What the library shows of its journeys, and finding words in all of them. */
import { z } from 'zod'
import { type JourneySummary, journeySummarySchema, libraryTextSchema } from '../../shared/bridge/library.ts'
import { thumbnailsOf } from '../../shared/formats/thumbnails.ts'
import { analyze } from '../../shared/gaps/report.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { type LibraryHit, searchTexts, textsOf } from '../../shared/library/texts.ts'
import { folderOfJourneys } from '../storage/folders.ts'
import { listJourneys } from '../storage/journeys.ts'
import type { Library } from '../storage/open.ts'
import { readShown } from '../storage/shown.ts'
import { keepSummaries, readSummaries } from '../storage/summaries.ts'

export type Summaries = {
  readonly list: () => JourneySummary[]
  readonly search: (query: string) => LibraryHit[]
}

const contentSchema = z.strictObject({
  summary: journeySummarySchema.omit({ folderId: true }),
  texts: z.array(libraryTextSchema),
})
type Content = z.infer<typeof contentSchema>

/**
 * Reads and analyzes a journey again only when it changed since the last time, also over a restart.
 * @param maker names this build of the app: another one may see a journey differently
 */
export function createSummaries(library: Library, maker: string): Summaries {
  const { database } = library
  let known: ReadonlyMap<Id, Content> | null = null

  function bringUpToDate(): ReadonlyMap<Id, Content> {
    const before = known
    const kept = before ? null : readSummaries(database)
    const fresh: { journeyId: Id; madeFor: string; content: Content }[] = []
    const contents = listJourneys(database).map(({ journeyId, updatedAt }): [Id, Content] => {
      const last = before?.get(journeyId)
      if (last?.summary.updatedAt === updatedAt) return [journeyId, last]
      const madeFor = `${journeyId} ${updatedAt} ${maker}`
      const found = contentSchema.safeParse(kept?.get(journeyId)?.(madeFor))
      if (found.success) return [journeyId, found.data]
      const content = contentOf(readShown(library, journeyId))
      if (!library.damage.isIn(journeyId)) fresh.push({ journeyId, madeFor, content })
      return [journeyId, content]
    })
    if (fresh.length > 0 && !library.isReadOnly) keepSummaries(database, fresh)
    known = new Map(contents)
    return known
  }

  return {
    list() {
      const folders = folderOfJourneys(database)
      return [...bringUpToDate()].map(([journeyId, { summary }]) => ({
        ...summary,
        folderId: folders.get(journeyId) ?? null,
      }))
    },
    search(query) {
      const journeys = [...bringUpToDate()].map(([journeyId, { summary, texts }]) => ({
        journeyId,
        title: summary.title,
        texts,
      }))
      return searchTexts(journeys, query)
    },
  }
}

function contentOf(document: JourneyDocument): Content {
  const { id, title, state, basedOn, createdAt, updatedAt } = document.journey
  const { coverage, verdict } = analyze(document)
  const summary = {
    journeyId: id,
    title,
    state,
    basedOn,
    createdAt,
    updatedAt,
    touchpointCount: document.touchpoints.size,
    thumbnail: thumbnailsOf(document),
    coverage,
    verdict,
  }
  return { summary, texts: [...textsOf(document)] }
}
