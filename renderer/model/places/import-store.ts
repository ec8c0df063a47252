/** What is under way while files come in: how far it is, and the tables that the user has yet to say more about. */
import { create } from 'zustand'
import type { NamedTable } from '../../../shared/formats/tables/cells/table.ts'
import { request } from '../../bridge/bridge.ts'

export type TableFile = { readonly fileName: string; readonly tables: readonly NamedTable[] }

type ImportState = {
  /** Null where nothing is under way, or not for long enough to be told. */
  readonly progress: { readonly fileName: string; readonly done: number; readonly all: number } | null
  readonly isCancelled: boolean
  /** Files with tables, the first of which the dialog shows; empty text tables wait to be pasted. */
  readonly waiting: readonly TableFile[]
  readonly isPasting: boolean
}

export const useImport = create<ImportState>(() => ({
  progress: null,
  isCancelled: false,
  waiting: [],
  isPasting: false,
}))

/** Ends the reading of the file that comes in, and lets none of those behind it in. */
export function cancelImport(): void {
  useImport.setState({ isCancelled: true })
  void request('library:cancel-import')
}

export function openPastedTable(): void {
  useImport.setState({ isPasting: true })
}

/** What was pasted is a table to say more about, before those of files that wait. */
export function takePasted(table: TableFile): void {
  useImport.setState(({ waiting }) => ({ isPasting: false, waiting: [table, ...waiting] }))
}

export function closePasting(): void {
  useImport.setState({ isPasting: false })
}

/** Done with the first table, imported or not. */
export function nextTable(): void {
  useImport.setState(({ waiting }) => ({ waiting: waiting.slice(1) }))
}
