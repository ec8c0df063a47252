/** Cut, copy and paste by the events of the clipboard, which need no permission; text fields keep theirs. */

import { newPlacesWords, planPaste } from '../../../shared/formats/incoming/paste-plan.ts'
import type { PastedTable } from '../../../shared/formats/incoming/pasted-table.ts'
import { clipAsHtml, clipAsText, readClip } from '../../../shared/formats/journey/clip-text.ts'
import type { Change } from '../../../shared/journey/change.ts'
import type { Cell, JourneyDocument } from '../../../shared/journey/document.ts'
import { inOrder, touchpointsInCell } from '../../../shared/journey/document.ts'
import { clipOf, pasteClip } from '../../../shared/journey/edits/clip.ts'
import { removeTouchpoints } from '../../../shared/journey/edits/edits.ts'
import { addPastedLines } from '../../../shared/journey/edits/pasted-text.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { cellAt, placeInCell } from '../../../shared/layout/hit.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { edit, openDocument, useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { currentCell } from '../editing/current-place.ts'
import { copyNote, cutNote, pasteNote } from '../editing/note-clipboard.ts'
import { removeWithNotice } from '../editing/remove.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { addImageFiles, isImage } from '../images/add-images.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { handPlace } from '../map-view/pointer-place.ts'
import { reveal } from '../map-view/view-port.ts'
import {
  focusCell,
  isMapInFront,
  leadTouchpointId,
  notify,
  selectTouchpoints,
  useSession,
} from '../session/session-store.ts'
import { importDropped } from './import-files.ts'
import { type Pasted, readPasted, tooMuch } from './pasted.ts'
import { takeAnswerText } from './take-answer.ts'

/** Listens until the function that comes back is called. */
export function listenToClipboard(): () => void {
  const onCopy = (event: ClipboardEvent) => void copySelected(event)
  const onCut = (event: ClipboardEvent) => {
    if (copySelected(event)) cutSelected()
  }
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData: data } = event
    if (data && (isForCanvas(event) ? paste(data) : pasteElsewhere(event, data))) event.preventDefault()
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
  if (element?.closest('input, textarea:not([data-waiting]), [contenteditable], [role=dialog]')) return false
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
  const label = choosePlural(ids.size, 'Cut touchpoint', 'Cut touchpoints')
  removeWithNotice(label, (document) => removeTouchpoints(document, ids), 'Cut')
  if (cell) focusCell(cell)
}

/** Pastes touchpoints of a journey, or else what is written there; says whether it was taken, or refused in words. */
export function paste(data: DataTransfer): boolean {
  if (data.types.length === 0) return false
  if (useDocument.getState().readOnly) {
    notify('Nothing pasted: this journey is read-only.')
    return true
  }
  if (pasteNote(data) || takeAnswerText(data.getData('text/plain'))) return true
  const clip = readClip(data.getData('text/html'), new Date().toISOString())
  if (clip && clip.touchpoints.size > 0) {
    pasteTouchpoints(clip)
    return true
  }
  const refusal = tooMuch(data)
  const pasted = refusal === null ? readPasted(data) : null
  if (!pasted) notify(`Nothing pasted: ${refusal}.`)
  else if (pasted.isBlank && data.files.length > 0) pasteFiles(data)
  else pasteWritten(pasted)
  return true
}

/** Fields take what is text; where nothing takes text, files come in all the same. */
function pasteElsewhere({ target, defaultPrevented }: ClipboardEvent, data: DataTransfer): boolean {
  const element = target instanceof Element ? target : null
  const isInField = element?.closest('input, textarea, [contenteditable]')
  if (defaultPrevented || data.types.length === 0) return false
  const { isBlank } = readPasted(data)
  if (isInField) {
    if (isBlank && data.files.length > 0) notify('Only text can be pasted here.')
    return false
  }
  if (element?.closest('[role=dialog]')) return false
  if (takeAnswerText(data.getData('text/plain'))) return true
  if (isBlank && data.files.length > 0) pasteFiles(data)
  else notify('Nothing pasted. Open a journey and paste on its map.')
  return true
}

/** Text that was dropped on the window: touchpoints on the map, and elsewhere a word about it. */
export function dropText(data: DataTransfer): void {
  const isOnMap = isMapInFront(useSession.getState()) && useDocument.getState().document !== null
  if (!isOnMap || !paste(data)) notify('Nothing imported. Open a journey and drop the text on its map.')
}

/** Files come in as dropped ones do; images go to the selected touchpoint. */
function pasteFiles(data: DataTransfer): void {
  const files = [...data.files]
  if (!files.every(isImage)) {
    void importDropped(data)
    return
  }
  const session = useSession.getState()
  const touchpointId = session.screen === 'canvas' ? leadTouchpointId(session) : null
  if (touchpointId === null) notify('Nothing pasted: select a touchpoint, then paste the image.')
  else void addImageFiles({ touchpointId }, files)
}

const needsPlace = 'Add a stage and a channel first, then paste.'
const nothingToPaste = 'Nothing pasted: no text, table or journey was found.'

function pasteTouchpoints(clip: JourneyDocument): void {
  if (!firstCell(openDocument())) {
    notify(needsPlace)
    return
  }
  let leftOut = 0
  const isPasted = pasteInOneStep(clip.touchpoints.size, (document) => {
    const pasted = pasteClip(document, clip, { target: currentTarget(document), newId })
    leftOut = pasted.leftOut
    return pasted
  })
  if (isPasted && leftOut > 0) {
    const links = choosePlural(leftOut, '1 link was', `${leftOut} links were`)
    notify(`${links} not pasted because this journey lacks those personas, needs or objectives.`)
  }
}

function pasteWritten({ table, isMoreThanTable, linesFor }: Pasted): void {
  if (table) {
    pasteTable(table)
    if (isMoreThanTable) notify('Only the table was pasted, not the text around it.')
    return
  }
  const document = openDocument()
  const lines = linesFor(document)
  const target = currentTarget(document) ?? firstCell(document)
  if (lines.length === 0) notify(nothingToPaste)
  else if (!target) notify(needsPlace)
  else pasteInOneStep(lines.length, (before) => addPastedLines(before, lines, { target, newId }))
}

/** Stages and channels that the table names and the journey lacks come with it, in the same step. */
function pasteTable(table: PastedTable): void {
  const document = openDocument()
  const plan = planPaste(document, table, currentTarget(document) ?? firstCell(document), newId)
  const { added = [], updated = [] } = plan.change.touchpoints ?? {}
  const touched = [...added, ...updated.map(([, to]) => to)].map(({ id }) => id)
  if (touched.length === 0) {
    const isHere = plan.unchanged > 0
    notify(isHere ? 'Nothing pasted: these touchpoints are already in the journey.' : nothingToPaste)
    return
  }
  if (!pasteInOneStep(touched.length, () => ({ change: plan.change, touchpointIds: touched }))) return
  const [problem] = plan.problems
  const places = newPlacesWords(plan)
  if (places) undoWithNotice(places)
  if (problem)
    notify(
      `${formatCount(plan.problems.length, 'cell')} ${choosePlural(plan.problems.length, 'was', 'were')} not pasted. ${problem.place}: ${problem.reason}.`,
    )
}

function pasteInOneStep(
  count: number,
  make: (document: JourneyDocument) => { change: Change; touchpointIds: readonly Id[] },
): boolean {
  let ids: readonly Id[] = []
  const isPasted = edit(choosePlural(count, 'Paste touchpoint', `Paste ${count} touchpoints`), (document) => {
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
    return { stageId, channelId, index: placeInCell(layout, document, under, hand) }
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
