/** A text in a table that is written in place: Enter or a first letter begins, Enter goes down, Tab goes on. */
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { endMerge } from '../state/document-store.ts'
import { classes } from '../ui/classes.ts'
import { HiddenWords } from '../ui/hidden-words.tsx'
import styles from './text-cell.module.css'

type Props = {
  /** What is written here, such as "Why: Pays". */
  label: string
  value: string
  placeholder: string
  isMissing: boolean
  /** What makes it a place to walk to. */
  place: ComponentProps<'button'>
  onType: (text: string) => void
  /** After the writing: how many rows and columns on the user goes; none is back to this cell. */
  onLeave: (rows: number, columns: number) => void
}

export function TextCell(props: Props): ReactNode {
  const [isWriting, setWriting] = useState(false)
  const { label, value, placeholder, isMissing, place, onType, onLeave } = props

  if (isWriting) {
    return (
      <WritingField
        label={label}
        value={value}
        placeholder={placeholder}
        onType={onType}
        onEnd={() => setWriting(false)}
        onLeave={onLeave}
      />
    )
  }

  /** A first letter begins a blank text; what is written already is opened with Enter. */
  function onKeyDown(event: KeyboardEvent): void {
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isLetter || value.trim() !== '' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onType(event.key)
    setWriting(true)
  }

  return (
    <button
      type="button"
      {...place}
      className={classes(styles.text, value.trim() === '' && styles.blank, isMissing && styles.isMissing)}
      onClick={() => setWriting(true)}
      onKeyDown={onKeyDown}
    >
      <HiddenWords>{label}: </HiddenWords>
      {value.trim() === '' ? placeholder : value}
    </button>
  )
}

type WritingProps = Pick<Props, 'label' | 'value' | 'placeholder' | 'onType' | 'onLeave'> & { onEnd: () => void }

function WritingField({ label, value, placeholder, onType, onEnd, onLeave }: WritingProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.nativeEvent.isComposing ? undefined : stepAfter(event)
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    end()
    onLeave(...step)
  }

  /** Said by keys as well: a field that goes while it has the focus is not told that it lost it. */
  function end(): void {
    endMerge()
    onEnd()
  }

  return (
    <textarea
      ref={field}
      className={styles.writing}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      spellCheck
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={end}
    />
  )
}

function stepAfter({ key, shiftKey }: KeyboardEvent): [rows: number, columns: number] | undefined {
  if (key === 'Escape') return [0, 0]
  if (key === 'Enter' && !shiftKey) return [1, 0]
  if (key === 'Tab') return [0, shiftKey ? -1 : 1]
  return undefined
}
