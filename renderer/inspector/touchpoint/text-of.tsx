import type { ReactNode } from 'react'
import type { Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { EditText } from '../fields.tsx'
import { typeInRecord, useRecord } from '../records.ts'
import type { FieldName } from '../reveal.ts'

/** A field for one plain text of a touchpoint. */
export function TextOf(props: {
  id: Id
  name: 'notes' | 'why' | 'what' | 'how' | 'measure'
  label: string
  field?: FieldName
  placeholder?: string
}): ReactNode {
  const { id, name, label } = props
  const value = useRecord('touchpoints', id, (touchpoint) => touchpoint[name]) ?? ''
  return (
    <EditText
      label={label}
      value={value}
      isLong
      {...(props.field ? { field: props.field } : {})}
      {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      onEdit={(text) =>
        typeInRecord(`Edit ${name}`, 'touchpoints', id, { [name]: text } as Partial<Pick<Touchpoint, typeof name>>)
      }
    />
  )
}
