/** Where a dragged stage or channel would land: a line across the whole map. */
import type { ReactNode } from 'react'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import styles from '../grid/drop-mark.module.css'
import { useHeaderDrag } from './header-drag.ts'

export function HeaderDropMark({ layout }: { layout: JourneyLayout }): ReactNode {
  const drag = useHeaderDrag((state) => state.drag)
  if (!drag) return null
  const place =
    drag.list === 'stages'
      ? { left: drag.line - 2, top: 0, width: 4, height: layout.height }
      : { left: 0, top: drag.line - 2, width: layout.width, height: 4 }
  return <div className={styles.dropMark} style={place} />
}
