import type { ReactNode } from 'react'
import { updateChannel, updateStage } from '../../shared/journey/grid-edits.ts'
import type { Channel, Stage } from '../../shared/journey/schema.ts'
import { edit } from '../state/document-store.ts'
import { NameField } from './name-field.tsx'

/** The name of a stage or a channel while it is typed. */
export function HeaderName(props: {
  list: 'stages' | 'channels'
  record: Stage | Channel
  className: string | undefined
  onTab?: (step: 1 | -1) => void
}): ReactNode {
  const { list, record } = props
  const rename = (name: string) =>
    edit(
      list === 'stages' ? 'Rename stage' : 'Rename channel',
      (document) =>
        list === 'stages' ? updateStage(document, record.id, { name }) : updateChannel(document, record.id, { name }),
      `${list}:${record.id}:name`,
    )
  return <NameField {...props} label="Name" value={record.name} onType={rename} />
}
