/** The field in which a touchpoint's title is typed, on the canvas and on the wall. */

import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { paste } from '../actions/clipboard.ts'
import { runShortcut } from '../actions/keyboard.ts'
import { shortcutOf } from '../actions/shortcut.ts'
import { finishTitle, isUntitled, setTitle, titleKeys } from '../actions/titles.ts'
import { useDocument } from '../state/document-store.ts'
import { type TitleEditing, useSession } from '../state/session-store.ts'
import { focusCanvas } from './focus-canvas.ts'

export function TitleInput({ editing, className }: { editing: TitleEditing; className: string }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const title = useDocument(({ document }) => document?.touchpoints.get(editing.id)?.title)
  const isTypedAlready = useRef((title ?? '') !== editing.titleBefore)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (isTypedAlready.current) field.current?.setSelectionRange(-1, -1)
    else field.current?.select()
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const shortcut = shortcutOf(event.nativeEvent)
    if (qualityKeys.test(shortcut) && runShortcut(shortcut)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const finish = titleKeys[shortcut]
    const isFree = editing.draft !== null && isUntitled(editing) && freeKeys.test(shortcut)
    if (!finish && !isFree) return
    event.preventDefault()
    event.stopPropagation()
    if (finish) finish(editing)
    else finishTitle(editing)
    if (useSession.getState().editing?.what !== 'touchpoint') focusCanvas()
    if (isFree) runShortcut(shortcut)
  }

  /** Several lines or a table in an empty field are touchpoints, not a title. */
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain').trim()
    if (!editing.draft || !isUntitled(editing) || !/[\n\t]/.test(text)) return
    event.preventDefault()
    finishTitle(editing)
    focusCanvas()
    paste(event.clipboardData)
  }

  return (
    <textarea
      ref={field}
      className={className}
      aria-label="Title"
      placeholder="What happens here?"
      value={title ?? ''}
      rows={2}
      onChange={(event) => setTitle(editing, event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => finishTitle(editing)}
    />
  )
}

/** What the touchpoint is like can be said while its title is typed. */
const qualityKeys = /^(Mod\+(Up|Down)|Alt\+[MS])$/

/** In a field with nothing in it these keys mean the map, not the text. */
const freeKeys = /^((Alt\+|Shift\+)?(Up|Down|Left|Right)|Delete|F2|Mod\+(Z|Shift\+Z|Y|D))$/
