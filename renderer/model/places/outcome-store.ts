/** The outcome of a session in its dialog: since when it counts, showing it on the wall, and writing it to a file. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { outcomeSlide } from '../../../shared/projector/slide.ts'
import type { Sheet, SheetFormat } from '../../../shared/room/outcome-sheet.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { isPresenting, present, showSlide } from '../document/present-store.ts'
import { agendaBeginning, midnight, readBeginning } from '../document/session-outcome.ts'
import { notify, useSession } from '../session/session-store.ts'

/** Since the agenda began, since midnight, or of the whole journey. */
export type OutcomeSince = 'agenda' | 'today' | 'ever'

type OutcomeState = {
  readonly isOpen: boolean
  /** The moment of opening, ISO 8601: the day of the outcome. */
  readonly at: string
  readonly since: OutcomeSince
  /** The journey as the session began; null where all of it is meant. */
  readonly before: JourneyDocument | null
  readonly running: SheetFormat | null
  readonly problem: string | null
}

const closed: OutcomeState = { isOpen: false, at: '', since: 'ever', before: null, running: null, problem: null }

export const useOutcome = create<OutcomeState>(() => closed)

/** The beginnings that can be chosen, the likeliest first. */
export function outcomeBeginnings(): readonly OutcomeSince[] {
  return agendaBeginning() === null ? ['today', 'ever'] : ['agenda', 'today', 'ever']
}

export async function openOutcome(): Promise<void> {
  useOutcome.setState({ ...closed, isOpen: true, at: new Date().toISOString() })
  await chooseSince(outcomeBeginnings()[0] ?? 'today')
}

export function closeOutcome(): void {
  useOutcome.setState(closed)
}

export async function chooseSince(since: OutcomeSince): Promise<void> {
  useOutcome.setState({ since, problem: null })
  try {
    const before = await readBeginning(momentOf(since))
    if (useOutcome.getState().since === since) useOutcome.setState({ before })
  } catch (error) {
    useOutcome.setState({ problem: sentenceOf(error) })
  }
}

function momentOf(since: OutcomeSince): number | null {
  if (since === 'ever') return null
  return (since === 'agenda' ? agendaBeginning() : null) ?? midnight()
}

/** Shows the outcome to the room: of the chosen time, or from outside its dialog of the likeliest. */
export function showOutcomeOnWall(since = outcomeBeginnings()[0] ?? 'today'): void {
  const slide = outcomeSlide(momentOf(since))
  closeOutcome()
  if (isPresenting()) {
    showSlide(slide)
    return
  }
  useSession.setState({ view: 'map' })
  void present(slide)
}

/** Asks where to and writes what is shown; the dialog stays, so that the other formats are one click away. */
export async function exportOutcome(sheet: Sheet, format: SheetFormat): Promise<void> {
  useOutcome.setState({ running: format, problem: null })
  try {
    const written = await request('journey:export-sheet', { name: `${sheet.title} outcome`, sheet, format })
    if (written) notify(`Saved as ${written.path}`)
  } catch (error) {
    useOutcome.setState({ problem: sentenceOf(error) })
  } finally {
    useOutcome.setState({ running: null })
  }
}
