/** Fields for words. The value follows each key; what that means for undo is for the caller to say, with `onBlur`. */
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import styles from './field.module.css'

/** A label over a control, with what explains it or what is wrong below. */
export function Labelled(props: {
  /** The id of the control; what stands below gets the same with `-hint` behind it. */
  id: string
  label: string
  isLabelHidden?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}): ReactNode {
  const below = props.error ?? props.hint
  return (
    <div className={styles.field}>
      <label htmlFor={props.id} className={props.isLabelHidden ? styles.hidden : styles.label}>
        {props.label}
      </label>
      {props.children}
      {below && (
        <p id={`${props.id}-hint`} className={classes(styles.hint, props.error && styles.error)}>
          {below}
        </p>
      )}
    </div>
  )
}

type Own = {
  label: string
  isLabelHidden?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  value: string
  onChange: (value: string) => void
}

export type TextFieldProps = Own & Omit<ComponentProps<'input'>, keyof Own> & { icon?: ReactNode; trailing?: ReactNode }

/** One line. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, isLabelHidden, hint, error, value, onChange, icon, trailing, className, ...rest } = props
  const ownId = useId()
  const id = props.id ?? ownId
  return (
    <Labelled id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <span className={classes(styles.box, className)}>
        {icon}
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...rest}
          id={id}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={hint || error ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
          className={styles.input}
        />
        {trailing}
      </span>
    </Labelled>
  )
}

export type TextAreaProps = Own & Omit<ComponentProps<'textarea'>, keyof Own>

/** Several lines; it grows with what is written. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { label, isLabelHidden, hint, error, value, onChange, className, rows = 2, ...rest } = props
  const ownId = useId()
  const id = props.id ?? ownId
  return (
    <Labelled id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
        className={classes(styles.area, className)}
      />
    </Labelled>
  )
}

/** Whether Enter was pressed in a line, where it does what the form is for. */
export function isEnterInField({ key, target, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement && target.type === 'text'
}

/** Escape leaves a field. */
export function leaveOnEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
  event.stopPropagation()
  event.currentTarget.blur()
}
