import { ChevronsDownUp, ChevronsUpDown, Workflow } from 'lucide-react'
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { type OutlineRow, rowKey } from '../../../shared/outline/outline-rows.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { Button } from '../../ui/button.tsx'
import styles from './outline.module.css'
import { hideOutline } from './outline-place.ts'
import { useOutline } from './outline-store.ts'

/** How much there is, folding all of it, and the way back to the map. */
export function OutlineHead({ document, rows }: { document: JourneyDocument; rows: readonly OutlineRow[] }): ReactNode {
  const isAnyOpen = rows.some(({ what, isOpen }) => what === 'stage' && isOpen === true)
  const stageKeys = inOrder(document.stages).map(({ id }) => rowKey.stage(id))
  return (
    <header className={styles.bar}>
      <h2 className={styles.heading}>Outline</h2>
      <span className={styles.count}>{formatCount(document.touchpoints.size, 'touchpoint')}</span>
      <Button
        variant="quiet"
        size="small"
        icon={isAnyOpen ? <ChevronsDownUp size={14} aria-hidden /> : <ChevronsUpDown size={14} aria-hidden />}
        onClick={() => useOutline.setState({ foldedKeys: new Set(isAnyOpen ? stageKeys : []) })}
      >
        {isAnyOpen ? 'Collapse all' : 'Expand all'}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon={<Workflow size={14} aria-hidden />}
        shortcut="Escape"
        onClick={hideOutline}
      >
        Back to map
      </Button>
    </header>
  )
}
