import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { leaveOnEscape } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import { useKeptOnLeaving } from './kept-on-leaving.ts'
import styles from './list-field.module.css'

/** A list of short texts: Enter adds what was typed, Backspace in the empty last line takes the one above away. */
export function ListField(props: {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur?: (() => void) | undefined
  /** What one entry is called: "pain"; for the placeholder and for those who listen. */
  itemName: string
  placeholder?: string | undefined
}): ReactNode {
  const { values, onChange, itemName } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState('')

  function focusLine(index: number): void {
    list.current?.querySelectorAll('input')[index]?.focus()
  }

  function add(): void {
    const text = draft.trim()
    if (!text) return
    onChange([...values, text])
    setDraft('')
  }

  useKeptOnLeaving(add)

  function remove(index: number): void {
    onChange(values.filter((_, at) => at !== index))
  }

  function onDraftKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    leaveOnEscape(event)
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
    if (event.key === 'Backspace' && draft === '' && values.length > 0) {
      event.preventDefault()
      remove(values.length - 1)
    }
  }

  function onLineKey(event: KeyboardEvent<HTMLInputElement>, index: number): void {
    if (event.nativeEvent.isComposing) return
    leaveOnEscape(event)
    if (event.key === 'Enter') {
      event.preventDefault()
      focusLine(values.length)
    }
    if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault()
      remove(index)
      focusLine(Math.max(0, index - 1))
    }
  }

  function leaveLine(text: string, index: number): void {
    if (text.trim() === '') remove(index)
    props.onBlur?.()
  }

  return (
    <fieldset className={styles.list} aria-labelledby={id}>
      <legend id={id} className={styles.label}>
        {props.label}
      </legend>
      <div ref={list} className={styles.lines}>
        {values.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts have no ids, and one may stand twice
          <div key={index} className={styles.line}>
            <input
              className={styles.input}
              value={text}
              aria-label={`${itemName} ${index + 1}`}
              onChange={(event) => onChange(values.map((value, at) => (at === index ? event.target.value : value)))}
              onKeyDown={(event) => onLineKey(event, index)}
              onBlur={(event) => leaveLine(event.target.value, index)}
            />
            <IconButton
              size="small"
              label={`Remove ${itemName}`}
              icon={<X />}
              className={styles.remove}
              // Keeps the field from leaving first, which would move the lines under the pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => remove(index)}
            />
          </div>
        ))}
        <div className={styles.line}>
          <Plus size={14} className={styles.plus} aria-hidden />
          <input
            className={styles.input}
            value={draft}
            placeholder={props.placeholder ?? `Add ${itemName}`}
            aria-label={`Add ${itemName}`}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onDraftKey}
            onBlur={() => {
              add()
              props.onBlur?.()
            }}
          />
        </div>
      </div>
    </fieldset>
  )
}
