/** What comes into the library: files that were chosen or dropped, and journeys that the window made of tables. */
import { basename } from 'node:path'
import type { RequestAnswer } from '../../shared/bridge/bridge.ts'
import { FailureError } from '../../shared/failure.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { bringInFile } from '../arriving.ts'
import type { ReadOrder } from '../files/reader-messages.ts'
import type { Shell } from '../shell.ts'
import { bringIn } from '../storage/arrivals.ts'
import { askForFiles } from './dialogs.ts'
import type { Handlers } from './register.ts'

type ImportHandlers = Pick<
  Handlers,
  'library:choose-files' | 'library:import-chosen' | 'library:import-bytes' | 'library:cancel-import' | 'library:add'
>
type Answer = RequestAnswer<'library:import-bytes'>

export function importHandlers({ library, reader }: Shell): ImportHandlers {
  /** Paths stay here: the window names a file by its place, so that it can't ask for one that nobody chose. */
  let chosen: readonly string[] = []
  async function take(order: Omit<ReadOrder, 'isAnyFormat'>): Promise<Answer> {
    const arrived = await bringInFile(library, reader, { ...order, isAnyFormat: true })
    if (arrived.what === 'journey') return arrived
    const tables = arrived.tables.map(({ name, headers, headerRow, rows }) => {
      return { name, headerRow, headers: [...headers], rows: rows.map((row) => [...row]) }
    })
    return { what: 'tables', fileName: basename(order.fileName), tables }
  }
  return {
    'library:choose-files': async () => {
      chosen = await askForFiles()
      return chosen.map((path) => basename(path))
    },
    'library:import-chosen': async ({ index }) => {
      const path = chosen[index]
      if (path === undefined) {
        throw new FailureError('file-unreadable', 'This file was not chosen: nothing was imported; choose it again.')
      }
      return await take({ fileName: path })
    },
    'library:import-bytes': take,
    'library:cancel-import': () => reader.cancel(),
    'library:add': ({ records }) => ({ journeyId: bringIn(library.database, documentOf(records)) }),
  }
}
