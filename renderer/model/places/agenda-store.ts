/** The agenda of the open journey: planned in the journey, running in the settings, so that every window shows the same time. */
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { inOrder } from '../../../shared/journey/document.ts'
import { removeRecords } from '../../../shared/journey/edits/removal.ts'
import type { Id, RecordOf } from '../../../shared/journey/schema.ts'
import { stageSlide } from '../../../shared/projector/slide.ts'
import {
  type AgendaRun,
  addMinutes,
  nextPart,
  partsToCome,
  pauseAgenda,
  resumeAgenda,
  shortenPartsToCome,
  skipPart,
  startAgenda,
  takePlannedMinutes,
} from '../../../shared/room/agenda-clock.ts'
import { addAgendaPart, moveAgendaPart } from '../../../shared/room/agenda-edits.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { request } from '../../bridge/bridge.ts'
import { edit, endMerge, openDocument, requireSaved } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { isPresenting, showSlide } from '../document/present-store.ts'
import { removeWithNotice } from '../editing/remove.ts'
import { notifyProblem } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'

export const useAgenda = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export function openAgenda(): void {
  useAgenda.setState({ isOpen: true })
}

export function closeAgenda(): void {
  endMerge()
  useAgenda.setState({ isOpen: false })
}

export function addPart(text: string): void {
  endMerge()
  edit('Add agenda item', (document) => addAgendaPart(document, { id: newId(), text }))
}

export function movePart(partId: Id, step: 1 | -1): void {
  endMerge()
  edit('Move agenda item', (document) => moveAgendaPart(document, partId, step))
}

/** The one that runs is over then, and the next begins. */
export function deletePart(partId: Id): void {
  if (useSettings.getState().agendaRun?.partId === partId) goToNextPart()
  removeWithNotice('Delete agenda item', (document) => removeRecords(document, 'agenda', [partId]))
}

/** The run of this journey's agenda; null while none runs. */
export function useAgendaRun(journeyId: Id | undefined): AgendaRun | null {
  const run = useSettings((settings) => settings.agendaRun)
  return run && run.journeyId === journeyId ? run : null
}

/** The moment that it is, twice a second while something runs. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!isRunning) return
    const ticking = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [isRunning])
  return now
}

export function beginAgenda(): void {
  const { journey, agenda } = openDocument()
  const run = startAgenda(inOrder(agenda), Date.now())
  if (!run) return
  const { startedAt } = run
  saveSettings({ agendaRun: { ...run, journeyId: journey.id }, agendaBegan: { journeyId: journey.id, startedAt } })
  enter(run.partId)
}

/** The journey before the part is kept in its history; a part about a stage has that stage on the wall. */
function enter(partId: Id): void {
  const { agenda, stages } = openDocument()
  const { title, stageId } = agenda.get(partId) ?? {}
  keepVersion(`Before “${nameOrUntitled(title, 'agenda item')}”`).catch(notifyProblem)
  if (isPresenting() && stageId && stages.has(stageId)) showSlide(stageSlide(stageId))
}

type Parts = readonly RecordOf['agenda'][]

function changeRun(change: (run: AgendaRun, parts: Parts, now: number) => AgendaRun | null): void {
  const { agendaRun } = useSettings.getState()
  const { journey, agenda } = openDocument()
  if (agendaRun?.journeyId !== journey.id) return
  const next = change(agendaRun, inOrder(agenda), Date.now())
  saveSettings({ agendaRun: next && { ...next, minutes: { ...next.minutes }, journeyId: journey.id } })
  if (!next) keepVersion('End of the agenda').catch(notifyProblem)
  else if (next.partId !== agendaRun.partId) enter(next.partId)
}

export const pauseOrGoOn = () =>
  changeRun((run, _, now) => (run.pausedAt === null ? pauseAgenda(run, now) : resumeAgenda(run, now)))
export const addMinute = () => changeRun((run, parts) => addMinutes(run, parts, 1))
export const shortenRest = () => changeRun(shortenPartsToCome)
export const endAgenda = () => changeRun(() => null)
export const goToNextPart = () => changeRun(nextPart)
/** What is planned while it runs counts from now on. */
export const countPlannedMinutes = (partId: Id) => changeRun((run) => takePlannedMinutes(run, partId))
/** Skips the next part to come. */
export const skipNextPart = () =>
  changeRun((run, parts) => {
    const [next] = partsToCome(run, parts)
    return next ? skipPart(run, next.id) : run
  })

/** Names the present moment of the open journey in its history. */
async function keepVersion(name: string): Promise<void> {
  const { journey } = openDocument()
  // What is typed from now on must not change the moment that is named.
  endMerge()
  await requireSaved()
  await request('journey:name-version', { journeyId: journey.id, seq: Number.MAX_SAFE_INTEGER, name })
}
