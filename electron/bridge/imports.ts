/** What is imported into the library: files that were chosen or dropped, and journeys that the window made of them. */
import { basename } from 'node:path'
import type { RequestAnswer } from '../../shared/bridge/bridge.ts'
import { FailureError } from '../../shared/failure.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { readWithinLimit } from '../files/bounded-reading.ts'
import { importFile } from '../library/journey-import.ts'
import type { FileToRead } from '../library/reader-messages.ts'
import { readFontFile } from '../storage/library/fonts.ts'
import { importJourney } from '../storage/library/staged-import.ts'
import { askForFiles, askForFont, askForImages } from './dialogs.ts'
import type { Handlers } from './register.ts'
import type { Shell } from './shell.ts'

type ImportHandlers = Pick<
  Handlers,
  | 'library:choose-files'
  | 'library:import-chosen'
  | 'library:import-bytes'
  | 'library:cancel-import'
  | 'library:add'
  | 'library:choose-images'
  | 'library:read-chosen-image'
  | 'library:choose-font'
  | 'library:read-font'
>
type Answer = RequestAnswer<'library:import-bytes'>

export function importHandlers({ library, reader }: Shell): ImportHandlers {
  /** Paths stay here: the window names a file by its place, so that it can't ask for one that nobody chose. */
  let chosen: readonly string[] = []
  let chosenImages: readonly string[] = []
  async function importOne(file: Omit<FileToRead, 'isAnyFormat'>): Promise<Answer> {
    const imported = await importFile(library, reader, { ...file, isAnyFormat: true })
    if (imported.what === 'journey') return { ...imported, remarks: [...imported.remarks] }
    return imported.what === 'maps' ? { ...imported, fileName: basename(file.fileName) } : imported
  }
  return {
    'library:choose-files': async () => {
      chosen = await askForFiles()
      return chosen.map((path) => basename(path))
    },
    'library:import-chosen': async ({ index }) => {
      return await importOne({ fileName: chosenAt(chosen, index) })
    },
    'library:import-bytes': importOne,
    'library:cancel-import': () => reader.cancel(),
    'library:choose-images': async ({ areSeveral }) => {
      chosenImages = await askForImages(areSeveral)
      return chosenImages.map((path) => basename(path))
    },
    'library:read-chosen-image': async ({ index }) =>
      new Uint8Array(await readWithinLimit(chosenAt(chosenImages, index))),
    'library:choose-font': async () => {
      const path = await askForFont()
      if (path === null) return null
      if (library.isReadOnly) throw new FailureError('not-saved', 'This library is read-only.')
      return await (await import('../files/brand-fonts.ts')).keepFontFile(library.database, path)
    },
    'library:read-font': ({ fontId }) => {
      const bytes = readFontFile(library.database, fontId)
      return bytes && new Uint8Array(bytes)
    },
    'library:add': ({ records }) => ({ journeyId: importJourney(library.database, documentOf(records)) }),
  }
}

function chosenAt(paths: readonly string[], index: number): string {
  const path = paths[index]
  if (path === undefined) throw new FailureError('file-unreadable', 'Please choose the file again.')
  return path
}
