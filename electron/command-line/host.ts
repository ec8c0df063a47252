/** What the command line needs of whoever runs it, and how a command says that it was called wrongly. */
import type { JourneyDocument } from '../../shared/journey/document.ts'

export type PictureRequest = {
  readonly document: JourneyDocument
  /** Where the picture goes, in a folder that exists. */
  readonly out: string
  readonly format: 'png' | 'svg'
  readonly scale: number
  readonly theme: 'light' | 'dark'
}

export type CommandLineHost = {
  readonly version: string
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Draws a journey to a file, whole or not at all; absent where nothing can draw. */
  readonly exportPicture?: (request: PictureRequest) => Promise<void>
}

/** Wrong arguments: the message is one sentence for the user. */
export class CommandLineError extends Error {}
