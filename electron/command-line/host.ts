/** What the command line needs of whoever runs it, and how a command says that it was called wrongly. */

import type { PictureFormat } from '../../shared/formats/format-table.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import type { CoverageRowing } from '../../shared/strategy/coverage-choices.ts'

export type PictureRequest = {
  readonly document: JourneyDocument
  /** Where the file goes, in a folder that exists. */
  readonly out: string
  readonly format: PictureFormat
  readonly options: ExportOptions
  /** Where the coverage matrix is to be drawn instead of the map: what its rows are. */
  readonly matrix: CoverageRowing | null
}

export type PrintRequest = {
  readonly document: JourneyDocument
  /** Where the PDF goes, in a folder that exists. */
  readonly out: string
  /** The day of the report, ISO 8601. */
  readonly at: string
  /** Whether all findings follow the story. */
  readonly hasAppendix: boolean
}

export type CommandLineHost = {
  readonly version: string
  /** Where the bundled fonts lie. */
  readonly fontFolder: string
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Writes a journey to a file, whole or not at all; absent where nothing can draw. */
  readonly exportPicture?: (request: PictureRequest) => Promise<void>
  /** Prints a journey's report to a PDF file, whole or not at all; absent where nothing can print. */
  readonly printReport?: (request: PrintRequest) => Promise<void>
}

/** Wrong arguments: the message is one sentence for the user. */
export class CommandLineError extends Error {}
