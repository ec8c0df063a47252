/** Where the headers meet: how large the map is shown, and how to change that. */
import type { ReactNode } from 'react'
import { useStore } from 'reactflow'
import { ActionMenu } from '../../registry/action-menu.tsx'
import styles from './canvas.module.css'

export function Corner(): ReactNode {
  return (
    <div className={styles.corner} data-map-tools>
      <ActionMenu place="zoom" variant="quiet" size="small" title="Zoom">
        <Percent />
      </ActionMenu>
    </div>
  )
}

/** By itself: the menu around it needn't be made again with each turn of the wheel. */
function Percent(): ReactNode {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  return <span data-zoom={percent}>{percent}%</span>
}
