import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { type ReactNode, useId } from 'react'
import styles from './radio-list.module.css'

export type RadioRow<Value> = { readonly value: Value; readonly label: string; readonly hint: string }

/** One of many, each with a line that says what it is good for. */
export function RadioList<Value extends string>(props: {
  label: string
  value: Value
  rows: readonly RadioRow<Value>[]
  onChange: (value: Value) => void
  isDisabled?: boolean | undefined
}): ReactNode {
  const id = useId()
  return (
    <RadioGroup
      aria-label={props.label}
      value={props.value}
      onValueChange={(value) => props.onChange(value as Value)}
      disabled={props.isDisabled}
      className={styles.list}
    >
      {props.rows.map(({ value, label, hint }) => (
        <Radio.Root
          key={value}
          value={value}
          aria-label={label}
          aria-describedby={`${id}-${value}`}
          className={styles.row}
        >
          <span className={styles.name}>{label}</span>
          <span id={`${id}-${value}`} className={styles.hint}>
            {hint}
          </span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
