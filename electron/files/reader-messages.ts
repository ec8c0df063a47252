/** What passes between the app and the process that reads for it. */
import type { Failure } from '../../shared/failure.ts'
import type { NamedTable } from '../../shared/formats/tables/table.ts'
import type { Id } from '../../shared/journey/schema.ts'

export type ReadOrder = {
  /** A path, or the name of a file whose bytes are sent along. */
  readonly fileName: string
  readonly bytes?: Uint8Array
  /** Whether the name's ending tells the format; else it is a `.journey` file whatever its name. */
  readonly isAnyFormat: boolean
}
/** Lays the journey that was read last ready for the library. */
export type LayReadyOrder = {
  /** Where, as a database of its own that isn't there yet. */
  readonly path: string
  readonly journeyId: Id
  readonly maker: string
  /** What the library holds of the same id, as `digestOf` gives it: the very same isn't laid ready. */
  readonly unless: string | null
}

export type Order =
  | ({ readonly number: number; readonly task: 'read' } & ReadOrder)
  | ({ readonly number: number; readonly task: 'lay-ready' } & LayReadyOrder)

/** What a file turned out to hold; of a journey, the app itself is told no more than the id. */
export type ReadFile =
  | { readonly what: 'journey'; readonly journeyId: Id }
  | { readonly what: 'tables'; readonly tables: readonly NamedTable[] }
export type LaidReady = { readonly isSame: boolean }

export type Answer = { readonly number: number } & (
  | { readonly isOk: true; readonly value: ReadFile | LaidReady }
  | { readonly isOk: false; readonly failure: Failure }
)
