/** Where dragged cards would stand if let go. */
import type { ReactNode } from 'react'
import { useDrag } from '../../model/editing/drag-store.ts'
import styles from './drop-mark.module.css'

export function DropMark(): ReactNode {
  const line = useDrag(({ drop }) => drop?.line)
  if (!line) return null
  return (
    <div className={styles.dropMark} style={{ left: line.x, top: line.y, width: line.width, height: line.height }} />
  )
}
