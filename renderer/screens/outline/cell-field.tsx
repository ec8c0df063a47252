/** The field of a cell that is open: a choice by typing, or a text. */
import type { ReactNode } from 'react'
import { setEmotion } from '../../../shared/journey/edits/people-edits.ts'
import { emotions, statuses } from '../../../shared/journey/fields/vocabulary.ts'
import { emotionWords, statusWords } from '../../../shared/journey/fields/words.ts'
import type { Emotion, Status } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { EmotionFace } from '../../looks/kind-look.tsx'
import { edit, endMerge } from '../../model/document/document-store.ts'
import { ChooseField, type ChooseOption } from '../../ui/choose/choose-field.tsx'
import { chooseInRecord } from '../inspector/fields/use-record.ts'
import type { ColumnHead } from './columns.ts'
import { ConnectField } from './connect-field.tsx'
import { type FieldProps, leaveBy } from './field-props.ts'
import { findOptions } from './find-options.ts'
import { OwnerField, PainsField } from './text-fields.tsx'

export function CellField({ head, ...props }: FieldProps & { head: ColumnHead }): ReactNode {
  if (head.persona) return <EmotionField {...props} personaId={head.persona.id} />
  if (head.column === 'status') return <StatusField {...props} />
  if (head.column === 'connections') return <ConnectField {...props} />
  if (head.column === 'pains') return <PainsField {...props} />
  return <OwnerField {...props} />
}

const emotionOptions: readonly ChooseOption<Emotion | null>[] = [
  ...[...emotions]
    .sort((one, other) => other - one)
    .map((value) => ({
      key: String(value),
      value,
      label: emotionWords[value],
      icon: <EmotionFace emotion={value} size={16} />,
    })),
  { key: 'none', value: null, label: 'Not known' },
]

function EmotionField({
  document,
  touchpoint,
  personaId,
  typed,
  onLeave,
}: FieldProps & { personaId: string }): ReactNode {
  return (
    <ChooseField<Emotion | null>
      label={`Emotion of ${nameOrUntitled(document.personas.get(personaId)?.name, 'persona')}`}
      placeholder="Emotion"
      typed={typed}
      options={emotionOptions}
      find={findOptions}
      onChoose={(emotion) => {
        endMerge()
        edit('Change emotion', (before) => setEmotion(before, touchpoint.id, personaId, emotion))
      }}
      onLeave={leaveBy(onLeave)}
    />
  )
}

const statusOptions = statuses.map((value) => ({ key: value, value, label: statusWords[value] }))

function StatusField({ touchpoint, typed, onLeave }: FieldProps): ReactNode {
  return (
    <ChooseField<Status>
      label="Status"
      placeholder="Status"
      typed={typed}
      options={statusOptions}
      find={findOptions}
      onChoose={(status) => chooseInRecord('Change status', 'touchpoints', touchpoint.id, { status })}
      onLeave={leaveBy(onLeave)}
    />
  )
}
