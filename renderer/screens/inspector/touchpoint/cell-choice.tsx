import type { ReactNode } from 'react'
import { moveTouchpoints } from '../../../../shared/journey/edits/edits.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon } from '../../../looks/kind-look.tsx'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { Select } from '../../../ui/select.tsx'
import styles from '../fields/inspector.module.css'
import { useList, useRecord } from '../fields/use-record.ts'

/** Where on the map it stands, for whoever doesn't drag it there. */
export function CellChoice({ id }: { id: Id }): ReactNode {
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
        options={stages.map((stage) => ({ value: stage.id, label: nameOrUntitled(stage.name, 'stage') }))}
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
          label: nameOrUntitled(channel.name, 'channel'),
          icon: <KindIcon kind={channel.kind} isBare />,
        }))}
        onChange={(channelId) => move({ channelId })}
      />
    </div>
  )
}
