/** Importing files: how far it is, and the files that the user has yet to look at. */
import { create } from 'zustand'
import { request } from '../../bridge/bridge.ts'

export type IncomingFile = {
  /** Tells it from another one of the same name. */
  readonly key: string
  readonly fileName: string
  /** Its text; empty if it is shown as a table. */
  readonly text: string
  /** As `writeMaps` writes them. */
  readonly maps: string
}

type ImportState = {
  /** Null if nothing is being read, or not for long enough to be shown. */
  readonly progress: { readonly fileName: string; readonly done: number; readonly all: number } | null
  readonly isCancelled: boolean
  /** Files to be looked at, the first of which the dialog shows. */
  readonly waiting: readonly IncomingFile[]
  readonly isPasting: boolean
}

export const useImport = create<ImportState>(() => ({
  progress: null,
  isCancelled: false,
  waiting: [],
  isPasting: false,
}))

/** Stops reading the current file, and skips those after it. */
export function cancelImport(): void {
  useImport.setState({ isCancelled: true })
  void request('library:cancel-import')
}

export function openPastedTable(): void {
  useImport.setState({ isPasting: true })
}

/** What was pasted is looked at before the files that wait. */
export function takePasted(file: IncomingFile): void {
  useImport.setState(({ waiting }) => ({ isPasting: false, waiting: [file, ...waiting] }))
}

export function closePasting(): void {
  useImport.setState({ isPasting: false })
}

/** Done with the first file, imported or not. */
export function nextFile(): void {
  useImport.setState(({ waiting }) => ({ waiting: waiting.slice(1) }))
}
