/** People who write in turn in this window. What they handed in is kept when the dialog, the window or the app is closed. */
import { create } from 'zustand'
import type { Id } from '../../../shared/journey/schema.ts'
import { type CaptureTarget, captureRefusal } from '../../../shared/room/capture-edits.ts'
import { type CaptureKind, captureLabel } from '../../../shared/room/capture-line.ts'
import {
  capturesOf,
  handInLines,
  linesOf,
  shuffledLines,
  type Writing,
  writingQuestions,
} from '../../../shared/room/writing.ts'
import { openDocument } from '../document/document-store.ts'
import { changeWall, isPresenting, nothingOver } from '../document/present-store.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { notify, useSession } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'
import { captureTarget, putCaptures } from './capture-store.ts'

export type WritingForm = { readonly question: string; readonly kind: CaptureKind }

/** Where the lines go is chosen when the writing starts. */
type HeldWriting = Writing & { readonly journeyId: Id; readonly target: CaptureTarget }

/** A line that is shown, and whether it goes into the journey. */
export type ShownLine = { readonly text: string; readonly isKept: boolean }

type WritingState = {
  readonly isOpen: boolean
  readonly form: WritingForm
  readonly writing: HeldWriting | null
  /** What the one whose turn it is has typed. */
  readonly draft: string
  /** Whether the keyboard is on its way to the next one. */
  readonly isPassing: boolean
  /** Null until all is shown together. */
  readonly shown: readonly ShownLine[] | null
}

const notHeld = { writing: null, draft: '', isPassing: false, shown: null } as const

export const useWriting = create<WritingState>(() => ({
  ...notHeld,
  isOpen: false,
  form: { question: '', kind: 'pain' },
}))

useWriting.subscribe(({ writing }, before) => {
  if (writing === before.writing || (writing ?? before.writing)?.journeyId !== openDocument().journey.id) return
  saveSettings({ writingRound: writing && roundOf(writing) })
})

const roundOf = ({ written, ...writing }: HeldWriting) => ({ ...writing, written: written.map((lines) => [...lines]) })

/** What was handed in for this journey before the window was closed, by whatever; what belongs to another journey waits there. */
function takeUpRound(): void {
  const { writingRound } = useSettings.getState()
  const { id } = openDocument().journey
  if (useWriting.getState().writing?.journeyId === id) return
  const writing = writingRound?.journeyId === id ? writingRound : null
  useWriting.setState({ ...notHeld, writing, isPassing: writing !== null })
}

export function openWriting(): void {
  takeUpRound()
  useWriting.setState({ isOpen: true })
  putOnWall()
}

/** What was written is kept for when the dialog opens again; the wall shows its slide. */
export function closeWriting(): void {
  useWriting.setState({ isOpen: false })
  putOnWall()
}

/** The room reads on the wall what is shown in the dialog. */
function putOnWall(): void {
  const { isOpen, writing, shown } = useWriting.getState()
  const written =
    isOpen && writing && shown ? { question: writing.question, lines: shown.map(({ text }) => text) } : null
  if (isPresenting()) changeWall({ ...nothingOver, written, ...(written && { cover: null }) })
}

export function setWritingForm(fields: Partial<WritingForm>): void {
  useWriting.setState(({ form }) => ({ form: { ...form, ...fields } }))
}

/** What is asked if the form doesn't say it: the note of the part of the agenda that runs, or what suits the kind. */
export function usualQuestion({ kind }: WritingForm): string {
  const { agendaRun } = useSettings.getState()
  const { journey, agenda } = openDocument()
  const part = agendaRun?.journeyId === journey.id ? agenda.get(agendaRun.partId) : undefined
  return part?.note.trim() || writingQuestions[kind]
}

/** Where lines would go now. */
export function writingTarget(): CaptureTarget {
  return captureTarget(openDocument(), useSession.getState())
}

/** Why lines of this kind can't go there; null if they can. */
export function writingRefusal(kind: CaptureKind, target: CaptureTarget): string | null {
  const refusal = captureRefusal(capturesOf([''], kind), target)
  return refusal !== null && kind === 'pain' ? 'Select a touchpoint first. Each pain belongs to one.' : refusal
}

export function startWriting(): void {
  const { form } = useWriting.getState()
  const question = form.question.trim() || usualQuestion(form)
  const { id: journeyId } = openDocument().journey
  const writing = { journeyId, question, kind: form.kind, written: [], target: writingTarget() }
  useWriting.setState({ ...notHeld, writing, form: { ...form, question: '' } })
}

export function typeLines(draft: string): void {
  useWriting.setState({ draft })
}

export function handInDraft(): void {
  useWriting.setState(({ writing, draft }) => ({
    writing: writing && handInLines(writing, draft),
    draft: '',
    isPassing: true,
  }))
}

export function beginToWrite(): void {
  useWriting.setState({ isPassing: false })
}

/** Shows what all have written, also the one who was still at it. */
export function showWritten(): void {
  const { draft } = useWriting.getState()
  if (linesOf(draft).length > 0) handInDraft()
  const { writing } = useWriting.getState()
  if (!writing) return
  const lines = shuffledLines(writing, Math.random)
  useWriting.setState({ shown: lines.map((text) => ({ text, isKept: true })) })
  putOnWall()
}

export function keepLine(at: number, isKept: boolean): void {
  useWriting.setState(({ shown }) => {
    const line = shown?.[at]
    return shown && line ? { shown: shown.with(at, { ...line, isKept }) } : {}
  })
}

/** Puts the lines that are kept into the journey, in one step. */
export function addWritten(): void {
  const { writing, shown } = useWriting.getState()
  if (!writing || !shown) return
  const { kind, target } = writing
  const lines = shown.flatMap(({ text, isKept }) => (isKept ? [text] : []))
  const captures = capturesOf(lines, kind)
  const place = isStillThere(target) ? target : writingTarget()
  const refusal = writingRefusal(kind, place)
  if (refusal !== null) notify(refusal, { tone: 'problem' })
  else if (putCaptures(captures, place)) {
    dropWriting()
    closeWriting()
    undoWithNotice(captureLabel(captures).replace(/^Add/, 'Added').concat('.'))
  }
}

/** What they were about may have been deleted since. */
function isStillThere({ touchpointId, cell }: CaptureTarget): boolean {
  const { touchpoints, stages, channels } = openDocument()
  if (touchpointId !== null) return touchpoints.has(touchpointId)
  return cell === null || (stages.has(cell.stageId) && channels.has(cell.channelId))
}

/** What was written is gone. */
export function dropWriting(): void {
  useWriting.setState(notHeld)
  putOnWall()
}
