/** Typing a connection's label on the map; all letters of one visit are one undo step. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateConnection } from '../../shared/journey/edits.ts'
import type { Connection } from '../../shared/journey/schema.ts'
import type { JourneyLayout, Point } from '../../shared/layout/types.ts'
import { edit, endMerge } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import styles from './connections.module.css'
import { focusCanvas } from './view-port.ts'

export function ConnectionLabelField(props: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const id = useSession(({ editing }) => (editing?.what === 'connection' ? editing.id : null))
  const connection = id === null ? undefined : props.document.connections.get(id)
  const path = id === null ? undefined : props.layout.connections.get(id)
  return connection && path && <Field key={connection.id} connection={connection} at={path.labelAt} />
}

function Field({ connection, at }: { connection: Connection; at: Point }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const labelBefore = useRef(connection.label)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const setLabel = (label: string) =>
    edit(
      'Edit label',
      (document) => updateConnection(document, connection.id, { label }),
      `connections:${connection.id}:label`,
    )
  function finish(): void {
    endMerge()
    useSession.setState({ editing: null })
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') setLabel(labelBefore.current)
    finish()
    focusCanvas()
  }
  return (
    <input
      ref={field}
      className={`${styles.labelField} nodrag nopan`}
      style={{ left: at.x, top: at.y }}
      aria-label="Label"
      placeholder="What carries people over?"
      value={connection.label}
      onChange={(event) => setLabel(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  )
}
