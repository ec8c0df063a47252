import type { ReactNode } from 'react'
import { moveTouchpoints, updateTouchpoint } from '../../../shared/journey/edits.ts'
import type { Id, Status } from '../../../shared/journey/schema.ts'
import { statusWords } from '../../../shared/journey/words.ts'
import { titleMergeKey } from '../../actions/touchpoint-edits.ts'
import { edit, endMerge } from '../../state/document-store.ts'
import { KindIcon, kindLooks } from '../../theme/kind-look.tsx'
import { Select } from '../../ui/select.tsx'
import { EditChoice, EditText } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, useList, useRecord } from '../records.ts'

/** What happens, whether it is there already, and where on the map it stands. */
export function TouchpointHead({ id }: { id: Id }): ReactNode {
  const title = useRecord('touchpoints', id, (touchpoint) => touchpoint.title) ?? ''
  const status = useRecord('touchpoints', id, (touchpoint) => touchpoint.status) ?? 'live'
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
      <EditChoice<Status>
        label="Status"
        value={status}
        words={statusWords}
        onEdit={(value) => chooseInRecord('Change status', 'touchpoints', id, { status: value })}
      />
      <CellChoice id={id} />
    </header>
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

function CellChoice({ id }: { id: Id }): ReactNode {
  const cell = useRecord('touchpoints', id, ({ stageId, channelId }) => ({ stageId, channelId }))
  const stages = useList('stages')
  const channels = useList('channels')
  if (!cell) return null
  const move = (to: Partial<typeof cell>) => {
    endMerge()
    edit('Move touchpoint', (document) => moveTouchpoints(document, [id], { ...cell, ...to }))
  }
  return (
    <div className={styles.beside}>
      <span className={styles.label} aria-hidden>
        Stage
      </span>
      <Select
        label="Stage"
        isLabelHidden
        value={cell.stageId}
        options={stages.map((stage) => ({ value: stage.id, label: stage.name || 'Unnamed stage' }))}
        onChange={(stageId) => move({ stageId })}
      />
      <span className={styles.label} aria-hidden>
        Channel
      </span>
      <Select
        label="Channel"
        isLabelHidden
        value={cell.channelId}
        options={channels.map((channel) => ({
          value: channel.id,
          label: channel.name || 'Unnamed channel',
          icon: <KindIcon kind={channel.kind} isBare />,
        }))}
        onChange={(channelId) => move({ channelId })}
      />
    </div>
  )
}
