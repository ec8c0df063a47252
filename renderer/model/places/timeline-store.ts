/** What the timeline shows: the moments of the open journey, and the one that is looked at. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Moment, Version } from '../../../shared/journey/history/log.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { endMerge, openDocument, requireSaved } from '../document/document-store.ts'

type TimelineState = {
  readonly isOpen: boolean
  /** Newest first. */
  readonly moments: readonly Moment[]
  readonly hasMore: boolean
  readonly size: { readonly rows: number; readonly bytes: number }
  readonly versions: readonly Version[]
  readonly chosenSeq: number
  /** The journey as it was at the chosen moment; the one before it while that is fetched. */
  readonly shown: JourneyDocument | null
  /** Which moment that is: only what is seen may be restored. */
  readonly shownSeq: number
  readonly problem: string | null
}

const closed: TimelineState = {
  isOpen: false,
  moments: [],
  hasMore: false,
  size: { rows: 0, bytes: 0 },
  versions: [],
  chosenSeq: 0,
  shown: null,
  shownSeq: 0,
  problem: null,
}

export const useTimeline = create<TimelineState>(() => closed)

/** Opens at the present moment, once that is on disk. */
export async function openTimeline(): Promise<void> {
  const shown = openDocument()
  // A name that is given now must end the run of typing, or the next letter would change the named moment.
  endMerge()
  useTimeline.setState({ ...closed, isOpen: true, shown })
  await tell(async () => {
    await requireSaved()
    const journeyId = shown.journey.id
    const [page, versions] = await Promise.all([
      request('journey:moments', { journeyId, beforeSeq: null }),
      request('journey:versions', { journeyId }),
    ])
    const seq = page.moments[0]?.seq ?? 0
    useTimeline.setState({ ...page, versions, chosenSeq: seq, shownSeq: seq })
  })
}

export function closeTimeline(): void {
  useTimeline.setState({ isOpen: false })
}

export async function fetchOlderMoments(): Promise<void> {
  await tell(async () => {
    const beforeSeq = useTimeline.getState().moments.at(-1)?.seq ?? null
    const page = await request('journey:moments', { journeyId: openDocument().journey.id, beforeSeq })
    useTimeline.setState(({ moments }) => ({ ...page, moments: [...moments, ...page.moments] }))
  })
}

let isFetching = false

/** Chooses a moment; while one is fetched, those that are passed over are left out. */
export async function chooseMoment(chosenSeq: number): Promise<void> {
  useTimeline.setState({ chosenSeq })
  if (isFetching) return
  isFetching = true
  await tell(async () => {
    let seq: number
    do {
      seq = useTimeline.getState().chosenSeq
      const shown = documentOf(await request('journey:moment', { journeyId: openDocument().journey.id, seq }))
      useTimeline.setState({ shown, shownSeq: seq })
    } while (useTimeline.getState().chosenSeq !== seq)
  })
  isFetching = false
}

export async function nameChosen(name: string): Promise<void> {
  const { chosenSeq: seq } = useTimeline.getState()
  await changeVersions((journeyId) => request('journey:name-version', { journeyId, seq, name }))
}

export async function forgetVersion(versionId: string): Promise<void> {
  await changeVersions((journeyId) => request('journey:forget-version', { journeyId, versionId }))
}

async function changeVersions(change: (journeyId: string) => Promise<unknown>): Promise<void> {
  await tell(async () => {
    const journeyId = openDocument().journey.id
    await change(journeyId)
    useTimeline.setState({ versions: await request('journey:versions', { journeyId }) })
  })
}

/** Where it fails, the dialog says why. */
async function tell(attempt: () => Promise<void>): Promise<void> {
  useTimeline.setState({ problem: null })
  try {
    await attempt()
  } catch (error) {
    useTimeline.setState({ problem: sentenceOf(error) })
  }
}
