/**
 * The field in which typing on the map begins: it has the focus before the first key, so that dead keys and input methods
 * compose from that key on. It is seen only while they do, where the text will stand.
 */
import { type CompositionEvent, type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef } from 'react'
import { elementAt, type TypingPlace, typeAt, typingPlace } from '../../model/editing/typing-place.ts'
import styles from './typist.module.css'

export function Typist({ label }: { label: string }): ReactNode {
  const composedAt = useRef<TypingPlace | null>(null)

  function take(field: HTMLTextAreaElement, place: TypingPlace | null): void {
    const text = field.value.replace(/\s*\n\s*/g, ' ')
    field.value = ''
    if (place) typeAt(place, text)
  }

  function onInput(event: SyntheticEvent<HTMLTextAreaElement, InputEvent>): void {
    if (event.nativeEvent.isComposing) return
    // What is pasted on the map comes in as touchpoints, by the clipboard's own event.
    const isTyped = event.nativeEvent.inputType === 'insertText'
    take(event.currentTarget, isTyped ? typingPlace() : null)
  }

  function onCompositionStart({ currentTarget }: CompositionEvent<HTMLTextAreaElement>): void {
    composedAt.current = typingPlace()
    if (composedAt.current) standAt(currentTarget, elementAt(composedAt.current))
  }

  /** It goes where it was begun, also where something else was chosen meanwhile. */
  function onCompositionEnd({ currentTarget }: CompositionEvent<HTMLTextAreaElement>): void {
    currentTarget.removeAttribute('style')
    delete currentTarget.dataset.composing
    take(currentTarget, composedAt.current)
    composedAt.current = null
  }

  return (
    <textarea
      className={styles.typist}
      data-typist
      data-waiting
      aria-label={label}
      tabIndex={-1}
      rows={1}
      autoComplete="off"
      spellCheck={false}
      onInput={onInput}
      onCompositionStart={onCompositionStart}
      onCompositionEnd={onCompositionEnd}
      onKeyDown={passSpaceOn}
      onDrop={(event) => event.preventDefault()}
    />
  )
}

/** Over the element, but within the map, since headers stand beside it. */
function standAt(field: HTMLTextAreaElement, element: Element | null): void {
  const map = field.closest('[data-canvas]')?.getBoundingClientRect()
  if (!map || !element) return
  const box = element.getBoundingClientRect()
  const width = Math.min(Math.max(box.width, 120), map.width)
  const height = Math.min(Math.max(box.height, 32), map.height)
  field.dataset.composing = ''
  Object.assign(field.style, {
    left: `${Math.min(Math.max(box.left - map.left, 0), map.width - width)}px`,
    top: `${Math.min(Math.max(box.top - map.top, 0), map.height - height)}px`,
    width: `${width}px`,
    height: `${height}px`,
    fontSize: `${Math.max(Number.parseFloat(getComputedStyle(element).fontSize), 13)}px`,
  })
}

/** Space with a drag moves the view: what listens for it disregards keys of fields. */
function passSpaceOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== ' ' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  const { code, repeat, shiftKey } = event
  const canvas = event.currentTarget.closest('[data-canvas]')
  canvas?.dispatchEvent(new window.KeyboardEvent('keydown', { key: ' ', code, repeat, shiftKey, bubbles: true }))
}
