/** Revealing a stage step by step: what the wall shows of it comes on demand, so that the room thinks before it reads. */
import type { Finding } from '../gaps/rule/rule.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { cardEmotion } from '../layout/grid/card-anatomy.ts'
import { type Slide, stageIdOf } from './slide.ts'
import { findingsOnSlide } from './slide-findings.ts'
import { type RevealStep, revealSteps } from './slide-names.ts'

/** What each step adds. */
export const revealWords: Readonly<Record<RevealStep, string>> = {
  channels: 'Channels',
  touchpoints: 'Touchpoints',
  emotions: 'Emotions',
  pains: 'Pains',
  findings: 'Findings',
}

/** Whether what a step adds is shown; null if nothing is revealed step by step. */
export function isRevealed(revealed: RevealStep | null, step: RevealStep): boolean | null {
  return revealed === null ? null : revealSteps.indexOf(revealed) >= revealSteps.indexOf(step)
}

/** The steps of a slide that add something to it: of a stage the first two, and those for which it has anything; of other slides none. */
export function stepsOf(document: JourneyDocument, slide: Slide, findings: readonly Finding[]): readonly RevealStep[] {
  const stageId = stageIdOf(slide)
  if (stageId === null) return []
  const touchpoints = [...document.touchpoints.values()].filter((one) => one.stageId === stageId)
  const adds: Readonly<Record<RevealStep, boolean>> = {
    channels: true,
    touchpoints: true,
    emotions: touchpoints.some((one) => one.momentOfTruth || cardEmotion(one) !== null),
    pains: touchpoints.some(({ pains }) => pains.length > 0),
    findings: findingsOnSlide(document, slide, findings).length > 0,
  }
  return revealSteps.filter((step) => adds[step])
}

/** The step after or before the one that is shown; null at the end. */
export function stepBeside(steps: readonly RevealStep[], revealed: RevealStep, by: 1 | -1): RevealStep | null {
  const shown = revealSteps.indexOf(revealed)
  if (by > 0) return steps.find((step) => revealSteps.indexOf(step) > shown) ?? null
  return steps.findLast((step) => revealSteps.indexOf(step) < shown) ?? null
}
