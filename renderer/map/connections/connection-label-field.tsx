import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { labelConnection } from '../../model/editing/name-edits.ts'
import { useSession } from '../../model/session/session-store.ts'
import { NameField } from '../headers/name-field.tsx'
import styles from './connections.module.css'

/** The label of a connection while it is typed on the map. */
export function ConnectionLabelField(props: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const id = useSession(({ editing }) => (editing?.what === 'connection' ? editing.id : null))
  const connection = id === null ? undefined : props.document.connections.get(id)
  const path = id === null ? undefined : props.layout.connections.get(id)
  if (!connection || !path) return null
  return (
    <NameField
      key={connection.id}
      label="Label"
      value={connection.label}
      onType={(label) => labelConnection(connection.id, label)}
      className={`${styles.labelField} nodrag nopan`}
      style={{ left: path.labelAt.x, top: path.labelAt.y }}
      placeholder="What leads people on?"
    />
  )
}
