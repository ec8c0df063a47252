/** Projector mode: which screen of the journey stands on the wall. Never saved; the journey itself is edited as on the canvas. */
import { useMemo } from 'react'
import { create } from 'zustand'
import { applyChange } from '../../../shared/journey/change.ts'
import { type Cell, inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { addTouchpoint } from '../../../shared/journey/edits/edits.ts'
import type { Id, Stage } from '../../../shared/journey/schema.ts'
import { overviewPages } from '../../../shared/projector/overview-pages.ts'
import type { Screen } from '../../../shared/projector/screen.ts'
import { pageShowing, stagePages } from '../../../shared/projector/stage-pages.ts'
import type { StagePage } from '../../../shared/projector/types.ts'
import {
  leadTouchpointId,
  type SessionState,
  selectNothing,
  type TitleEditing,
  useSession,
} from '../session/session-store.ts'
import { openDocument, useDocument } from './document-store.ts'
import { currentGaps, type GapState } from './gap-store.ts'

/** One screen; without a stage it is the overview. */
export type Slide = { readonly stageId: Id | null; readonly page: number }

type PresentState = {
  /** Null while nothing is presented. */
  readonly slide: Slide | null
  readonly screen: Screen
}

export const usePresent = create<PresentState>(() => ({ slide: null, screen: screenSize() }))

function screenSize(): Screen {
  return { width: window.innerWidth, height: window.innerHeight }
}

export function isPresenting(): boolean {
  return usePresent.getState().slide !== null
}

/** The touchpoints that carry a warning on the wall. */
export function mustFixIds({ marks }: Pick<GapState, 'marks'>): ReadonlySet<Id> {
  return new Set([...marks.touchpoints].filter(([, { severity }]) => severity === 'must').map(([id]) => id))
}

/** The pages of a stage as the wall shows them now; none where the stage is gone. */
export function currentPages(document: JourneyDocument, stageId: Id): readonly StagePage[] {
  const editing = titleEditing(useSession.getState())
  const stage = document.stages.get(stageId)
  const options = { screen: usePresent.getState().screen, mustFix: mustFixIds(currentGaps()), editingId: editing?.id }
  return stage ? stagePages(withDraft(document, editing), stage, options) : []
}

type Shown = { readonly document: JourneyDocument; readonly pages: readonly StagePage[] }

/** The same for what is drawn, with the document that it draws: it follows all that the pages are made of. */
export function useShown(document: JourneyDocument, stage: Stage, mustFix: ReadonlySet<Id>): Shown {
  const screen = usePresent((state) => state.screen)
  const editing = useSession(titleEditing)
  return useMemo(() => {
    const drafted = withDraft(document, editing)
    return { document: drafted, pages: stagePages(drafted, stage, { screen, mustFix, editingId: editing?.id }) }
  }, [document, stage, screen, mustFix, editing])
}

function titleEditing({ editing }: Pick<SessionState, 'editing'>): TitleEditing | null {
  return editing?.what === 'touchpoint' ? editing : null
}

/** On the wall a new touchpoint has its place before its first letter. */
function withDraft(document: JourneyDocument, editing: TitleEditing | null): JourneyDocument {
  if (!editing?.draft || document.touchpoints.has(editing.id)) return document
  const { cell, index } = editing.draft
  if (!document.stages.has(cell.stageId) || !document.channels.has(cell.channelId)) return document
  const place = index === undefined ? {} : { index }
  return applyChange(document, addTouchpoint(document, { id: editing.id, ...cell, ...place }))
}

function pageCount(stageId: Id | null): number {
  const document = openDocument()
  if (stageId === null) return overviewPages(document, usePresent.getState().screen).length
  return currentPages(document, stageId).length
}

/** Goes to a screen with nothing chosen on it. */
export function showSlide(slide: Slide): void {
  selectNothing()
  useSession.setState({ editing: null })
  usePresent.setState({ slide })
}

/** The next page of the stage, or the next stage; on the last one nothing happens. */
export function showNext(): void {
  const { slide } = usePresent.getState()
  if (!slide) return
  if (slide.page + 1 < pageCount(slide.stageId)) showSlide({ ...slide, page: slide.page + 1 })
  else showStageBeside(1)
}

/** The page before, or the last page of the stage before. */
export function showPrevious(): void {
  const { slide } = usePresent.getState()
  if (!slide) return
  if (slide.page > 0) showSlide({ ...slide, page: slide.page - 1 })
  else showStageBeside(-1)
}

function showStageBeside(step: 1 | -1): void {
  const { slide } = usePresent.getState()
  const stageIds = [null, ...inOrder(openDocument().stages).map(({ id }) => id)]
  const stageId = stageIds[stageIds.indexOf(slide?.stageId ?? null) + step]
  if (stageId !== undefined) showSlide({ stageId, page: step > 0 ? 0 : pageCount(stageId) - 1 })
}

export function showLast(): void {
  const stageId = inOrder(openDocument().stages).at(-1)?.id ?? null
  showSlide({ stageId, page: pageCount(stageId) - 1 })
}

/** Keeps the wall with what is edited: what comes to stand on another page, or in another stage, takes it along. */
export function followSelection(): () => void {
  const follow = (): void => {
    const { slide } = usePresent.getState()
    const { document } = useDocument.getState()
    if (!slide || !document) return
    const target = chosenOn(document)
    if (target) {
      const page = pageShowing(currentPages(document, target.stageId), target)
      if (page >= 0 && (page !== slide.page || target.stageId !== slide.stageId)) {
        usePresent.setState({ slide: { stageId: target.stageId, page } })
      }
    } else if (slide.stageId !== null && !document.stages.has(slide.stageId)) {
      usePresent.setState({ slide: { stageId: null, page: 0 } })
    }
  }
  const ends = [useSession.subscribe(follow), useDocument.subscribe(follow)]
  return () => {
    for (const end of ends) end()
  }
}

/** What is typed, or else what is chosen. */
function chosenOn(document: JourneyDocument): { stageId: Id; touchpointId: Id } | Cell | null {
  const session = useSession.getState()
  const editing = titleEditing(session)
  const touchpointId = editing?.id ?? leadTouchpointId(session)
  const cell = document.touchpoints.get(touchpointId ?? '') ?? editing?.draft?.cell
  return touchpointId !== null && cell ? { stageId: cell.stageId, touchpointId } : session.focusedCell
}
