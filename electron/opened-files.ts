/** Journey files that the system hands to the app: at its start, from a second start, or by a double click. */
import type { Id } from '../shared/journey/schema.ts'
import { bringInFile } from './arriving.ts'
import { failureOf } from './bridge/failures.ts'
import { tell } from './bridge/register.ts'
import type { FileReader } from './files/file-reader.ts'
import type { Library } from './storage/open.ts'
import { mainWindow } from './window.ts'

/** The journey to show and what is to be said of files that could not be opened. */
type Opened = { readonly journeyId: Id | null; readonly notice: string | null }
const nothing: Opened = { journeyId: null, notice: null }

export type OpenedFiles = {
  readonly open: (paths: readonly string[]) => Promise<void>
  /** What was opened before the page could hear of it; from then on it is told. */
  readonly take: () => Opened
}

export function createOpenedFiles(library: Library, reader: FileReader): OpenedFiles {
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
      const arrived = await bringInFile(library, reader, { fileName: path, isAnyFormat: false })
      return arrived.what === 'journey' ? { journeyId: arrived.journeyId, notice: null } : nothing
    } catch (error) {
      return { journeyId: null, notice: failureOf(error, path).message }
    }
  }
}
