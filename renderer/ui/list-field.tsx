import { Plus, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { leaveOnEscape } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import { useKeptOnLeaving } from './kept-on-leaving.ts'
import styles from './list-field.module.css'

/**
 * The lines as they stand on the screen: one that is emptied stays there until it is left, while the list itself never holds a
 * blank text.
 */
function useLines(said: readonly string[], say: (texts: string[]) => void) {
  const [emptied, setEmptied] = useState<EmptyLine | null>(null)
  const values = emptied ? said.toSpliced(emptied.at, 0, emptied.text) : said
  const onChange = (next: string[]): void => {
    const kept = lineLeftEmpty(values, next, emptied)
    setEmptied(kept)
    const texts = kept ? next.toSpliced(kept.at, 1) : next
    if (texts.length !== said.length || texts.some((text, place) => text !== said[place])) say(texts)
  }
  return { values, onChange, leave: () => setEmptied(null) }
}

type EmptyLine = { readonly at: number; readonly text: string }

function lineLeftEmpty(
  before: readonly string[],
  next: readonly string[],
  emptied: EmptyLine | null,
): EmptyLine | null {
  const at = next.findIndex((text, place) => text !== before[place])
  if (next.length === before.length) {
    const text = next[at]
    if (text !== undefined && text.trim() === '') return { at, text }
    return emptied?.at === at ? null : emptied
  }
  if (!emptied || next.length > before.length) return emptied
  const removedAt = at < 0 ? next.length : at
  if (removedAt === emptied.at) return null
  return removedAt < emptied.at ? { ...emptied, at: emptied.at - 1 } : emptied
}

/** A list of short texts: Enter adds what was typed, Backspace in the empty last line takes the one above away. */
export function ListField(props: {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur?: (() => void) | undefined
  /** What one entry is called: "pain"; for the placeholder and for those who listen. */
  itemName: string
  placeholder?: string | undefined
  /** The entries of a list that is pasted; none where it is one text. */
  entriesOf: (pasted: DataTransfer) => readonly string[]
}): ReactNode {
  const { itemName } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState('')
  const { values, onChange, leave } = useLines(props.values, props.onChange)

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

  function onDraftPaste(event: ClipboardEvent): void {
    const entries = draft.trim() === '' ? props.entriesOf(event.clipboardData) : []
    if (entries.length === 0) return
    event.preventDefault()
    onChange([...values, ...entries])
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
    leave()
    props.onBlur?.()
  }

  return (
    <fieldset className={styles.list} aria-labelledby={id}>
      <legend id={id} className={styles.label} data-heard={values.length === 0 || undefined}>
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
            onPaste={onDraftPaste}
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
