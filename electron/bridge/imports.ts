/** What comes into the library: files that were chosen or dropped, and journeys that the window made of tables. */
import { basename } from 'node:path'
import type { RequestAnswer } from '../../shared/bridge/bridge.ts'
import { FailureError } from '../../shared/failure.ts'
import type { Imported } from '../../shared/formats/read-journey.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import type { Shell } from '../shell.ts'
import { bringIn } from '../storage/arrivals.ts'
import { askForFiles } from './dialogs.ts'
import type { Handlers } from './register.ts'

type ImportHandlers = Pick<
  Handlers,
  'library:choose-files' | 'library:import-chosen' | 'library:import-bytes' | 'library:cancel-import' | 'library:add'
>
type Answer = RequestAnswer<'library:import-bytes'>

export function importHandlers({ library: { database }, reader }: Shell): ImportHandlers {
  /** Paths stay here: the window names a file by its place, so that it can't ask for one that nobody chose. */
  let chosen: readonly string[] = []
  const answer = (imported: Imported, fileName: string): Answer => {
    if (imported.what === 'journey') return { what: 'journey', journeyId: bringIn(database, imported.document) }
    const tables = imported.tables.map(({ name, headers, headerRow, rows }) => {
      return { name, headerRow, headers: [...headers], rows: rows.map((row) => [...row]) }
    })
    return { what: 'tables', fileName: basename(fileName), tables }
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
      return answer(await reader.read({ fileName: path, isAnyFormat: true }), path)
    },
    'library:import-bytes': async ({ fileName, bytes }) =>
      answer(await reader.read({ fileName, bytes, isAnyFormat: true }), fileName),
    'library:cancel-import': () => reader.cancel(),
    'library:add': ({ records }) => ({ journeyId: bringIn(database, documentOf(records)) }),
  }
}
