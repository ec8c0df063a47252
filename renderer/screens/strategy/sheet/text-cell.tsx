/** A text in a table that is written in place: Enter or a first letter begins, Enter goes down, Tab goes on. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { endMerge } from '../../../model/document/document-store.ts'
import { classes } from '../../../ui/classes.ts'
import { useFirstText } from '../../../ui/first-text.ts'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import type { WalkCell } from '../../../ui/lists/grid-walk.ts'
import styles from './text-cell.module.css'
import { TypedButton } from './typed-button.tsx'

type Props = {
  /** What is written here, such as "Why: Pays". */
  label: string
  value: string
  placeholder: string
  isMissing: boolean
  place: WalkCell
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

  if (value.trim() === '')
    return (
      <BlankCell
        label={label}
        placeholder={placeholder}
        isMissing={isMissing}
        place={place}
        onOpen={() => setWriting(true)}
        onFirst={(text) => {
          setWriting(true)
          onType(text)
        }}
      />
    )

  return (
    <button type="button" {...place} className={styles.text} onClick={() => setWriting(true)}>
      <HiddenWords>{label}: </HiddenWords>
      {value}
    </button>
  )
}

type BlankProps = Pick<Props, 'label' | 'placeholder' | 'isMissing' | 'place'> & {
  onOpen: () => void
  onFirst: (text: string) => void
}

/** A first letter begins a blank text; what is written already is opened with Enter. */
function BlankCell({ label, placeholder, isMissing, place, onOpen, onFirst }: BlankProps): ReactNode {
  const { ref, composed } = useFirstText(onFirst)
  return (
    <TypedButton
      ref={ref}
      {...place}
      className={classes(styles.text, styles.blank, isMissing && styles.isMissing)}
      onPress={onOpen}
    >
      <HiddenWords>{label}: </HiddenWords>
      {composed ?? placeholder}
    </TypedButton>
  )
}

export type WritingProps = Pick<Props, 'label' | 'value' | 'placeholder' | 'onType' | 'onLeave'> & { onEnd: () => void }

/** The field itself, which is opened and left by whoever shows it. */
export function WritingField({ label, value, placeholder, onType, onEnd, onLeave }: WritingProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.nativeEvent.isComposing ? undefined : stepAfter(event)
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    // Only once the field is gone there is a cell to stand in.
    flushSync(end)
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
