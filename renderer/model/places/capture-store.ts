/** The capture line: what is typed in it, where it would land, and adding it. It keeps what was typed when it is closed. */
import { create } from 'zustand'
import { type Cell, inOrder, type JourneyDocument, touchpointsInTurn } from '../../../shared/journey/document.ts'
import { stepEmotion } from '../../../shared/journey/edits/people-edits.ts'
import { statuses } from '../../../shared/journey/fields/vocabulary.ts'
import type { Emotion } from '../../../shared/journey/schema.ts'
import { cellToFill, type Place } from '../../../shared/journey/walk.ts'
import { stageIdOf } from '../../../shared/projector/slide.ts'
import {
  addCaptures,
  type CaptureMarks,
  type CaptureTarget,
  captureRefusal,
} from '../../../shared/room/capture-edits.ts'
import {
  type Capture,
  type CaptureKind,
  captureLabel,
  leadingKind,
  loneKind,
  readCaptures,
} from '../../../shared/room/capture-line.ts'
import { freeNotePlaces } from '../../../shared/room/note-places.ts'
import { edit, endMerge, openDocument, useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { usePresent } from '../document/present-store.ts'
import { currentCell, goTo } from '../editing/current-place.ts'
import { frontPersonaId } from '../editing/emotion-edits.ts'
import { today } from '../editing/today.ts'
import { focusCanvas } from '../map-view/focus-canvas.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { chosenPlace, isMapInFront, leadTouchpointId, type SessionState, useSession } from '../session/session-store.ts'

type CaptureState = {
  readonly isOpen: boolean
  readonly kind: CaptureKind
  readonly text: string
  readonly marks: CaptureMarks
  /** How the touchpoint feels that is typed; null where it isn't said. */
  readonly emotion: Emotion | null
  /** Counts what was added, so that each line has a field with an undo of its own. */
  readonly added: number
  /** Why what was typed couldn't be added. */
  readonly problem: string | null
}

const plain = { momentOfTruth: false, status: 'live' } as const
const emptyLine = { kind: 'touchpoint', text: '', emotion: null, problem: null } as const

export const useCapture = create<CaptureState>(() => ({
  ...emptyLine,
  isOpen: false,
  marks: { ...plain, isConnected: false },
  added: 0,
}))

export function openCapture(): void {
  useCapture.setState({ isOpen: true })
}

export function closeCapture(): void {
  useCapture.setState({ isOpen: false, problem: null })
  focusCanvas()
}

/** A letter and a space at the beginning become the kind; a kind that was chosen already stays. */
export function typeCapture(text: string): void {
  const { kind } = useCapture.getState()
  const led = kind === 'touchpoint' ? leadingKind(text) : null
  useCapture.setState({ ...(led ? { kind: led.kind, text: led.rest } : { text }), problem: null })
}

/** The same kind once more is a touchpoint again. */
export function chooseCaptureKind(kind: CaptureKind): void {
  useCapture.setState((before) => ({ kind: before.kind === kind ? 'touchpoint' : kind, problem: null }))
}

export function feelCapture(step: 1 | -1): void {
  useCapture.setState(({ emotion }) => ({ emotion: stepEmotion(emotion, step) }))
}

export function markCapture(mark: 'momentOfTruth' | 'isConnected'): void {
  useCapture.setState(({ marks }) => ({ marks: { ...marks, [mark]: !marks[mark] } }))
}

export function setNextCaptureStatus(): void {
  useCapture.setState(({ marks }) => {
    const status = statuses[(statuses.indexOf(marks.status) + 1) % statuses.length] ?? 'live'
    return { marks: { ...marks, status } }
  })
}

/** The card in focus, or else the cell that a touchpoint would go to. */
export function captureTarget(document: JourneyDocument, session: SessionState): CaptureTarget {
  const { slide, focus } = usePresent.getState()
  const place = chosenPlace(session) ?? focus
  if (place && 'touchpointId' in place && document.touchpoints.has(place.touchpointId)) return { ...place, cell: null }
  const shown = stageIdOf(slide)
  const first = shown ?? inOrder(document.stages)[0]?.id
  const free = first === undefined ? null : cellToFill(document, first)
  return { touchpointId: null, cell: cellIn(place) ?? (shown === null ? currentCell() : null) ?? free }
}

function cellIn(place: Place | null): Cell | null {
  return place && 'cell' in place ? place.cell : null
}

/** Adds what was typed; of a letter alone only the kind is taken. */
export function addTyped(): void {
  const { text, kind, emotion } = useCapture.getState()
  const lone = kind === 'touchpoint' ? loneKind(text) : null
  if (lone) {
    useCapture.setState({ ...emptyLine, kind: lone })
    return
  }
  const captures = readCaptures(text, kind, today())
  add(emotion === null ? captures : captures.map((one) => ({ ...one, emotion: one.emotion ?? emotion })))
}

/** Adds pasted lines, each a thing of its own, in one step. */
export function addPasted(text: string): void {
  add(readCaptures(text, useCapture.getState().kind, today()))
}

function add(captures: readonly Capture[]): void {
  if (captures.length === 0) return
  const target = captureTarget(openDocument(), useSession.getState())
  const problem = captureRefusal(captures, target)
  if (problem !== null) {
    useCapture.setState({ problem })
    return
  }
  const { marks } = useCapture.getState()
  if (!putCaptures(captures, target, marks)) return
  useCapture.setState(({ added }) => ({ ...emptyLine, marks: { ...marks, ...plain }, added: added + 1 }))
}

/** Adds them in one step and goes to the touchpoint that was added last, if any was; says whether anything was. */
export function putCaptures(
  captures: readonly Capture[],
  target: CaptureTarget,
  marks: CaptureMarks = { ...plain, isConnected: false },
): boolean {
  const personaId = frontPersonaId()
  const grid = currentLayout() ?? { width: 0, height: 0 }
  let focusedId = target.touchpointId
  endMerge()
  const isAdded = edit(captureLabel(captures), (document) => {
    const notePlaces = freeNotePlaces(document, grid, captures.length)
    const { change, touchpointId } = addCaptures(document, captures, { target, marks, personaId, notePlaces, newId })
    focusedId = touchpointId
    return change
  })
  if (isAdded && focusedId !== null && focusedId !== target.touchpointId) goTo({ touchpointId: focusedId })
  return isAdded
}

/** Tab on the map: the next card in the order in which the journey is told, or the one before; past the end it goes round. */
export function focusCardBeside(step: 1 | -1): void {
  const told = touchpointsInTurn(openDocument())
  const at = told.findIndex(({ id }) => id === leadTouchpointId(useSession.getState()))
  const next = told.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % told.length)
  if (next) goTo({ touchpointId: next.id })
}

/** Whether something can be captured: a journey is in front that can be edited. */
export function canCapture(): boolean {
  const { document, readOnly } = useDocument.getState()
  return isMapInFront(useSession.getState()) && document !== null && readOnly === null
}
