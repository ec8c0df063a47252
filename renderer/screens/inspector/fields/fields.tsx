/** Fields of the details: the value goes to the journey with each key, and one visit to a field is one undo step. */
import type { ReactNode } from 'react'
import { endMerge } from '../../../model/document/document-store.ts'
import type { FieldName } from '../../../model/places/reveal.ts'
import { leaveOnEscape, TextArea, TextField } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { SelectOption } from '../../../ui/select.tsx'
import styles from './inspector.module.css'

/** Marks where `revealField` finds a field. */
export function Revealable(props: { field: FieldName | undefined; children: ReactNode }): ReactNode {
  return <div data-field={props.field}>{props.children}</div>
}

export function EditText(props: {
  label: string
  value: string
  onEdit: (value: string) => void
  field?: FieldName
  isLong?: boolean
  /** How many lines there are room for while little is written. */
  rows?: number
  isLabelHidden?: boolean
  placeholder?: string
  hint?: string
  className?: string | undefined
}): ReactNode {
  const { label, value, onEdit, isLabelHidden, placeholder, hint, className } = props
  const shared = { label, value, onChange: onEdit, onBlur: endMerge, onKeyDown: leaveOnEscape }
  const look = { isLabelHidden, placeholder, hint, className }
  return (
    <Revealable field={props.field}>
      {props.isLong ? (
        <TextArea {...shared} {...look} rows={props.rows} spellCheck />
      ) : (
        <TextField {...shared} {...look} spellCheck />
      )}
    </Revealable>
  )
}

/** A choice of a few with its label over it. */
export function EditChoice<Value extends string | null>(props: {
  label: string
  value: Value
  words: Readonly<Record<NonNullable<Value>, string>>
  onEdit: (value: Value) => void
  field?: FieldName
}): ReactNode {
  const values = Object.keys(props.words) as NonNullable<Value>[]
  return (
    <Revealable field={props.field}>
      <div className={styles.labelled}>
        <span className={styles.label} aria-hidden>
          {props.label}
        </span>
        <Segmented<Value>
          label={props.label}
          value={props.value}
          segments={values.map((value) => ({ value, label: props.words[value] }))}
          onChange={props.onEdit}
          isWide
        />
      </div>
    </Revealable>
  )
}

/** The options of a select whose value may be absent. */
export function optionsWithNone<Value extends string>(
  words: Readonly<Record<Value, string>>,
  noneLabel: string,
): readonly SelectOption<Value | null>[] {
  const values = Object.keys(words) as Value[]
  return [{ value: null, label: noneLabel }, ...values.map((value) => ({ value, label: words[value] }))]
}
