/** Cut, copy and paste by the events of the clipboard, which need no permission; text fields keep theirs. */

import { clipAsHtml, clipAsText, readClip } from '../../shared/formats/clip-text.ts'
import { newPlacesWords, planPaste } from '../../shared/formats/tables/paste-plan.ts'
import { type PastedTable, readPastedTable } from '../../shared/formats/tables/pasted-table.ts'
import type { Change } from '../../shared/journey/change.ts'
import { clipOf, pasteClip } from '../../shared/journey/clip.ts'
import type { Cell, JourneyDocument } from '../../shared/journey/document.ts'
import { inOrder, touchpointsInCell } from '../../shared/journey/document.ts'
import { removeTouchpoints } from '../../shared/journey/edits.ts'
import { addPastedLines, readPastedText } from '../../shared/journey/pasted-text.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { cellAt, placeInCell } from '../../shared/layout/hit.ts'
import { currentLayout } from '../canvas/layout-store.ts'
import { handPlace } from '../canvas/pointer-place.ts'
import { reveal } from '../canvas/view-port.ts'
import { copyNote, cutNote, pasteNote } from '../notes/note-clipboard.ts'
import { edit, openDocument, useDocument } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import {
  focusCell,
  isMapInFront,
  leadTouchpointId,
  notify,
  selectTouchpoints,
  useSession,
} from '../state/session-store.ts'
import { currentCell } from './place.ts'
import { undoWithNotice } from './undo-notice.ts'

/** Listens until the function that comes back is called. */
export function listenToClipboard(): () => void {
  const onCopy = (event: ClipboardEvent) => void copySelected(event)
  const onCut = (event: ClipboardEvent) => {
    if (copySelected(event)) cutSelected()
  }
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData && isForCanvas(event) && paste(event.clipboardData)) event.preventDefault()
  }
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCut)
  document.addEventListener('paste', onPaste)
  return () => {
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCut)
    document.removeEventListener('paste', onPaste)
  }
}

/** Text fields, dialogs, and text that is marked somewhere keep the clipboard for themselves. */
function isForCanvas({ defaultPrevented, target, type }: ClipboardEvent): boolean {
  if (defaultPrevented || !isMapInFront(useSession.getState()) || !useDocument.getState().document) return false
  const element = target instanceof Element ? target : null
  if (element?.closest('input, textarea, [contenteditable], [role=dialog]')) return false
  return type === 'paste' || (getSelection()?.toString() ?? '') === ''
}

/** Says whether there was something to copy. */
function copySelected(event: ClipboardEvent): boolean {
  const ids = useSession.getState().selectedTouchpointIds
  if (!event.clipboardData || !isForCanvas(event)) return false
  if (copyNote(event.clipboardData)) {
    event.preventDefault()
    return true
  }
  if (ids.size === 0) return false
  const clip = clipOf(openDocument(), ids)
  event.clipboardData.setData('text/plain', clipAsText(clip))
  event.clipboardData.setData('text/html', clipAsHtml(clip))
  event.preventDefault()
  return true
}

function cutSelected(): void {
  cutNote()
  const ids = useSession.getState().selectedTouchpointIds
  const cell = currentCell()
  edit(ids.size > 1 ? 'Cut touchpoints' : 'Cut touchpoint', (document) => removeTouchpoints(document, ids))
  if (cell) focusCell(cell)
}

/** Pastes touchpoints of a journey, or else the lines of a text; says whether there was anything. */
export function paste(data: DataTransfer): boolean {
  if (pasteNote(data)) return true
  const clip = readClip(data.getData('text/html'), new Date().toISOString())
  if (clip && clip.touchpoints.size > 0) return pasteTouchpoints(clip)
  return pasteText(data.getData('text/plain'))
}

function pasteTouchpoints(clip: JourneyDocument): boolean {
  let leftOut = 0
  const isPasted = pasteInOneStep(clip.touchpoints.size, (document) => {
    const pasted = pasteClip(document, clip, { target: currentTarget(document), newId })
    leftOut = pasted.leftOut
    return pasted
  })
  if (isPasted && leftOut > 0) {
    const links = leftOut === 1 ? 'One link' : `${leftOut} links`
    notify(`${links} to personas, needs or objectives that this journey doesn’t have stayed behind.`)
  }
  return isPasted
}

function pasteText(text: string): boolean {
  const table = readPastedTable(text)
  if (table) return pasteTable(table)
  const document = openDocument()
  const lines = readPastedText(document, text)
  const target = currentTarget(document) ?? firstCell(document)
  if (lines.length === 0) return false
  if (target) return pasteInOneStep(lines.length, (before) => addPastedLines(before, lines, { target, newId }))
  notify('Add a stage and a channel first: what is pasted stands where they cross.')
  return true
}

/** Stages and channels that the table names and the journey lacks come with it, in the same step. */
function pasteTable(table: PastedTable): boolean {
  const document = openDocument()
  const plan = planPaste(document, table, currentTarget(document) ?? firstCell(document), newId)
  const { added = [], updated = [] } = plan.change.touchpoints ?? {}
  const touched = [...added, ...updated.map(([, to]) => to)].map(({ id }) => id)
  if (touched.length === 0) {
    if (plan.unchanged > 0) notify('The journey has all of these touchpoints already, as they are.')
    return plan.unchanged > 0
  }
  const isPasted = pasteInOneStep(touched.length, () => ({ change: plan.change, touchpointIds: touched }))
  const [problem] = plan.problems
  if (isPasted) {
    const places = newPlacesWords(plan)
    if (places) undoWithNotice(places)
    if (problem)
      notify(
        `${problem.place}: ${problem.reason}; ${plan.problems.length === 1 ? 'this cell' : `${plan.problems.length} cells like this`} stayed out.`,
      )
  }
  return isPasted
}

function pasteInOneStep(
  count: number,
  make: (document: JourneyDocument) => { change: Change; touchpointIds: readonly Id[] },
): boolean {
  let ids: readonly Id[] = []
  const isPasted = edit(count > 1 ? `Paste ${count} touchpoints` : 'Paste touchpoint', (document) => {
    const { change, touchpointIds } = make(document)
    ids = touchpointIds
    return change
  })
  const [first] = ids
  if (isPasted && first) {
    selectTouchpoints(ids)
    reveal({ touchpointId: first })
  }
  return isPasted
}

/** Under the hand, if it moved there; else after the selected touchpoint, or in the focused cell. */
function currentTarget(document: JourneyDocument): (Cell & { readonly index?: number }) | null {
  const [hand, layout] = [handPlace(), currentLayout()]
  const under = hand && layout && cellAt(layout, hand)
  if (under) {
    const { stageId, channelId } = under
    return { stageId, channelId, index: placeInCell(layout, document, under, hand.y) }
  }
  const cell = currentCell()
  const lead = leadTouchpointId(useSession.getState())
  if (!cell || !lead) return cell
  return { ...cell, index: touchpointsInCell(document, cell).findIndex(({ id }) => id === lead) + 1 }
}

function firstCell(document: JourneyDocument): Cell | null {
  const stage = inOrder(document.stages)[0]
  const channel = inOrder(document.channels)[0]
  return stage && channel ? { stageId: stage.id, channelId: channel.id } : null
}
