import type { ReactNode } from 'react'
import type { Channel, Stage } from '../../../shared/journey/schema.ts'
import { finishHeaderDraft, nameHeader } from '../../model/editing/name-edits.ts'
import { useSession } from '../../model/session/session-store.ts'
import { NameField } from './name-field.tsx'

/** The name of a stage or a channel while it is typed; one that is only drafted is there from its first letter on. */
export function HeaderName(props: {
  list: 'stages' | 'channels'
  record: Stage | Channel
  className: string | undefined
  onTab?: (step: 1 | -1) => void
}): ReactNode {
  const { list, record } = props
  const { id, name } = record
  const noun = list === 'stages' ? 'stage' : 'channel'
  const draft = useSession(({ editing }) => (editing?.what === noun && editing.id === id ? editing.draft : undefined))
  return (
    <NameField
      {...props}
      label="Name"
      placeholder={draft && `New ${noun} name`}
      value={name}
      onType={(typed) => nameHeader(list, id, typed, draft)}
      onFinish={() => draft && finishHeaderDraft(list, id)}
    />
  )
}
