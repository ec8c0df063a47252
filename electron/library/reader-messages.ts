/** What passes between the app and the process that reads for it: one message for each file, and one answer. */
import type { Failure } from '../../shared/failure.ts'
import type { Remark } from '../../shared/formats/reading/remark.ts'
import type { Id } from '../../shared/journey/schema.ts'
import type { PageAnswer } from '../../shared/web-page/page-answer.ts'
import type { StagedImport } from '../storage/library/staged-import.ts'

export type FileToRead = {
  /** A path, or the name of a file whose bytes are sent along. */
  readonly fileName: string
  readonly bytes?: Uint8Array
  /** Whether the name's ending tells the format; otherwise it is a `.journey` file whatever its name. */
  readonly isAnyFormat: boolean
}

export type ReadRequest = {
  readonly file: FileToRead
  /** A path at which nothing exists yet: the journey is staged there, as a database of its own. */
  readonly stagedPath: string
  readonly takenIds: readonly Id[]
  /** The journey's id in the library if its own is taken. */
  readonly spareId: Id
  /** The build of the app, for the summary that the library keeps. */
  readonly maker: string
}

/** What a file turned out to hold; the journey itself is in the staged database. */
export type ReadResult =
  | ({ readonly what: 'journey'; readonly remarks: readonly Remark[] } & StagedImport)
  /** Maps that the user looks at before they are imported. */
  | {
      readonly what: 'maps'
      /** The file's text; empty if it is shown as a table. */
      readonly text: string
      /** As `writeMaps` writes them. */
      readonly maps: string
    }
  /** What a reader of a web page sent back. */
  | { readonly what: 'answer'; readonly answer: PageAnswer }

export type Numbered<T> = T & { readonly number: number }
export type Answer = Numbered<
  { readonly isOk: true; readonly value: ReadResult } | { readonly isOk: false; readonly failure: Failure }
>
