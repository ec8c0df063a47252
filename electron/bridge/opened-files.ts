/** Journey files that the system hands to the app: at its start, from a second start, or by a double click. */
import type { Id } from '../../shared/journey/schema.ts'
import { mainWindow } from '../app/window.ts'
import { failureOf } from '../errors/failures.ts'
import type { FileReader } from '../library/file-reader.ts'
import { importFile } from '../library/journey-import.ts'
import type { Library } from '../storage/library/open.ts'
import { tell } from './register.ts'

/** The journey to show and what is to be said of files that could not be opened. */
type Opened = { readonly journeyId: Id | null; readonly notice: string | null }
const nothing: Opened = { journeyId: null, notice: null }

export type OpenedFiles = {
  readonly open: (paths: readonly string[]) => Promise<void>
  /** What was opened before the page could hear of it; from then on it is told. */
  readonly take: () => Opened
}

export function createOpenedFiles(libraryNow: () => Library, reader: FileReader): OpenedFiles {
  let waiting = nothing
  let isPageListening = false
  let toOpen = 0
  return {
    async open(paths) {
      toOpen += paths.length
      for (const path of paths) {
        const opened = await openFile(path)
        toOpen -= 1
        waiting = { journeyId: opened.journeyId ?? waiting.journeyId, notice: opened.notice ?? waiting.notice }
        if (isPageListening) announce()
      }
    },
    take() {
      const taken = waiting
      waiting = nothing
      isPageListening = true
      return taken
    },
  }

  /** Of many files that come at once only the last is shown: a window that shows each is busy for minutes. */
  function announce(): void {
    const { journeyId, notice } = waiting
    if (notice) tell(mainWindow(), 'notice', { message: notice })
    if (journeyId && toOpen === 0) tell(mainWindow(), 'journey:opened', { journeyId })
    waiting = { journeyId: toOpen === 0 ? null : journeyId, notice: null }
  }

  async function openFile(path: string): Promise<Opened> {
    try {
      const imported = await importFile(libraryNow(), reader, { fileName: path, isAnyFormat: false })
      return imported.what === 'journey' ? { journeyId: imported.journeyId, notice: null } : nothing
    } catch (error) {
      return { journeyId: null, notice: failureOf(error, path).message }
    }
  }
}
