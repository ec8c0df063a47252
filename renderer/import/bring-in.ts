/** Takes in files, one after the other: each refused one says why, and the others come in all the same. */
import type { RequestAnswer } from '../../shared/bridge/bridge.ts'
import { FailureError } from '../../shared/failure.ts'
import { refuseSize } from '../../shared/formats/json-limits.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { request, sentenceOf } from '../bridge.ts'
import { attempt, loadLibrary, summaryOf, useLibrary } from '../state/library-store.ts'
import { showJourney } from '../state/navigation.ts'
import { notify, useSession } from '../state/session-store.ts'
import { type TableFile, useImport } from './import-store.ts'

type Arrival = { readonly fileName: string; readonly read: () => Promise<RequestAnswer<'library:import-bytes'>> }

/** After a second one wonders whether anything happens. */
const patience = 1_000

/** Asks for files and takes them in. */
export function importFiles(): Promise<void> {
  return attempt(async () => {
    const fileNames = await request('library:choose-files')
    await bringIn(
      fileNames.map((fileName, index) => ({ fileName, read: () => request('library:import-chosen', { index }) })),
    )
  })
}

/** Takes in files that were dropped. */
export async function importDropped(files: readonly File[]): Promise<void> {
  await bringIn(
    files.map((file) => ({
      fileName: file.name,
      read: async () => {
        // A file of gigabytes would not even fit into the window.
        refuseSize(file.size)
        const bytes = new Uint8Array(await file.arrayBuffer())
        return await request('library:import-bytes', { fileName: file.name, bytes })
      },
    })),
  )
}

async function bringIn(arrivals: readonly Arrival[]): Promise<void> {
  const journeyIds: Id[] = []
  const tables: TableFile[] = []
  const refusals: string[] = []
  useImport.setState({ isCancelled: false })
  const began = Date.now()
  const tell = (done: number) => {
    const fileName = arrivals[done]?.fileName ?? ''
    if (Date.now() - began >= patience) useImport.setState({ progress: { fileName, done, all: arrivals.length } })
  }
  for (const [index, { fileName, read }] of arrivals.entries()) {
    if (useImport.getState().isCancelled) break
    const late = setTimeout(() => tell(index), patience)
    tell(index)
    try {
      const imported = await read()
      if (imported.what === 'journey') journeyIds.push(imported.journeyId)
      else tables.push(imported)
    } catch (error) {
      if (!isCancelled(error)) refusals.push(refusal(fileName, sentenceOf(error)))
    } finally {
      clearTimeout(late)
    }
  }
  const wasCancelled = useImport.getState().isCancelled
  useImport.setState(({ waiting }) => ({ progress: null, waiting: [...waiting, ...tables] }))
  tellRefusals(refusals, arrivals.length)
  if (wasCancelled && journeyIds.length + tables.length === 0) notify('The import was cancelled: nothing came in.')
  await welcome(journeyIds)
}

function isCancelled(error: unknown): boolean {
  return error instanceof FailureError && error.code === 'cancelled'
}

function tellRefusals(refusals: readonly string[], all: number): void {
  const [first, second, third] = refusals
  if (first === undefined) return
  if (third === undefined) for (const sentence of [first, second]) sentence && notify(sentence, { tone: 'problem' })
  else notify(`${refusals.length} of ${all} files were not imported, the first because: ${first}`, { tone: 'problem' })
}

function refusal(fileName: string, reason: string): string {
  return reason.includes(fileName) ? reason : `${fileName}: ${reason}`
}

/** One journey that came in opens at once, unless another one is open. What was here already came in only once. */
export async function welcome(arrivedIds: readonly Id[]): Promise<void> {
  const journeyIds = [...new Set(arrivedIds)]
  const [first] = journeyIds
  if (first === undefined) return
  const known = new Set(useLibrary.getState().summaries?.map(({ journeyId }) => journeyId))
  await loadLibrary()
  useLibrary.setState({ focusedId: first, view: 'journeys' })
  const isInLibrary = useSession.getState().screen === 'library'
  if (journeyIds.length > 1) notify(arrivalWords(journeyIds.length, journeyIds.filter((id) => known.has(id)).length))
  else if (isInLibrary) await showJourney(first)
  else {
    const title = summaryOf(first)?.title ?? 'The journey'
    const message = known.has(first) ? `“${title}” is in your library already.` : `“${title}” was imported.`
    notify(message, { action: { label: 'Open', run: () => void showJourney(first) } })
  }
}

function arrivalWords(all: number, alreadyHere: number): string {
  if (alreadyHere === all) return `All ${all} journeys are in your library already.`
  const fresh = all - alreadyHere
  const imported = fresh === 1 ? 'One journey was imported' : `${fresh} journeys were imported`
  return alreadyHere === 0 ? `${imported}.` : `${imported}; ${alreadyHere} of ${all} were in your library already.`
}
