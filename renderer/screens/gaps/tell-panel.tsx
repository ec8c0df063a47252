/** “What this map tells”: whom it reaches, what to do next, and what it misses, one row a rule. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { GapReport } from '../../../shared/gaps/analyze.ts'
import { decisionsOf } from '../../../shared/gaps/rule/decisions.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { isYoung, tellMap } from '../../../shared/tells/map-tells.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Invitation } from './invitation.tsx'
import { More } from './more.tsx'
import { NextSteps } from './next-steps.tsx'
import { ReachSection } from './reach-section.tsx'
import { RowSection } from './row-section.tsx'
import { useRowWalk } from './row-walk.ts'
import styles from './tells.module.css'

export function TellPanel(): ReactNode {
  const gaps = useGaps()
  const settled = useSettled(gaps)
  // The map shows each letter at once; what it tells may wait until the hand rests.
  const isTyping = useSession(({ editing }) => editing !== null)
  const { document, report } = isTyping ? settled : gaps
  if (!document || !report) return null
  return isYoung(document) ? <Invitation document={document} /> : <Tells document={document} report={report} />
}

function Tells({ document, report }: { document: JourneyDocument; report: GapReport }): ReactNode {
  const { strictness } = decisionsOf(document.journey)
  const { reach, sections, rows, next } = useMemo(
    () => tellMap(document, report, strictness),
    [document, report, strictness],
  )
  const waiting = sections.flatMap(({ about, isOpen }) =>
    isOpen || rows[about].length === 0 ? [] : [{ about, rows: rows[about] }],
  )
  const walk = useRowWalk()
  return (
    <div className={styles.panel} {...walk}>
      <ReachSection document={document} rows={reach} coverage={report.coverage} />
      <NextSteps document={document} steps={next} />
      {sections
        .filter(({ isOpen }) => isOpen)
        .map(({ about }) => (
          <RowSection key={about} about={about} rows={rows[about]} document={document} />
        ))}
      <More document={document} report={report} sections={waiting} />
    </div>
  )
}

/** Milliseconds: letters that are typed come closer together than this. */
const rest = 120

/** The value as it was last while the hand rested, so that what is slow to draw waits for nobody who types. A single change shows at once. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value)
  const changedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const now = performance.now()
    const isTyping = now - changedAt.current < rest
    changedAt.current = now
    if (!isTyping) {
      settle(value)
      return
    }
    const resting = setTimeout(() => settle(value), rest)
    return () => clearTimeout(resting)
  }, [value])
  return settled
}
