/** What lies over a slide for a while: what people wrote in turn, or what a vote came to. The keys of the slides turn its pages first. */
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { writtenPages } from '../../../shared/projector/written-page.ts'
import { type VoteRow, votePages } from '../../../shared/room/vote-pages.ts'
import { type VoteResult, voteResults } from '../../../shared/room/vote-results.ts'
import type { VoteRecord } from '../../../shared/room/voting.ts'
import { openDocument } from './document-store.ts'
import { changeWall, nothingOver, usePresent } from './present-store.ts'

type Voted = {
  readonly vote: VoteRecord
  readonly results: readonly VoteResult[]
  readonly pages: readonly (readonly VoteRow[])[]
}

/** The vote on the wall; null if none is, or it was undone. */
export function votedOn(document: JourneyDocument): Voted | null {
  const { votedId, screen } = usePresent.getState()
  const vote = document.ballots.get(votedId ?? '') as VoteRecord | undefined
  if (!vote) return null
  const results = voteResults(document, vote)
  return { vote, results, pages: votePages(results, vote.cast.length, screen) }
}

/** How many pages lie over the slide; 0 if nothing does. */
function overPageCount(): number {
  const { written, screen } = usePresent.getState()
  if (written) return writtenPages(written.lines, screen).length
  return votedOn(openDocument())?.pages.length ?? 0
}

/** Turns a page of what lies over the slide; says whether there was one to turn to. */
export function turnOverPage(step: 1 | -1): boolean {
  const page = usePresent.getState().overPage + step
  if (page < 0 || page >= overPageCount()) return false
  changeWall({ overPage: page })
  return true
}

/** Whether something lies over the slide. */
export function isSlideCovered(): boolean {
  const { written, imageId } = usePresent.getState()
  return written !== null || imageId !== null || votedOn(openDocument()) !== null
}

/** Takes away what lies over the slide. */
export function uncoverSlide(): void {
  changeWall(nothingOver)
}

/** In a dialog that shows the same as the wall, the keys of a remote turn the wall's pages. */
export function turnByKey(event: { readonly key: string; readonly preventDefault: () => void }): void {
  if (!/^Page(Up|Down)$/.test(event.key) || overPageCount() < 2) return
  event.preventDefault()
  turnOverPage(event.key === 'PageDown' ? 1 : -1)
}
