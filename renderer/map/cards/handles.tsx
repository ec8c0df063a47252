/** Where a hand takes hold of a card to connect it. Only the card in question has them: on each card they cost every frame. */
import { type ReactNode, useEffect } from 'react'
import { Handle, Position, useUpdateNodeInternals } from 'reactflow'
import styles from './handles.module.css'

export function Handles({ touchpointId }: { touchpointId: string }): ReactNode {
  const measure = useUpdateNodeInternals()
  useEffect(() => measure(touchpointId), [measure, touchpointId])
  return (
    <>
      <Handle type="target" position={Position.Left} className={styles.handle} aria-hidden />
      <Handle type="source" position={Position.Right} className={styles.handle} aria-hidden />
    </>
  )
}
