/** What is presented, laid out in pages for the wall as it is now. */
import { useMemo } from 'react'
import { applyChange } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { addTouchpoint } from '../../../shared/journey/edits/edits.ts'
import type { Id, Stage } from '../../../shared/journey/schema.ts'
import { findingPages } from '../../../shared/projector/finding-pages.ts'
import { overviewPages } from '../../../shared/projector/overview-pages.ts'
import { isRevealed } from '../../../shared/projector/reveal.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { findingsOnSlide } from '../../../shared/projector/slide-findings.ts'
import type { RevealStep } from '../../../shared/projector/slide-names.ts'
import type { StagePage } from '../../../shared/projector/stage-page.ts'
import { stagePages } from '../../../shared/projector/stage-pages.ts'
import { storyPages } from '../../../shared/projector/story-pages.ts'
import { sheetPages } from '../../../shared/room/sheet-pages.ts'
import { type SessionState, type TitleEditing, useSession } from '../session/session-store.ts'
import { openDocument } from './document-store.ts'
import { currentGaps, type GapState } from './gap-store.ts'
import { usePresent } from './present-store.ts'
import { outcomeOn, useBeginning } from './session-outcome.ts'

const none: ReadonlySet<Id> = new Set()

/** The touchpoints that carry a warning on the wall: none until the wall is to judge. */
export function mustFixIds({ marks }: Pick<GapState, 'marks'>, isJudged: boolean): ReadonlySet<Id> {
  if (!isJudged) return none
  return new Set([...marks.touchpoints].filter(([, { severity }]) => severity === 'must').map(([id]) => id))
}

/** The pages of a stage as the wall shows them now; none where the stage is gone. */
export function currentPages(
  document: JourneyDocument,
  stageId: Id,
  revealed = usePresent.getState().revealed,
): readonly StagePage[] {
  const editing = titleEditing(useSession.getState())
  const stage = document.stages.get(stageId)
  const { screen, isJudged } = usePresent.getState()
  const mustFix = mustFixIds(currentGaps(), isJudged)
  const options = { screen, isJudged, mustFix, editingId: editing?.id, arePainsShown: arePainsIn(revealed) }
  return stage ? stagePages(withDraft(document, editing), stage, options) : []
}

function arePainsIn(revealed: RevealStep | null): boolean {
  return isRevealed(revealed, 'pains') ?? false
}

type Shown = { readonly document: JourneyDocument; readonly pages: readonly StagePage[] }

/** The same for what is drawn, with the document that it draws: it follows all that the pages are made of. */
export function useShown(document: JourneyDocument, stage: Stage, mustFix: ReadonlySet<Id>): Shown {
  const { screen, isJudged, revealed } = usePresent()
  const arePainsShown = arePainsIn(revealed)
  const editing = useSession(titleEditing)
  return useMemo(() => {
    const drafted = withDraft(document, editing)
    return {
      document: drafted,
      pages: stagePages(drafted, stage, { screen, isJudged, mustFix, editingId: editing?.id, arePainsShown }),
    }
  }, [document, stage, screen, isJudged, mustFix, editing, arePainsShown])
}

export function titleEditing({ editing }: Pick<SessionState, 'editing'>): TitleEditing | null {
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

/** How many pages a slide has, for what is drawn: also once the wall has another size, or an outcome its beginning. */
export function usePageCount(slide: Slide): number {
  usePresent()
  useBeginning()
  return pageCount(slide)
}

export function pageCount(slide: Slide, revealed = usePresent.getState().revealed): number {
  const document = openDocument()
  const { screen, isJudged } = usePresent.getState()
  if (slide.of === 'stage') return currentPages(document, slide.id ?? '', revealed).length
  if (slide.of === 'finding') {
    return findingPages(findingsOnSlide(document, slide, currentGaps().findings), screen).length
  }
  if (slide.of === 'persona') return 1
  if (slide.of === 'outcome') {
    const outcome = outcomeOn(document, slide)
    return outcome ? sheetPages(outcome, screen).length : 1
  }
  return (isJudged ? overviewPages(document, screen) : storyPages(document, screen)).length
}
