import type { ReactNode } from 'react'
import type { Id, Touchpoint } from '../../../../shared/journey/schema.ts'
import { EditText } from '../fields/fields.tsx'
import { typeInRecord, useRecord } from '../fields/use-record.ts'

/** A field for one plain text of a touchpoint. */
export function TextOf(props: {
  id: Id
  name: 'notes' | 'why' | 'what' | 'how' | 'measure'
  label: string
  placeholder?: string
}): ReactNode {
  const { id, name, label } = props
  const value = useRecord('touchpoints', id, (touchpoint) => touchpoint[name]) ?? ''
  return (
    <EditText
      label={label}
      value={value}
      isLong
      field={name}
      {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      onEdit={(text) =>
        typeInRecord(`Edit ${name}`, 'touchpoints', id, { [name]: text } as Partial<Pick<Touchpoint, typeof name>>)
      }
    />
  )
}
