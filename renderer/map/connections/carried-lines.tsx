/** The connections of many cards that hang on the pointer, as one line and one shape: each by itself would take longer than a frame. */
import type { ReactNode } from 'react'
import { roundedPathIn } from '../../../shared/layout/connections/rounded-path.ts'
import type { Box, ConnectionPath } from '../../../shared/layout/grid/boxes.ts'
import { cornerRadius } from '../../../shared/layout/grid/map-sizes.ts'
import { useDrag } from '../../model/editing/drag-store.ts'
import { headAt } from './connection-line.tsx'
import styles from './connections.module.css'
import { type Ends, followed } from './use-followed.ts'

type Carried = { readonly path: ConnectionPath; readonly ends: Ends }

/** @param props.area what is drawn of a large map: most of what the lines lead through is out of view */
export function CarriedLines({ carried, area }: { carried: readonly Carried[]; area: Box | null }): ReactNode {
  const dragged = useDrag((drag) => drag.dragged)
  const paths = carried.map(({ path, ends }) => followed(path, ends, dragged.get(ends.from), dragged.get(ends.to)))
  const heads = paths.map(({ points, tipDirection }) => {
    const tip = points.at(-1)
    return tip ? headAt(tip, tipDirection) : ''
  })
  return (
    <g className={styles.carried} data-carried-lines>
      <path className={styles.line} d={paths.map(({ points }) => roundedPathIn(area, points, cornerRadius)).join('')} />
      <path className={styles.head} d={heads.join('')} />
    </g>
  )
}
