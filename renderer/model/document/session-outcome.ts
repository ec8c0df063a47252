/** What the session came to, for every window alike: since when it counts, and the journey as it was then, read once from its history. */
import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { hasOutcome, outcomeSlide, type Slide, sinceOf } from '../../../shared/projector/slide.ts'
import { outcomeOf } from '../../../shared/room/outcome.ts'
import type { Sheet } from '../../../shared/room/outcome-sheet.ts'
import { request } from '../../bridge/bridge.ts'
import { notifyProblem } from '../session/session-store.ts'
import { useSettings } from '../session/settings-store.ts'
import { endMerge, openDocument, requireSaved } from './document-store.ts'

/** The beginnings that were read, by journey and moment. */
export const useBeginning = create<{ readonly read: ReadonlyMap<string, JourneyDocument> }>(() => ({ read: new Map() }))

/** Milliseconds after its start in which an agenda that ended is still the session that an outcome is asked of. */
const oneSession = 12 * 3_600_000

/** When the agenda of the open journey began that runs or ended not long ago; null without one. */
export function agendaBeginning(): number | null {
  const { agendaRun, agendaBegan } = useSettings.getState()
  if (agendaBegan?.journeyId !== openDocument().journey.id) return null
  const isRunning = agendaRun?.journeyId === agendaBegan.journeyId
  return isRunning || Date.now() - agendaBegan.startedAt < oneSession ? agendaBegan.startedAt : null
}

export function midnight(): number {
  return new Date().setHours(0, 0, 0, 0)
}

/** When the session began: with its agenda, or else with the day. */
function sessionBeginning(): number {
  return agendaBeginning() ?? midnight()
}

/** The outcome as the last slide: the one that was asked for, or of the running agenda or of today where there was a session. */
export function lastSlide(document: JourneyDocument, shown: Slide | null): Slide | null {
  if (shown?.of === 'outcome') return { ...shown, page: 0 }
  return hasOutcome(document) ? outcomeSlide(sessionBeginning()) : null
}

/** Reads the journey as it was at a moment; null where all of it is meant. */
export async function readBeginning(since: number | null): Promise<JourneyDocument | null> {
  if (since === null) return null
  endMerge()
  await requireSaved()
  const journeyId = openDocument().journey.id
  const known = beginningRead(journeyId, since)
  if (known) return known
  const document = await journeyAt(journeyId, since)
  useBeginning.setState(({ read }) => ({ read: new Map([...read, [keyOf(journeyId, since), document]]) }))
  return document
}

function beginningRead(journeyId: Id, since: number): JourneyDocument | null {
  return useBeginning.getState().read.get(keyOf(journeyId, since)) ?? null
}

function keyOf(journeyId: Id, since: number): string {
  return `${journeyId}/${since}`
}

/** The journey after the last step before a moment. */
async function journeyAt(journeyId: Id, moment: number): Promise<JourneyDocument> {
  let beforeSeq: number | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof momentsBefore>> = await momentsBefore(journeyId, beforeSeq)
    const last = page.moments.find(({ at }) => Date.parse(at) < moment)
    const oldest = page.moments.at(-1)
    if (last || !oldest || !page.hasMore) {
      return documentOf(await request('journey:moment', { journeyId, seq: last?.seq ?? 0 }))
    }
    beforeSeq = oldest.seq
  }
}

async function momentsBefore(journeyId: Id, beforeSeq: number | null) {
  return await request('journey:moments', { journeyId, beforeSeq })
}

/** What an outcome slide tells; null until its beginning was read. */
export function outcomeOn(document: JourneyDocument, slide: Slide): Sheet | null {
  const since = sinceOf(slide)
  const before = since === null ? null : beginningRead(document.journey.id, since)
  return since !== null && before === null ? null : outcomeOf(document, before, new Date().toISOString())
}

/** The same for what is drawn: it is read once it is to be shown, and follows each edit. */
export function useOutcomeOn(document: JourneyDocument, slide: Slide): Sheet | null {
  const since = sinceOf(slide)
  const { read } = useBeginning()
  useEffect(() => {
    readBeginning(since).catch(notifyProblem)
  }, [since])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read is part of the outcome
  return useMemo(() => outcomeOn(document, slide), [document, slide, read])
}

/** When the agenda began, for what is drawn. */
export function useAgendaBeginning(): number | null {
  useSettings(({ agendaRun, agendaBegan }) => agendaRun ?? agendaBegan)
  return agendaBeginning()
}
