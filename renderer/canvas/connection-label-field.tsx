import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateConnection } from '../../shared/journey/edits.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { edit } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import styles from './connections.module.css'
import { NameField } from './name-field.tsx'

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
      onType={(label) =>
        edit(
          'Edit label',
          (document) => updateConnection(document, connection.id, { label }),
          `connections:${connection.id}:label`,
        )
      }
      className={`${styles.labelField} nodrag nopan`}
      style={{ left: path.labelAt.x, top: path.labelAt.y }}
      placeholder="What carries people over?"
    />
  )
}
