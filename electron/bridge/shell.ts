/** What the handlers of the bridge work on. */

import type { BackingUp } from '../library/backup-schedule.ts'
import type { FileReader } from '../library/file-reader.ts'
import type { Library } from '../storage/library/open.ts'
import type { EndingJourney } from './ending-journey.ts'
import type { Notices } from './notices.ts'
import type { OpenedFiles } from './opened-files.ts'
import type { Revisions } from './revisions.ts'
import type { WallState } from './wall-state.ts'

export type Shell = {
  readonly library: Library
  readonly openedFiles: OpenedFiles
  readonly reader: FileReader
  readonly notices: Notices
  readonly backingUp: BackingUp
  /** What happened to the library that the app began with; null while that one is open. */
  readonly departed: string | null
  readonly endingJourney: EndingJourney
  readonly revisions: Revisions
  readonly wall: WallState
}

export function now(): string {
  return new Date().toISOString()
}
