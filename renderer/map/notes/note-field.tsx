import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import type { Note } from '../../../shared/journey/schema.ts'
import { endMerge, useDocument } from '../../model/document/document-store.ts'
import { finishNote, typeInNote } from '../../model/editing/note-changes.ts'
import { useSession } from '../../model/session/session-store.ts'
import styles from './notes.module.css'

type Props = {
  note: Note
  isEditing: boolean
  field: RefObject<HTMLTextAreaElement | null>
  /** What keys do before a text is begun; what it leaves alone may begin one. */
  onKeyAtRest: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/**
 * The text of the chosen note. It has the focus before the first key, so that dead keys and input methods compose from that
 * key on, and is seen once it is typed in; Enter begins a line then, and Escape ends the typing.
 */
export function NoteField({ note, isEditing, field, onKeyAtRest }: Props): ReactNode {
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)

  useLayoutEffect(() => {
    const element = field.current
    // What is being composed already must not be moved in.
    if (isEditing && element !== document.activeElement) {
      element?.focus({ preventScroll: true })
      goToEnd(element)
    } else if (!isEditing) goToEnd(element)
  }, [isEditing, field])

  useLayoutEffect(() => {
    const element = field.current
    if (isEditing || !element) return
    const begin = (event: InputEvent): void => {
      // What is pasted or dropped on the map comes in by events of its own.
      if (!/^insert(Text|CompositionText)$/.test(event.inputType) || event.data === ' ') {
        event.preventDefault()
        return
      }
      endMerge()
      flushSync(() => useSession.setState({ editing: { what: 'note', id: note.id } }))
    }
    element.addEventListener('beforeinput', begin)
    return () => element.removeEventListener('beforeinput', begin)
  }, [isEditing, note.id, field])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    if (!isEditing) onKeyAtRest(event)
    else if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault()
      event.stopPropagation()
      finishNote(note.id)
    }
  }

  return (
    <textarea
      ref={field}
      className={isEditing ? `${styles.field} nowheel` : styles.waiting}
      data-waiting={isEditing ? undefined : ''}
      aria-label="Sticky note"
      placeholder="Write a note"
      value={note.text}
      readOnly={isReadOnly}
      spellCheck
      onChange={(event) => typeInNote(note.id, event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => isEditing && finishNote(note.id)}
    />
  )
}

function goToEnd(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(field.value.length, field.value.length)
}
