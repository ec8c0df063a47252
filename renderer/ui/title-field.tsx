import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './title-field.module.css'

/** The title of a card while it is renamed: Enter and leaving keep what was typed, Escape what was there. */
export function TitleField(props: {
  title: string
  label?: string
  maxLength?: number
  onDone: (title: string) => void
}): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)

  useLayoutEffect(() => {
    const take = () => {
      field.current?.focus()
      field.current?.select()
    }
    // A menu gives the focus back to its button as it closes; the field takes it after that, before any key is pressed.
    if (document.activeElement?.closest('[role=menu]')) queueMicrotask(take)
    else take()
  }, [])

  function finish(title: string): void {
    if (isDone.current) return
    isDone.current = true
    props.onDone(title)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    // The card takes the focus at once, and the same key would press it.
    event.preventDefault()
    finish(event.key === 'Enter' ? event.currentTarget.value : props.title)
  }

  return (
    <input
      ref={field}
      className={styles.field}
      defaultValue={props.title}
      aria-label={props.label ?? 'Title'}
      maxLength={props.maxLength}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.target.value)}
    />
  )
}
