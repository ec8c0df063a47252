/** Two journeys that are looked at together: which they are, what differs, and which difference is shown. */
import { create } from 'zustand'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { type Comparison, compareJourneys } from '../../../shared/compare/compare-journeys.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { request } from '../../bridge/bridge.ts'
import { requireSaved, useDocument } from '../document/document-store.ts'
import { notify, notifyProblem, useSession } from '../session/session-store.ts'

export type CompareView = 'overlaid' | 'side-by-side'

type CompareState = {
  /** The journeys to choose from. */
  readonly summaries: readonly JourneySummary[]
  readonly beforeId: Id | null
  readonly afterId: Id | null
  /** Null while there are no two journeys. */
  readonly comparison: Comparison | null
  readonly view: CompareView
  /** The item of the list that is shown on the map. */
  readonly chosenKey: string | null
}

const closed: CompareState = {
  summaries: [],
  beforeId: null,
  afterId: null,
  comparison: null,
  view: 'overlaid',
  chosenKey: null,
}

export const useCompare = create<CompareState>(() => closed)

/** Compares a journey with the one that it was derived from, or with one that was derived from it; else it asks for the other. */
export async function openComparison(journeyId: Id): Promise<void> {
  await attempt(async () => {
    await requireSaved()
    const summaries = await request('library:list')
    const [beforeId, afterId] = pairFor(summaries, journeyId)
    useCompare.setState({ ...closed, summaries, beforeId, afterId })
    // What was said of the map would lie over the comparison; problems stay.
    useSession.setState(({ notices }) => ({
      screen: 'compare',
      notices: notices.filter(({ tone }) => tone === 'problem'),
    }))
    await compare()
  })
}

/** Both ids in the order of time; the other one is null where nothing tells which it is. */
function pairFor(summaries: readonly JourneySummary[], journeyId: Id): readonly [Id | null, Id | null] {
  const meant = summaries.find((summary) => summary.journeyId === journeyId)
  const origin = summaries.find((summary) => summary.journeyId === meant?.basedOn)
  if (origin) return [origin.journeyId, journeyId]
  const children = summaries.filter(({ basedOn }) => basedOn === journeyId)
  const derived = children.find(({ state }) => state === 'to-be') ?? children[0]
  if (derived) return [journeyId, derived.journeyId]
  return meant?.state === 'to-be' ? [null, journeyId] : [journeyId, null]
}

export async function chooseJourney(side: 'beforeId' | 'afterId', journeyId: Id): Promise<void> {
  useCompare.setState({ [side]: journeyId })
  await attempt(compare)
}

export async function swapJourneys(): Promise<void> {
  useCompare.setState(({ beforeId, afterId }) => ({ beforeId: afterId, afterId: beforeId }))
  await attempt(compare)
}

export function chooseView(view: CompareView): void {
  useCompare.setState({ view })
}

/** Leaves for where the comparison was asked for: the open journey, or the library. */
export function closeComparison(): void {
  useCompare.setState(closed)
  useSession.setState({ screen: useDocument.getState().document ? 'canvas' : 'library' })
}

/** Asks where to, and writes the report of the difference. */
export async function exportComparison(): Promise<void> {
  const { beforeId, afterId } = useCompare.getState()
  if (beforeId === null || afterId === null) return
  await attempt(async () => {
    const written = await request('journey:export-comparison', { beforeId, afterId })
    if (written) notify(`Saved as ${written.path}`)
  })
}

async function compare(): Promise<void> {
  const { beforeId, afterId } = useCompare.getState()
  useCompare.setState({ comparison: null, chosenKey: null })
  if (beforeId === null || afterId === null) return
  const [before, after] = await Promise.all([read(beforeId), read(afterId)])
  const isStillMeant = useCompare.getState().beforeId === beforeId && useCompare.getState().afterId === afterId
  if (isStillMeant) useCompare.setState({ comparison: compareJourneys(before, after) })
}

async function read(journeyId: Id) {
  return documentOf(await request('journey:read', { journeyId }))
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    notifyProblem(error)
  }
}
