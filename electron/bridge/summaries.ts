/** What the library shows of its journeys, and finding words in all of them. */
import type { JourneySummary } from '../../shared/bridge/library.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { type LibraryHit, searchTexts } from '../../shared/library/texts.ts'
import { type Content, contentOf, madeFor } from '../library/summary-content.ts'
import { folderOfJourneys } from '../storage/journeys/folders.ts'
import { listJourneys } from '../storage/journeys/journeys.ts'
import { keepSummaries, readSummaries } from '../storage/journeys/summaries.ts'
import type { Library } from '../storage/library/open.ts'
import { readOrSalvage } from '../storage/library/read-or-salvage.ts'

export type Summaries = {
  readonly list: () => JourneySummary[]
  readonly search: (query: string) => LibraryHit[]
}

/**
 * Reads and analyzes a journey again only when it changed since the last time, also over a restart.
 * @param maker names this build of the app: another one may see a journey differently
 */
export function createSummaries(library: Library, maker: () => string): Summaries {
  const { database } = library
  let known: ReadonlyMap<Id, Content> | null = null

  function bringUpToDate(): ReadonlyMap<Id, Content> {
    const before = known
    let kept: ReturnType<typeof readSummaries<Content>> | null = null
    const fresh: { journeyId: Id; madeFor: string; content: Content }[] = []
    const contents = listJourneys(database).map(({ journeyId, updatedAt }): [Id, Content] => {
      const last = before?.get(journeyId)
      if (last?.summary.updatedAt === updatedAt) return [journeyId, last]
      const made = madeFor(journeyId, updatedAt, maker())
      kept ??= readSummaries<Content>(database)
      const sealed = kept.get(journeyId)?.(made)
      if (sealed) return [journeyId, sealed]
      const content = contentOf(readOrSalvage(library, journeyId))
      if (!library.damage.isIn(journeyId)) fresh.push({ journeyId, madeFor: made, content })
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
