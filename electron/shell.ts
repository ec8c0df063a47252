/** What the handlers of the bridge work on. */
import type { BackingUp } from './backing-up.ts'
import type { FileReader } from './files/file-reader.ts'
import type { Notices } from './notices.ts'
import type { OpenedFiles } from './opened-files.ts'
import type { Library } from './storage/open.ts'

export type Shell = {
  readonly library: Library
  readonly openedFiles: OpenedFiles
  readonly reader: FileReader
  readonly notices: Notices
  readonly backingUp: BackingUp
}

export function now(): string {
  return new Date().toISOString()
}
