/** What the open journey misses, recomputed whenever it changes: the one report that panel and canvas read. */
import { create } from 'zustand'
import { analyze, type GapReport } from '../../../shared/gaps/analyze.ts'
import { type GapMarks, gapMarks, noMarks } from '../../../shared/gaps/marks.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { isYoung } from '../../../shared/tells/map-tells.ts'
import { useDocument } from './document-store.ts'

export type GapState = {
  readonly document: JourneyDocument | null
  readonly report: GapReport | null
  readonly findings: readonly Finding[]
  readonly marks: GapMarks
}

const nothing: GapState = { document: null, report: null, findings: [], marks: noMarks }

export const useGaps = create<GapState>(() => nothing)

/** The next state; what stayed the same stays the same object, so that rows and cards needn't redraw. */
function nextGapState(before: GapState, document: JourneyDocument | null): GapState {
  if (!document) return nothing
  if (before.document === document) return before
  const previous = before.report?.journey === document.journey.id ? before.report : null
  const report = analyze(document, previous ? { previous } : {})
  return {
    document,
    report,
    findings: report.findings,
    marks: gapMarks(document, isYoung(document) ? [] : report.findings, before.marks),
  }
}

/** The state for the document as it is now, without waiting for the next recomputing. */
export function currentGaps(): GapState {
  useGaps.setState(nextGapState(useGaps.getState(), useDocument.getState().document), true)
  return useGaps.getState()
}

/** Milliseconds: after a longer analysis the next one waits until the hand rests, so that no letter waits for it. */
const shortAnalysis = 10
const restOfHand = 120
const longestWait = 1_000
/** A journey of more touchpoints, or of more cells, is shown before it is analyzed. */
const mostBeforeDrawn = { touchpoints: 300, cells: 2_000 }

function isLarge({ touchpoints, stages, channels }: JourneyDocument): boolean {
  return touchpoints.size > mostBeforeDrawn.touchpoints || stages.size * channels.size > mostBeforeDrawn.cells
}

let took = 0
let isWaiting = false
let resting: ReturnType<typeof setTimeout> | undefined
let restingSince = 0

function analyzeNow(): void {
  isWaiting = false
  restingSince = 0
  const start = performance.now()
  currentGaps()
  took = performance.now() - start
}

function analyzeAfterFrame(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => setTimeout(analyzeNow))
}

/** Milliseconds: what must be fixed on a large map isn't waited for longer. */
const latestAnalysis = 300

function analyzeOnceDrawn(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => requestIdleCallback(analyzeNow, { timeout: latestAnalysis }))
}

useDocument.subscribe(({ document }, before) => {
  if (document === before.document) return
  if (document?.journey.id !== before.document?.journey.id) {
    took = 0
    if (!document || !isLarge(document)) currentGaps()
    else {
      // A large map is drawn first.
      useGaps.setState(nothing, true)
      analyzeOnceDrawn()
    }
  } else if (took > shortAnalysis) {
    restingSince ||= performance.now()
    clearTimeout(resting)
    resting = setTimeout(analyzeNow, Math.min(restOfHand, restingSince + longestWait - performance.now()))
  } else {
    // After the letter is on the screen: analyzing thousands of touchpoints must not hold up typing.
    analyzeAfterFrame()
  }
})
