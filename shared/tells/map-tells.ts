/** All that the panel says of a journey: whom it reaches, what to do next, and the findings as rows. */
import type { GapReport } from '../gaps/analyze.ts'
import type { Subject } from '../gaps/rule/rule.ts'
import { subjects } from '../gaps/rule/rule.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Strictness } from '../journey/fields/vocabulary.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import { type ReachRow, reachRows } from './reach-rows.ts'
import { type TellRows, tellRows } from './tell-rows.ts'

/** How a section is shown: open, or as one line that opens. */
export type Section = { readonly about: Subject; readonly isOpen: boolean }

/** What a journey that is as strict as this shows. */
export const sectionsOf: Readonly<Record<Strictness, readonly Section[]>> = {
  sketch: [{ about: 'gap', isOpen: true }],
  workshop: [
    { about: 'gap', isOpen: true },
    { about: 'insight', isOpen: true },
    { about: 'check', isOpen: false },
  ],
  handover: subjects.map((about) => ({ about, isOpen: true })),
}

export type MapTells = {
  readonly reach: readonly ReachRow[]
  readonly sections: readonly Section[]
  readonly rows: TellRows
  readonly next: readonly NextStep[]
}

/** With fewer touchpoints of any status a journey is invited, not judged. */
const fewestTouchpoints = 3

/** Whether a journey has only just begun: it has no findings on the screen, and nothing red. */
export function isYoung({ touchpoints }: Pick<JourneyDocument, 'touchpoints'>): boolean {
  return touchpoints.size < fewestTouchpoints
}

/** What a journey tells, as strict as it wants to be. */
export function tellMap(document: JourneyDocument, { findings }: GapReport, strictness: Strictness): MapTells {
  const sections = sectionsOf[strictness]
  const open = new Set(sections.flatMap(({ about, isOpen }) => (isOpen ? [about] : [])))
  return {
    reach: reachRows(document),
    sections,
    rows: tellRows(document, findings),
    next: nextSteps(
      document,
      findings.filter(({ about }) => open.has(about)),
    ),
  }
}
