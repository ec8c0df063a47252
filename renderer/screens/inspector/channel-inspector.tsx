import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Id, kinds } from '../../../shared/journey/schema.ts'
import { KindIcon, kindLooks } from '../../looks/kind-look.tsx'
import { moveHeader } from '../../model/editing/grid-edits.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { EditText } from './fields/fields.tsx'
import styles from './fields/inspector.module.css'
import { TouchpointCount } from './fields/touchpoint-count.tsx'
import { chooseInRecord, typeInRecord, useList, useRecord } from './fields/use-record.ts'

/** A channel: its name is the user's, its kind is what the analyzer reads. */
export function ChannelInspector({ id }: { id: Id }): ReactNode {
  const channel = useRecord('channels', id, ({ name, kind }) => ({ name, kind }))
  const channels = useList('channels')
  if (!channel) return null
  const index = channels.findIndex((other) => other.id === id)
  return (
    <header className={styles.head}>
      <p className={styles.caption}>
        <KindIcon kind={channel.kind} />
        Channel {index + 1} of {channels.length}
        <TouchpointCount isIn={(touchpoint) => touchpoint.channelId === id} />
      </p>
      <EditText
        label="Name"
        field="name"
        value={channel.name}
        onEdit={(name) => typeInRecord('Rename channel', 'channels', id, { name })}
      />
      <Select
        label="Channel kind"
        hint="Several channels can share a kind."
        value={channel.kind}
        options={kinds.map((kind) => ({
          value: kind,
          label: kindLooks[kind].word,
          icon: <KindIcon kind={kind} isBare />,
        }))}
        onChange={(kind) => chooseInRecord('Change channel kind', 'channels', id, { kind })}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUp aria-hidden />}
          disabled={index <= 0}
          onClick={() => moveHeader('channels', id, -1)}
        >
          Move up
        </Button>
        <Button
          size="small"
          icon={<ArrowDown aria-hidden />}
          disabled={index >= channels.length - 1}
          onClick={() => moveHeader('channels', id, 1)}
        >
          Move down
        </Button>
      </div>
    </header>
  )
}
