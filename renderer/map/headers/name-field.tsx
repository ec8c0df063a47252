/** Typing a name where it stands on the map: of a stage or a channel in its header, of a connection on its line. */
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { endMerge } from '../../model/document/document-store.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { type Editing, useSession } from '../../model/session/session-store.ts'

/** Each letter is an edit, so that nothing typed can be lost; all letters of one visit are one undo step. */
export function NameField(props: {
  label: string
  value: string
  onType: (value: string) => void
  /** Tab and Shift+Tab: what is named next; without it they end the typing. */
  onTab?: ((step: 1 | -1) => void) | undefined
  className: string | undefined
  style?: CSSProperties
  placeholder?: string
  /** Comes before the typing ends, and still belongs to it. */
  onFinish?: () => void
}): ReactNode {
  const { value, onType, onTab } = props
  const field = useRef<HTMLInputElement>(null)
  const editing = useRef<Editing | null>(null)
  useLayoutEffect(() => {
    const { editing: begun } = useSession.getState()
    editing.current = begun
    field.current?.focus({ preventScroll: true })
    if (begun && 'isTyped' in begun && begun.isTyped) field.current?.setSelectionRange(-1, -1)
    else field.current?.select()
  }, [])
  // A field that goes while it has the focus is not told that it lost it.
  useEffect(() => endMerge, [])

  /** What is typed next elsewhere is left alone. */
  function finish(): void {
    props.onFinish?.()
    endMerge()
    if (useSession.getState().editing === editing.current) useSession.setState({ editing: null })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event
    if (event.nativeEvent.isComposing || !(key === 'Enter' || key === 'Escape' || key === 'Tab')) return
    event.preventDefault()
    event.stopPropagation()
    finish()
    focusCanvas()
    if (key === 'Tab') onTab?.(event.shiftKey ? -1 : 1)
  }

  return (
    <input
      ref={field}
      className={props.className}
      style={props.style}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  )
}
