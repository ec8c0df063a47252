/** What a reader of a format that isn't ours needs besides the file. */
import type { Id } from '../../journey/schema.ts'

export type ReadOptions = {
  /** What absent times become, ISO 8601 in UTC. */
  readonly openedAt: string
  readonly newId: () => Id
  /** The title where the file has none. */
  readonly fallbackTitle: string
}
