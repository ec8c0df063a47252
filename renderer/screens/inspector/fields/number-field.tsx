import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { readNumber } from '../../../../shared/words/numbers.ts'
import { leaveOnEscape, TextField } from '../../../ui/field.tsx'

/**
 * A number that may be absent. While what is typed is no number, what was there before holds, not the digits that it begins
 * with; the field shows what holds once it is left.
 */
export function NumberField(props: {
  label: string
  isLabelHidden?: boolean
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: () => void
  /** Takes the key first. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  /** Counts: a whole number of 0 or more. */
  isCount?: boolean
  /** The field can't be left blank. */
  isRequired?: boolean
}): ReactNode {
  const [draft, setDraft] = useState<string | null>(null)
  const before = useRef(props.value)
  const isTaken = (number: number | null | undefined): number is number | null =>
    number === null
      ? !props.isRequired
      : number !== undefined && (!props.isCount || (Number.isSafeInteger(number) && number >= 0))
  function type(text: string): void {
    if (draft === null) before.current = props.value
    setDraft(text)
    const number = readNumber(text)
    props.onChange(isTaken(number) ? number : before.current)
  }
  return (
    <TextField
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      inputMode="decimal"
      value={draft ?? (props.value === null ? '' : String(props.value))}
      onChange={type}
      onKeyDown={(event) => {
        props.onKeyDown?.(event)
        if (event.key === 'Enter' && isTaken(readNumber(draft ?? ''))) setDraft(null)
        leaveOnEscape(event)
      }}
      onBlur={() => {
        setDraft(null)
        props.onBlur?.()
      }}
    />
  )
}
