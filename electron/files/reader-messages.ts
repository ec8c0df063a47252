/** What passes between the app and the process that reads for it. */
import type { Failure } from '../../shared/failure.ts'
import type { Imported } from '../../shared/formats/read-journey.ts'

export type ReadOrder = {
  /** A path, or the name of a file whose bytes are sent along. */
  readonly fileName: string
  readonly bytes?: Uint8Array
  /** Whether the name's ending tells the format; else it is a `.journey` file whatever its name. */
  readonly isAnyFormat: boolean
}
export type NumberedOrder = ReadOrder & { readonly number: number }

export type ReadAnswer = { readonly number: number } & (
  | { readonly isOk: true; readonly imported: Imported }
  | { readonly isOk: false; readonly failure: Failure }
)
