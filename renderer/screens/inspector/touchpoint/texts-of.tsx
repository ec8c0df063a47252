import type { ReactNode } from 'react'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id, Touchpoint } from '../../../../shared/journey/schema.ts'
import { endMerge } from '../../../model/document/document-store.ts'
import { pastedEntries } from '../../../model/places/pasted.ts'
import { ListField } from '../../../ui/list-field.tsx'
import { Revealable } from '../fields/fields.tsx'
import { typeInRecord, useRecord } from '../fields/use-record.ts'

/** A field for one list of texts of a touchpoint. */
export function TextsOf(props: {
  id: Id
  name: 'pains' | 'tags' | 'backstage' | 'systems'
  label: string
  itemName: string
}): ReactNode {
  const { id, name, label, itemName } = props
  const values = useRecord('touchpoints', id, (touchpoint) => saidTexts(touchpoint[name])) ?? []
  return (
    <Revealable field={name}>
      <ListField
        label={label}
        itemName={itemName}
        values={values}
        entriesOf={pastedEntries}
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
