/** What a reader of a format that isn't ours needs besides the file. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'
import type { Remark } from './remark.ts'

export type ReadOptions = {
  /** What absent times become, ISO 8601 in UTC. */
  readonly openedAt: string
  readonly newId: () => Id
  /** The title where the file has none. */
  readonly fallbackTitle: string
}

/** What a reader made of a file, and what is to be said of it. */
export type ReadJourney = {
  readonly document: JourneyDocument
  readonly remarks: readonly Remark[]
  /** Whether the names of its stages alone told their phases. */
  readonly arePhasesGuessed?: boolean
}
