/** Going from slide to slide. */
import { useMemo } from 'react'
import { type Cell, inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { isRevealed } from '../../../shared/projector/reveal.ts'
import { isSameSlide, overviewSlide, type Slide, slidesOf, stageSlide } from '../../../shared/projector/slide.ts'
import { pageShowing } from '../../../shared/projector/stage-pages.ts'
import { leadTouchpointId, useSession } from '../session/session-store.ts'
import { openDocument, useDocument } from './document-store.ts'
import { currentGaps, useGaps } from './gap-store.ts'
import { isSlideCovered, turnOverPage, uncoverSlide } from './over-slide.ts'
import { changeWall, revealedTo, showSlide, usePresent } from './present-store.ts'
import { lastSlide } from './session-outcome.ts'
import { currentPages, pageCount, titleEditing } from './slide-pages.ts'
import { lastStepOf, revealBeside } from './slide-reveal.ts'

/** The next page of what lies over the slide or of the slide itself, what is revealed next of it, or the next slide; on the last one nothing happens. */
export function showNext(): void {
  const { slide } = usePresent.getState()
  if (!slide || turnOverPage(1)) return
  const step = revealBeside(1)
  if (slide.page + 1 < pageCount(slide)) showSlide({ ...slide, page: slide.page + 1 })
  else if (step) showSlide({ ...slide, page: 0 }, step)
  else showFirstPage(slideBeside(1))
}

/** The page before, the slide under what lies over it, or the last page of what was shown before. */
export function showPrevious(): void {
  const { slide } = usePresent.getState()
  if (!slide || turnOverPage(-1)) return
  if (isSlideCovered()) {
    uncoverSlide()
    return
  }
  const step = revealBeside(-1)
  if (slide.page > 0) showSlide({ ...slide, page: slide.page - 1 })
  else if (step) showLastPage(slide, step)
  else showLastPage(slideBeside(-1))
}

function showFirstPage(slide: Slide | null): void {
  if (slide) showSlide(slide)
}

/** With all that is revealed of it by default. */
function showLastPage(slide: Slide | null, step = slide && lastStepOf(slide)): void {
  if (slide) showSlide({ ...slide, page: pageCount(slide, step) - 1 }, step ?? undefined)
}

/** The first page of the slide after or before the one that is shown; null at the end. */
export function slideBeside(step: 1 | -1): Slide | null {
  const { slide } = usePresent.getState()
  const slides = currentSlides()
  const at = slides.findIndex((one) => slide !== null && isSameSlide(one, slide))
  return slides[at + step] ?? null
}

function currentSlides(): readonly Slide[] {
  const document = openDocument()
  return withOutcome(slidesOf(document, currentGaps().findings), document, usePresent.getState().slide)
}

/** All slides, for what is drawn. */
export function useSlides(document: JourneyDocument): readonly Slide[] {
  const findings = useGaps((gaps) => gaps.findings)
  const shown = usePresent(({ slide }) => slide)
  const slides = useMemo(() => slidesOf(document, findings), [document, findings])
  return withOutcome(slides, document, shown)
}

function withOutcome(slides: readonly Slide[], document: JourneyDocument, shown: Slide | null): readonly Slide[] {
  const last = lastSlide(document, shown)
  return last ? [...slides, last] : slides
}

export function showLast(): void {
  showLastPage(currentSlides().at(-1) ?? null)
}

/** Milliseconds within which a second digit belongs to the first. */
const oneNumber = 1_000
let typed = { digits: '', at: 0 }

/** The stage of the number that is typed digit by digit, counted from 1; 0 alone is the overview. */
export function showStageNumbered(digit: string): void {
  const stages = inOrder(openDocument().stages)
  const isContinued = Date.now() - typed.at < oneNumber && Number(typed.digits + digit) <= stages.length
  typed = { digits: isContinued ? typed.digits + digit : digit, at: Date.now() }
  const number = Number(typed.digits)
  const stage = stages[number - 1]
  if (stage) showSlide(stageSlide(stage.id))
  else if (number === 0) showSlide(overviewSlide)
}

/** Keeps the wall with what is edited: what comes to stand on another page, or in another stage, takes it along. */
export function followSelection(): () => void {
  const follow = (): void => {
    const { slide, revealed } = usePresent.getState()
    const { document } = useDocument.getState()
    if (!slide || !document) return
    const target = chosenOn(document)
    if (target) {
      const page = pageShowing(currentPages(document, target.stageId), target)
      const shown = stageSlide(target.stageId, page)
      const isElsewhere = page >= 0 && !(isSameSlide(shown, slide) && page === slide.page)
      const isHidden = isRevealed(revealed, 'touchpoints') === false
      if (isElsewhere || isHidden) {
        changeWall({ ...(isElsewhere && { slide: shown }), ...(isHidden && revealedTo('touchpoints')) })
      }
    } else if (isGone(document, slide)) {
      changeWall({ slide: overviewSlide })
    }
  }
  const ends = [useSession.subscribe(follow), useDocument.subscribe(follow)]
  return () => {
    for (const end of ends) end()
  }
}

function isGone({ stages, personas }: JourneyDocument, { of, id }: Slide): boolean {
  if (of === 'stage') return !stages.has(id ?? '')
  return of === 'persona' && !personas.has(id ?? '')
}

/** What is typed, or else what is chosen. */
function chosenOn(document: JourneyDocument): { stageId: Id; touchpointId: Id } | Cell | null {
  const session = useSession.getState()
  const editing = titleEditing(session)
  const touchpointId = editing?.id ?? leadTouchpointId(session)
  const cell = document.touchpoints.get(touchpointId ?? '') ?? editing?.draft?.cell
  return touchpointId !== null && cell ? { stageId: cell.stageId, touchpointId } : session.focusedCell
}
