import { Switch as Base } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import styles from './toggle.module.css'

/** Something that is on or off at once. */
export function Switch(props: {
  label: string
  hint?: string | undefined
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean | undefined
}): ReactNode {
  const id = useId()
  return (
    <label className={styles.row} htmlFor={id}>
      <span className={styles.words} id={`${id}-label`}>
        {props.label}
        {props.hint && <span className={styles.hint}>{props.hint}</span>}
      </span>
      <Base.Root
        id={id}
        aria-labelledby={`${id}-label`}
        checked={props.isOn}
        onCheckedChange={props.onChange}
        disabled={props.isDisabled}
        className={styles.track}
      >
        <Base.Thumb className={styles.thumb} />
      </Base.Root>
    </label>
  )
}
