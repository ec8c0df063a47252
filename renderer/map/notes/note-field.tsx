import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Note } from '../../../shared/journey/schema.ts'
import { finishNote, typeInNote } from '../../model/editing/note-changes.ts'
import styles from './notes.module.css'

/** Typing on a note; Enter begins a line, Escape ends the typing. */
export function NoteField({ note }: { note: Note }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (event.nativeEvent.isComposing || !isEnd) return
    event.preventDefault()
    event.stopPropagation()
    const holder = event.currentTarget.closest<HTMLElement>('[data-note]')
    finishNote(note.id)
    holder?.focus({ preventScroll: true })
  }
  return (
    <textarea
      ref={field}
      className={`${styles.field} nowheel`}
      aria-label="Sticky note"
      placeholder="Write a note"
      value={note.text}
      spellCheck
      onChange={(event) => typeInNote(note.id, event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finishNote(note.id)}
    />
  )
}
