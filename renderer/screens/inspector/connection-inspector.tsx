import type { ReactNode } from 'react'
import { updateConnection } from '../../../shared/journey/edits/edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { edit, endMerge } from '../../model/document/document-store.ts'
import { showTargets } from '../../model/map-view/show-targets.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { EditText } from './fields/fields.tsx'
import styles from './fields/inspector.module.css'
import { typeInRecord, useList, useRecord } from './fields/use-record.ts'

/** One connection: what leads to what, and how. */
export function ConnectionInspector({ id }: { id: Id }): ReactNode {
  const connection = useRecord('connections', id, ({ from, to, label }) => ({ from, to, label }))
  const touchpoints = useList('touchpoints')
  if (!connection) return null
  const endOptions = (otherEnd: Id) =>
    touchpoints
      .filter((touchpoint) => touchpoint.id !== otherEnd)
      .map((touchpoint) => ({ value: touchpoint.id, label: nameOrUntitled(touchpoint.title, 'touchpoint') }))
  const redirect = (ends: { from?: Id; to?: Id }) => {
    endMerge()
    edit('Redirect connection', (document) => updateConnection(document, id, ends))
  }
  return (
    <header className={styles.head}>
      <p className={styles.caption}>Connection</p>
      <EditText
        label="Label"
        field="name"
        value={connection.label}
        placeholder="What carries people over?"
        onEdit={(label) => typeInRecord('Edit label', 'connections', id, { label })}
      />
      <Select
        label="From"
        value={connection.from}
        options={endOptions(connection.to)}
        onChange={(from) => redirect({ from })}
      />
      <Select
        label="To"
        value={connection.to}
        options={endOptions(connection.from)}
        onChange={(to) => redirect({ to })}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => showTargets({ touchpointIds: [connection.from] })}>
          Go to start
        </Button>
        <Button size="small" onClick={() => showTargets({ touchpointIds: [connection.to] })}>
          Go to end
        </Button>
      </div>
    </header>
  )
}
