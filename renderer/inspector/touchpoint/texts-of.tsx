import type { ReactNode } from 'react'
import type { Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { endMerge } from '../../state/document-store.ts'
import { ListField } from '../../ui/list-field.tsx'
import { Revealable } from '../fields.tsx'
import { typeInRecord, useRecord } from '../records.ts'

/** A field for one list of texts of a touchpoint. */
export function TextsOf(props: {
  id: Id
  name: 'pains' | 'opportunities' | 'tags'
  label: string
  itemName: string
}): ReactNode {
  const { id, name, label, itemName } = props
  const values = useRecord('touchpoints', id, (touchpoint) => touchpoint[name]) ?? []
  return (
    <Revealable field={name}>
      <ListField
        label={label}
        itemName={itemName}
        values={values}
        onChange={(next) => {
          // A line more or less is a step of its own; letters in a line belong together.
          if (next.length !== values.length) endMerge()
          typeInRecord(`Edit ${name}`, 'touchpoints', id, { [name]: next } as Partial<Pick<Touchpoint, typeof name>>)
        }}
        onBlur={endMerge}
      />
    </Revealable>
  )
}
