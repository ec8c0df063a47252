/** Marks on connections, where their labels are: a label keeps its place, the mark stands above it. */
import type { ReactNode } from 'react'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { GapMark } from '../gaps/gap-mark.tsx'
import { useGaps } from '../gaps/gap-store.ts'
import styles from './connections.module.css'

export function ConnectionMarks({ layout }: { layout: JourneyLayout }): ReactNode {
  const marks = useGaps((gaps) => gaps.marks.connections)
  return [...marks].map(([connectionId, mark]) => {
    const path = layout.connections.get(connectionId)
    if (!path) return null
    const { x, y } = path.labelAt
    return (
      <div key={connectionId} className={styles.mark} style={{ left: x, top: path.labelLine === '' ? y : y - 18 }}>
        <GapMark mark={mark} />
      </div>
    )
  })
}
