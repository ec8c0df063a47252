/** How the outline is looked at: what is folded, the column that the keys are in, and the cell that is written in. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { rowKey } from '../../../shared/outline/outline-rows.ts'
import { useDocument } from '../../model/document/document-store.ts'

export type Column = 'title' | `emotion:${Id}` | 'momentOfTruth' | 'pains' | 'connections' | 'gap' | 'status' | 'owner'

/** A cell that is open for writing or choosing; in a title's place another cell of the map is chosen. */
type Opened = {
  readonly key: string
  readonly column: Column
  readonly typed: string
  /** The connection whose label is being written, among all that the cell is about. */
  readonly labelledId?: Id
}

type OutlineState = {
  readonly foldedKeys: ReadonlySet<string>
  readonly column: Column
  readonly opened: Opened | null
  /** What is being composed where no field is open yet. */
  readonly composed: string | null
}

/** Of a grid with more cells only the stages are shown at first. */
const mostCellsOpen = 5_000

function atFirst(document: JourneyDocument | null): OutlineState {
  const isLarge = document !== null && document.stages.size * document.channels.size > mostCellsOpen
  const foldedKeys = new Set(isLarge ? [...document.stages.keys()].map(rowKey.stage) : [])
  return { foldedKeys, column: 'title', opened: null, composed: null }
}

export const useOutline = create<OutlineState>(() => atFirst(null))

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id !== before.document?.journey.id) useOutline.setState(atFirst(document))
})

export function setFolded(key: string, isFolded: boolean): void {
  useOutline.setState(({ foldedKeys }) => {
    const next = new Set(foldedKeys)
    if (isFolded) next.add(key)
    else next.delete(key)
    return { foldedKeys: next }
  })
}

/** What is chosen elsewhere is never hidden here. */
export function unfold(keys: readonly string[]): void {
  if (keys.some((key) => useOutline.getState().foldedKeys.has(key))) for (const key of keys) setFolded(key, false)
}

export function openCell(key: string, column: Column, typed = ''): void {
  useOutline.setState({ column, opened: { key, column, typed } })
}

/** From choosing among the connections of the open cell to writing the label of one. */
export function openLabel(labelledId: Id): void {
  useOutline.setState(({ opened }) => ({ opened: opened && { ...opened, labelledId } }))
}

export function closeCell(): void {
  useOutline.setState({ opened: null })
}
