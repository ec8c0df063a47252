/** A small whole number, typed or stepped by arrow keys and buttons. */
import { Minus, Plus } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { TextField } from '../field.tsx'
import { IconButton } from '../icon-button.tsx'
import styles from './stepper.module.css'

export function Stepper(props: {
  label: string
  isLabelHidden?: boolean
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}): ReactNode {
  const { label, isLabelHidden, value, least, most } = props
  const choose = (next: number) => {
    if (Number.isSafeInteger(next)) props.onChange(Math.min(most, Math.max(least, next)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    choose(value + step)
  }
  return (
    <div className={styles.stepper}>
      <IconButton
        size="small"
        label={`Fewer: ${label}`}
        icon={<Minus />}
        tabIndex={-1}
        onClick={() => choose(value - 1)}
      />
      <TextField
        label={label}
        isLabelHidden={isLabelHidden}
        inputMode="numeric"
        value={String(value)}
        onChange={(text) => choose(text.trim() === '' ? least : Number(text))}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
      />
      <IconButton
        size="small"
        label={`More: ${label}`}
        icon={<Plus />}
        tabIndex={-1}
        onClick={() => choose(value + 1)}
      />
    </div>
  )
}
