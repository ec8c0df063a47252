import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './toggle.module.css'

/** Something that is so or not so. */
export function Checkbox(props: {
  label: ReactNode
  hint?: string | undefined
  isChecked: boolean
  /** Some are so and some not. */
  isMixed?: boolean | undefined
  onChange: (isChecked: boolean) => void
  isDisabled?: boolean | undefined
}): ReactNode {
  const id = useId()
  return (
    <label className={styles.row} htmlFor={id}>
      <Base.Root
        id={id}
        aria-labelledby={`${id}-label`}
        checked={props.isChecked}
        indeterminate={props.isMixed ?? false}
        onCheckedChange={props.onChange}
        disabled={props.isDisabled}
        className={styles.box}
      >
        <Base.Indicator>
          {props.isMixed ? (
            <Minus size={13} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={13} strokeWidth={3} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      <span className={styles.words} id={`${id}-label`}>
        {props.label}
        {props.hint && <span className={styles.hint}>{props.hint}</span>}
      </span>
    </label>
  )
}
