import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { inOrder } from '../../../../shared/journey/document.ts'
import { removeConnections } from '../../../../shared/journey/edits/edits.ts'
import type { Connection, Id } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { showTargets } from '../../../model/map-view/show-targets.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Shortcut } from '../../../ui/keys/shortcut.tsx'
import { EditText } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { typeInRecord, useRecord } from '../fields/use-record.ts'

/** The ways in and out, each with its label and the touchpoint at its other end. */
export function ConnectionsSection({ id }: { id: Id }): ReactNode {
  const connections = useDocument(
    useShallow(({ document }) =>
      document ? inOrder(document.connections).filter(({ from, to }) => from === id || to === id) : [],
    ),
  )
  const ways = (isIn: boolean) => connections.filter((connection) => (isIn ? connection.to : connection.from) === id)
  return (
    <Section title="Connections" summary={connections.length} isClosedAtFirst={connections.length === 0}>
      {connections.length === 0 && (
        <p className={styles.empty}>
          No connections yet. Drag from the card’s edge, or press <Shortcut keys="Alt+C" /> and select a touchpoint.
        </p>
      )}
      <Ways label="Comes from" isIn connections={ways(true)} />
      <Ways label="Leads to" isIn={false} connections={ways(false)} />
    </Section>
  )
}

function Ways(props: { label: string; isIn: boolean; connections: readonly Connection[] }): ReactNode {
  if (props.connections.length === 0) return null
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>{props.label}</span>
      {props.connections.map((connection) => (
        <Way key={connection.id} connection={connection} isIn={props.isIn} />
      ))}
    </div>
  )
}

function Way({ connection, isIn }: { connection: Connection; isIn: boolean }): ReactNode {
  const otherId = isIn ? connection.from : connection.to
  const title = nameOrUntitled(
    useRecord('touchpoints', otherId, (touchpoint) => touchpoint.title),
    'touchpoint',
  )
  return (
    <div className={styles.item}>
      <div className={styles.row}>
        {isIn ? <ArrowLeft size={15} aria-hidden /> : <ArrowRight size={15} aria-hidden />}
        <button
          type="button"
          className={styles.link}
          title={title}
          onClick={() => showTargets({ touchpointIds: [otherId] })}
        >
          {title}
        </button>
        <IconButton
          size="small"
          label={`Delete connection ${isIn ? 'from' : 'to'} ${title}`}
          icon={<X />}
          onClick={() =>
            removeWithNotice('Delete connection', (document) => removeConnections(document, [connection.id]))
          }
        />
      </div>
      <EditText
        label={`Label of the connection ${isIn ? 'from' : 'to'} ${title}`}
        isLabelHidden
        placeholder="Label"
        value={connection.label}
        onEdit={(label) => typeInRecord('Edit label', 'connections', connection.id, { label })}
      />
    </div>
  )
}
