/** Imports files, one after the other: each refused one says why, and the others are imported all the same. */
import type { RequestAnswer } from '../../../shared/bridge/bridge.ts'
import { FailureError } from '../../../shared/failure.ts'
import { refuseSize } from '../../../shared/formats/reading/json-limits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { PageAnswer } from '../../../shared/web-page/page-answer.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { attempt, loadLibrary, summaryOf, useLibrary } from '../document/library-store.ts'
import { showJourney } from '../document/navigation.ts'
import { newId } from '../document/new-id.ts'
import { notify, useSession } from '../session/session-store.ts'
import { type IncomingFile, useImport } from './import-store.ts'
import { takeAnswers } from './take-answer.ts'

type FileToImport = { readonly fileName: string; readonly read: () => Promise<RequestAnswer<'library:import-bytes'>> }

/** After a second one wonders whether anything happens. */
const patience = 1_000

/** Asks for files and imports them. */
export function importFiles(): Promise<void> {
  return attempt(async () => {
    const fileNames = await request('library:choose-files')
    await importAll(
      fileNames.map((fileName, index) => ({ fileName, read: () => request('library:import-chosen', { index }) })),
    )
  })
}

/** Imports files that were dropped or pasted. */
export async function importDropped(data: DataTransfer): Promise<void> {
  // What is dropped tells its folders only until its event is over.
  const entries = [...data.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry())
  const isFolder = (at: number) => entries[at]?.isDirectory === true
  await importAll(
    [...data.files].map((file, at) => ({
      fileName: file.name,
      read: async () => {
        if (isFolder(at)) refuseUnread(file, 'it is a folder. Choose the files in it instead')
        // A file of gigabytes would not even fit into the window.
        refuseSize(file.size)
        return await request('library:import-bytes', { fileName: file.name, bytes: await bytesOf(file) })
      },
    })),
  )
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuseUnread(file, 'it is gone, or you don’t have permission')
  }
}

function refuseUnread({ name }: File, reason: string): never {
  throw new FailureError('file-unreadable', `Couldn’t open ${name}: ${reason}.`)
}

async function importAll(files: readonly FileToImport[]): Promise<void> {
  const journeyIds: Id[] = []
  const waiting: IncomingFile[] = []
  const answers: PageAnswer[] = []
  const refusals: string[] = []
  const left: string[] = []
  useImport.setState({ isCancelled: false })
  const began = Date.now()
  const tell = (done: number) => {
    const fileName = files[done]?.fileName ?? ''
    if (Date.now() - began >= patience) useImport.setState({ progress: { fileName, done, all: files.length } })
  }
  for (const [index, { fileName, read }] of files.entries()) {
    if (useImport.getState().isCancelled) break
    const late = setTimeout(() => tell(index), patience)
    tell(index)
    try {
      const imported = await read()
      if (imported.what === 'journey') {
        journeyIds.push(imported.journeyId)
        left.push(...imported.remarks.filter(({ isLoss }) => isLoss).map(({ text }) => text))
      } else if (imported.what === 'answer') answers.push(imported.answer)
      else waiting.push({ ...imported, key: newId() })
    } catch (error) {
      if (!isCancelled(error)) refusals.push(refusal(fileName, sentenceOf(error)))
    } finally {
      clearTimeout(late)
    }
  }
  const wasCancelled = useImport.getState().isCancelled
  useImport.setState((before) => ({ progress: null, waiting: [...before.waiting, ...waiting] }))
  tellRefusals(refusals, files.length)
  tellLeft(left)
  if (wasCancelled && journeyIds.length + waiting.length + answers.length === 0)
    notify('Import cancelled. Nothing was imported.')
  await showImported(journeyIds)
  await takeAnswers(answers)
}

/** Says what of the files was left out. */
export function tellLeft(left: readonly string[]): void {
  if (left.length > 0) notify(leftWords(left))
}

/** As much as a notice holds. */
function leftWords(left: readonly string[]): string {
  const [first = ''] = left
  return left.length === 1 ? `${first}.` : `${first}. ${formatCount(left.length - 1, 'more part')} left out.`
}

function isCancelled(error: unknown): boolean {
  return error instanceof FailureError && error.code === 'cancelled'
}

/** Says which files couldn't be imported. */
export function tellRefusals(refusals: readonly string[], all: number): void {
  const [first, second, third] = refusals
  if (first === undefined) return
  if (third === undefined) for (const sentence of [first, second]) sentence && notify(sentence, { tone: 'problem' })
  else notify(`${refusals.length} of ${all} files could not be imported. ${first}`, { tone: 'problem' })
}

function refusal(fileName: string, reason: string): string {
  return reason.includes(fileName) ? reason : `${fileName}: ${reason}`
}

/** A single imported journey opens at once, unless another one is open. What was here already is counted only once. */
export async function showImported(importedIds: readonly Id[]): Promise<void> {
  const journeyIds = [...new Set(importedIds)]
  const [first] = journeyIds
  if (first === undefined) return
  const known = new Set(useLibrary.getState().summaries?.map(({ journeyId }) => journeyId))
  await loadLibrary()
  useLibrary.setState({ focusedId: first, view: 'journeys' })
  const isInLibrary = useSession.getState().screen === 'library'
  if (journeyIds.length > 1) notify(importedWords(journeyIds.length, journeyIds.filter((id) => known.has(id)).length))
  else if (isInLibrary) await showJourney(first)
  else {
    const title = summaryOf(first)?.title ?? 'The journey'
    const message = known.has(first)
      ? `Nothing imported: “${title}” is already in your library.`
      : `Imported “${title}”.`
    notify(message, { action: { label: 'Open', run: () => void showJourney(first) }, isOver: () => !summaryOf(first) })
  }
}

function importedWords(all: number, alreadyHere: number): string {
  if (alreadyHere === all) return `Nothing imported: all ${all} journeys are already in your library.`
  const fresh = all - alreadyHere
  const imported = `Imported ${formatCount(fresh, 'journey')}.`
  return alreadyHere === 0
    ? imported
    : `${imported} ${alreadyHere} of ${all} ${choosePlural(alreadyHere, 'was', 'were')} already in your library.`
}
