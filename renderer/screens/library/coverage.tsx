import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { Ring } from '../../ui/ring.tsx'
import styles from './coverage.module.css'

/** How much of the journey is there: awareness first, since that is the product's question. */
export function Coverage({ coverage }: { coverage: JourneySummary['coverage'] }): ReactNode {
  const awareness = shareOf(coverage.awareness)
  const all = shareOf(coverage)
  return (
    <div className={styles.coverage}>
      <span className={styles.figure}>
        <Ring share={awareness} label="Awareness" tone={awareness === 1 ? 'ok' : 'must'} />
        <span aria-hidden>
          <b>{percent(awareness)}</b> awareness
        </span>
      </span>
      <span className={styles.figure}>
        <Ring share={all} label="Coverage" tone="accent" />
        <span aria-hidden>
          <b>{percent(all)}</b> covered
        </span>
      </span>
    </div>
  )
}

function shareOf({ cells, filled }: { cells: number; filled: number }): number | null {
  return cells === 0 ? null : filled / cells
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`
}
