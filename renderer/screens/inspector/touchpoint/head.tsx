import type { ReactNode } from 'react'
import { updateTouchpoint } from '../../../../shared/journey/edits/edits.ts'
import { statusWords } from '../../../../shared/journey/fields/words.ts'
import type { Id, Status } from '../../../../shared/journey/schema.ts'
import { KindIcon, kindLooks } from '../../../looks/kind-look.tsx'
import { edit } from '../../../model/document/document-store.ts'
import { titleMergeKey } from '../../../model/editing/touchpoint-edits.ts'
import { EditChoice, EditText } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { chooseInRecord, useRecord } from '../fields/use-record.ts'

/** What happens, and whether it is there already as soon as a journey tells one from the other. */
export function TouchpointHead({ id, isStatusShown }: { id: Id; isStatusShown: boolean }): ReactNode {
  const title = useRecord('touchpoints', id, (touchpoint) => touchpoint.title) ?? ''
  return (
    <header className={styles.head}>
      <KindCaption id={id} />
      <EditText
        label="Title"
        field="title"
        isLong
        className={styles.title}
        value={title}
        onEdit={(text) =>
          edit(
            'Edit title',
            (document) => updateTouchpoint(document, id, { title: text.replace(/\s*\n\s*/g, ' ') }),
            titleMergeKey(id),
          )
        }
      />
      {isStatusShown && <StatusChoice id={id} />}
    </header>
  )
}

export function StatusChoice({ id }: { id: Id }): ReactNode {
  const status = useRecord('touchpoints', id, (touchpoint) => touchpoint.status) ?? 'live'
  return (
    <EditChoice<Status>
      label="Status"
      field="status"
      value={status}
      words={statusWords}
      onEdit={(value) => chooseInRecord('Change status', 'touchpoints', id, { status: value })}
    />
  )
}

function KindCaption({ id }: { id: Id }): ReactNode {
  const channelId = useRecord('touchpoints', id, (touchpoint) => touchpoint.channelId) ?? ''
  const kind = useRecord('channels', channelId, (channel) => channel.kind)
  if (!kind) return null
  return (
    <p className={styles.caption}>
      <KindIcon kind={kind} />
      {kindLooks[kind].word} touchpoint
    </p>
  )
}
