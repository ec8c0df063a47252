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
  return {
    async open(paths) {
      for (const path of paths) {
        const opened = await openFile(path)
        if (isPageListening) announce(opened)
        else waiting = { journeyId: opened.journeyId ?? waiting.journeyId, notice: opened.notice ?? waiting.notice }
      }
    },
    take() {
      const taken = waiting
      waiting = nothing
      isPageListening = true
      return taken
    },
  }

  function announce({ journeyId, notice }: Opened): void {
    if (journeyId) tell(mainWindow(), 'journey:opened', { journeyId })
    if (notice) tell(mainWindow(), 'notice', { message: notice })
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
