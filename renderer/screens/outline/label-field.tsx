import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Connection, Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { typeInRecord } from '../inspector/fields/use-record.ts'
import { WritingField } from '../strategy/sheet/text-cell.tsx'
import type { FieldProps } from './field-props.ts'
import { closeCell } from './outline-store.ts'

/** Writes the label of one connection in the place of the list that it was chosen from. */
export function LabelField(props: {
  document: JourneyDocument
  connection: Connection
  onLeave: FieldProps['onLeave']
}): ReactNode {
  const { id, from, to, label } = props.connection
  const title = (end: Id) => nameOrUntitled(props.document.touchpoints.get(end)?.title, 'touchpoint')
  return (
    <WritingField
      label={`Label of connection from ${title(from)} to ${title(to)}`}
      value={label}
      placeholder="What carries people over?"
      onType={(text) => typeInRecord('Edit label', 'connections', id, { label: text.replace(/\s*\n\s*/g, ' ') })}
      onEnd={closeCell}
      onLeave={props.onLeave}
    />
  )
}
