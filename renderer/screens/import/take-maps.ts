/** Imports maps as they were chosen: one into the open journey or as a new one, several as a new journey each. */
import { type MapChoices, noMapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { edit } from '../../model/document/document-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { undoWithNotice } from '../../model/editing/undo-notice.ts'
import { showImported, tellLeft, tellRefusals } from '../../model/places/import-files.ts'
import { type IncomingFile, nextFile, useImport } from '../../model/places/import-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { countWords } from './import-words.ts'
import { type MapReader, readFileBeside } from './map-reader.ts'

/** @throws FailureError if one of them can't be imported; those before it are in the library by then */
export async function takeMaps(
  file: IncomingFile,
  reader: MapReader,
  chosen: readonly (readonly [at: number, choices: MapChoices])[],
): Promise<void> {
  const { journeyIds, left } = await makeAll(file, reader, chosen)
  nextFile()
  await showMade(journeyIds)
  tellLeft(left)
}

/** Imports every waiting file as it was understood; a notice says why one was refused. */
export async function takeAllFiles(): Promise<void> {
  const files = useImport.getState().waiting
  const journeyIds: Id[] = []
  const left: string[] = []
  const refusals: string[] = []
  for (const file of files) {
    const reader = readFileBeside(file, null)
    try {
      const titles = await reader.titles
      const made = await makeAll(
        file,
        reader,
        titles.map((_title, at) => [at, noMapChoices]),
      )
      journeyIds.push(...made.journeyIds)
      left.push(...made.left)
    } catch (error) {
      refusals.push(`${file.fileName}: ${sentenceOf(error)}`)
    } finally {
      reader.close()
      nextFile()
    }
  }
  tellRefusals(refusals, files.length)
  await showMade(journeyIds)
  tellLeft(left)
}

type MadeAll = { readonly journeyIds: readonly Id[]; readonly left: readonly string[] }

async function makeAll(
  { fileName }: IncomingFile,
  reader: MapReader,
  chosen: readonly (readonly [at: number, choices: MapChoices])[],
): Promise<MadeAll> {
  const journeyIds: Id[] = []
  const left: string[] = []
  for (const [at, choices] of chosen) {
    const made = await reader.make(at, choices)
    left.push(...made.left)
    if (made.target === 'new') {
      const { journeyId } = await request('library:add', { records: made.records })
      journeyIds.push(journeyId)
    } else if (edit('Import table', () => made.change)) {
      undoWithNotice(`${countWords(made.counts)} from ${fileName}.`)
    }
  }
  return { journeyIds, left }
}

/** From the library a single new journey opens; otherwise a notice tells of them. */
async function showMade(journeyIds: readonly Id[]): Promise<void> {
  const [first] = journeyIds
  if (first === undefined) return
  const isOnCanvas = useSession.getState().screen === 'canvas'
  if (isOnCanvas || journeyIds.length > 1) await showImported(journeyIds)
  else await showJourney(first)
}
