/** Typing a touchpoint's title on its card. Each letter is an edit, so that nothing typed can be lost; together they are one undo step. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { removeTouchpoints, updateTouchpoint } from '../../shared/journey/edits.ts'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { titleMergeKey } from '../actions/touchpoint-edits.ts'
import { edit, endMerge, openDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import styles from './card.module.css'

export function TitleEditor({ touchpoint }: { touchpoint: Touchpoint }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const titleBefore = useRef(touchpoint.title)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const type = (title: string) =>
    edit('Edit title', (document) => updateTouchpoint(document, touchpoint.id, { title }), titleMergeKey(touchpoint.id))

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') type(titleBefore.current)
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    finish(touchpoint.id)
    document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true })
  }

  return (
    <textarea
      ref={field}
      className={`${styles.editor} nodrag nopan nowheel`}
      aria-label="Title"
      placeholder="What happens here?"
      value={touchpoint.title}
      rows={2}
      onChange={(event) => type(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => finish(touchpoint.id)}
    />
  )
}

/** A touchpoint that got no title was never wanted: it goes, and its undo step with it. */
function finish(touchpointId: string): void {
  const { editing } = useSession.getState()
  if (editing?.what === 'touchpoint' && editing.id === touchpointId) useSession.setState({ editing: null })
  const touchpoint = openDocument().touchpoints.get(touchpointId)
  if (touchpoint?.title.trim() === '') {
    edit('Delete touchpoint', (document) => removeTouchpoints(document, [touchpointId]), titleMergeKey(touchpointId))
  }
  endMerge()
}
