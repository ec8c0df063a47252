import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import {
  addMeasureValue,
  type MeasureValue,
  removeMeasureValue,
  updateMeasureValue,
} from '../../../../shared/journey/edits/evidence-edits.ts'
import type { RecordOf } from '../../../../shared/journey/schema.ts'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { classes } from '../../../ui/classes.ts'
import { leaveOnEscape, TextField } from '../../../ui/field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useKeptOnLeaving } from '../../../ui/kept-on-leaving.ts'
import inspector from '../fields/inspector.module.css'
import { NumberField } from '../fields/number-field.tsx'
import styles from './evidence.module.css'

/** The dated values of a measure, a line each, and one more to fill in. */
export function MeasureValues({ measure }: { measure: RecordOf['measures'] }): ReactNode {
  const { id, values } = measure
  return (
    <fieldset className={inspector.list}>
      <legend className={inspector.label}>Values</legend>
      <div className={classes(styles.values, styles.columns)} aria-hidden>
        <span>Date</span>
        <span>Value</span>
        <span>Answers</span>
      </div>
      {values.map((value, index) => (
        <ValueRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a value has no identity but its place
          key={index}
          value={value}
          index={index}
          onEdit={(fields) =>
            edit(
              'Change value',
              (document) => updateMeasureValue(document, id, index, fields),
              `measures:${id}:${index}:${Object.keys(fields).join()}`,
            )
          }
          onRemove={() => {
            endMerge()
            edit('Delete value', (document) => removeMeasureValue(document, id, index))
          }}
        />
      ))}
      <NewValue
        onAdd={(value) => {
          endMerge()
          edit('Add value', (document) => addMeasureValue(document, id, value))
        }}
      />
    </fieldset>
  )
}

function ValueRow(props: {
  value: MeasureValue
  index: number
  onEdit: (fields: Partial<MeasureValue>) => void
  onRemove: () => void
}): ReactNode {
  const { value, onEdit } = props
  const place = props.index + 1
  return (
    <div className={styles.values}>
      <TextField
        label={`Date of value ${place}`}
        isLabelHidden
        type="date"
        max="9999-12-31"
        value={value.at}
        onChange={(at) => at !== '' && onEdit({ at })}
        onBlur={endMerge}
        onKeyDown={leaveOnEscape}
      />
      <NumberField
        label={`Value ${place}`}
        isLabelHidden
        isRequired
        value={value.value}
        onChange={(next) => next !== null && onEdit({ value: next })}
        onBlur={endMerge}
      />
      <NumberField
        label={`Answers behind value ${place}`}
        isLabelHidden
        isCount
        value={value.n}
        onChange={(n) => onEdit({ n })}
        onBlur={endMerge}
      />
      <IconButton size="small" label={`Delete value ${place}`} icon={<X />} onClick={props.onRemove} />
    </div>
  )
}

/** Today in the form of a date field, which is also the file's. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Enter, the button and leaving the details add it. */
function NewValue({ onAdd }: { onAdd: (value: MeasureValue) => void }): ReactNode {
  const [at, setAt] = useState(today)
  const [value, setValue] = useState<number | null>(null)
  const [n, setN] = useState<number | null>(null)
  function add(): void {
    if (value === null || at === '') return
    onAdd({ at, value, n })
    setValue(null)
    setN(null)
  }
  useKeptOnLeaving(add)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className={styles.values}>
      <TextField
        label="Date of the new value"
        isLabelHidden
        type="date"
        max="9999-12-31"
        value={at}
        onChange={setAt}
        onKeyDown={(event) => {
          onKeyDown(event)
          leaveOnEscape(event)
        }}
      />
      <NumberField label="New value" isLabelHidden value={value} onChange={setValue} onKeyDown={onKeyDown} />
      <NumberField
        label="Answers behind the new value"
        isLabelHidden
        isCount
        value={n}
        onChange={setN}
        onKeyDown={onKeyDown}
      />
      <IconButton size="small" label="Add value" icon={<Plus />} disabled={value === null || at === ''} onClick={add} />
    </div>
  )
}
