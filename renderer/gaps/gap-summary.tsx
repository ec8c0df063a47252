import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { counts, type JourneyDocument } from '../../shared/journey/document.ts'
import { once } from '../../shared/journey/once.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Ring } from '../ui/ring.tsx'
import styles from './findings.module.css'
import { type GapState, useGaps } from './gap-store.ts'
import own from './gap-summary.module.css'
import { verdictLooks } from './severity-look.tsx'
import { verdictWords } from './verdict-words.ts'

/** The verdict, and the three shares behind it. */
export function GapSummary(): ReactNode {
  const verdict = useGaps(({ report }) => report?.verdict)
  const words = useGaps(({ report }) => report && verdictWords(report))
  const shares = useGaps(useShallow(sharesOf))
  if (!verdict) return null
  const { word, tone, Icon } = verdictLooks[verdict]
  return (
    <header className={own.summary}>
      <div className={styles.verdict} role="status">
        <Badge tone={tone} look="bare" icon={<Icon aria-hidden />}>
          {word}
        </Badge>
        <p className={own.inTheWay}>{words}</p>
      </div>
      <div className={own.rings}>
        <Ring size="large" label="Awareness" share={shares.awareness} tone={awarenessTone(shares.awareness)} />
        <Ring size="large" label="All cells" share={shares.cells} tone={shares.cells === 1 ? 'ok' : 'accent'} />
        <Ring size="large" label="Evidence" share={shares.evidence} tone={evidenceTone(shares.evidence)} />
      </div>
    </header>
  )
}

type Shares = { awareness: number | null; cells: number | null; evidence: number | null }

function sharesOf({ report, document }: GapState): Shares {
  if (!report || !document) return { awareness: null, cells: null, evidence: null }
  const { coverage } = report
  const { counting, proven } = evidenceIn(document.touchpoints)
  return {
    awareness: share(coverage.awareness.filled, coverage.awareness.cells),
    cells: share(coverage.filled, coverage.cells),
    evidence: share(proven, counting),
  }
}

/** Asked at each look at the panel, and worked out once for each change. */
const evidenceIn = once((touchpoints: JourneyDocument['touchpoints']) => {
  let [counting, proven] = [0, 0]
  for (const touchpoint of touchpoints.values()) {
    if (!counts(touchpoint)) continue
    counting += 1
    if (touchpoint.evidence.level !== 'assumption') proven += 1
  }
  return { counting, proven }
})

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function awarenessTone(awareness: number | null): Tone {
  if (awareness === 1) return 'ok'
  return awareness !== null && awareness > 0.5 ? 'accent' : 'must'
}

function evidenceTone(evidence: number | null): Tone {
  return evidence !== null && evidence >= 0.5 ? 'ok' : 'should'
}
