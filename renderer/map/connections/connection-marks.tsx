/** Marks on connections, where their labels are: a label keeps its place, the mark stands above it. */
import { memo, type ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/mark.ts'
import type { Box, ConnectionPath, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { meets } from '../../model/map-view/visible-area.ts'
import { GapMark } from '../marks/gap-mark.tsx'
import styles from './connections.module.css'

type Props = { readonly layout: JourneyLayout; readonly area: Box | null }

export function ConnectionMarks({ layout, area }: Props): ReactNode {
  const marks = useGaps((gaps) => gaps.marks.connections)
  return [...marks].map(([connectionId, mark]) => {
    const path = layout.connections.get(connectionId)
    if (!path || !meets(area, { ...path.labelAt, width: 0, height: 0 })) return null
    return <ConnectionMark key={connectionId} path={path} mark={mark} />
  })
}

const ConnectionMark = memo(function ConnectionMark({ path, mark }: { path: ConnectionPath; mark: Mark }): ReactNode {
  const { x, y } = path.labelAt
  return (
    <div className={styles.mark} style={{ transform: `translate(${x}px, ${path.labelLine === '' ? y : y - 18}px)` }}>
      <GapMark mark={mark} />
    </div>
  )
})
