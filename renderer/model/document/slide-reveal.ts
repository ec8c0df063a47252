/** Revealing stages step by step while presenting: the same keys that go from slide to slide go from step to step. */
import { stepBeside, stepsOf } from '../../../shared/projector/reveal.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import type { RevealStep } from '../../../shared/projector/slide-names.ts'
import { openDocument } from './document-store.ts'
import { currentGaps } from './gap-store.ts'
import { changeWall, revealedTo, usePresent } from './present-store.ts'

/** From then on stages begin with their channels alone; or shows all of them again. */
export function toggleReveal(): void {
  const { slide, revealed } = usePresent.getState()
  if (!slide) return
  if (revealed !== null) changeWall({ revealed: null, isJudged: false })
  else changeWall({ slide: { ...slide, page: 0 }, ...revealedTo('channels') })
}

/** What is revealed next on the slide, or was before; null if that is another slide. */
export function revealBeside(by: 1 | -1): RevealStep | null {
  const { slide, revealed } = usePresent.getState()
  return slide && revealed !== null ? stepBeside(currentSteps(slide), revealed, by) : null
}

/** All that is revealed of a slide in the end; null if that isn't done step by step. */
export function lastStepOf(slide: Slide): RevealStep | null {
  return usePresent.getState().revealed === null ? null : (currentSteps(slide).at(-1) ?? null)
}

function currentSteps(slide: Slide): readonly RevealStep[] {
  return stepsOf(openDocument(), slide, currentGaps().findings)
}
