/** What the library keeps of one journey, so that it can list and search many: made of the journey alone. */
import type { JourneySummary } from '../../shared/bridge/library.ts'
import { thumbnailsOf } from '../../shared/formats/thumbnails.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { type LibraryText, textsOf } from '../../shared/library/texts.ts'

export type Content = {
  readonly summary: Omit<JourneySummary, 'folderId'>
  readonly texts: readonly LibraryText[]
}

/**
 * Of which journey at which time something was made.
 * @param maker names the build of the app that made it
 */
export function madeFor(journeyId: Id, updatedAt: string, maker: string): string {
  return `${journeyId} ${updatedAt} ${maker}`
}

export function contentOf(document: JourneyDocument): Content {
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
  return { summary, texts: textsOf(document) }
}
