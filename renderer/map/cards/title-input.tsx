/** The field in which a touchpoint's title is typed, on the canvas and on the wall. */

import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { finishTitle, isUntitled, setTitle, titleKeys } from '../../model/editing/titles.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { paste } from '../../model/places/clipboard.ts'
import { readPasted } from '../../model/places/pasted.ts'
import { type TitleEditing, useSession } from '../../model/session/session-store.ts'
import { runShortcut } from '../../registry/keyboard.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { isMac } from '../../ui/keys/key-names.ts'

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
    const shortcuts = shortcutsOfEvent(event.nativeEvent)
    if (shortcuts.some((keys) => qualityKeys.test(keys)) && runShortcut(shortcuts)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const finish = titleKeys[shortcuts[0] ?? '']
    const isFree = editing.draft !== null && isUntitled(editing) && shortcuts.some((keys) => freeKeys.test(keys))
    if (!finish && !isFree) return
    event.preventDefault()
    event.stopPropagation()
    if (finish) finish(editing)
    else finishTitle(editing)
    if (useSession.getState().editing?.what !== 'touchpoint') focusCanvas()
    if (isFree) runShortcut(shortcuts)
  }

  /** Several lines or a table in an empty field are touchpoints, not a title. */
  function onPaste(event: ClipboardEvent): void {
    if (!editing.draft || !isUntitled(editing) || !readPasted(event.clipboardData).isSeveral) return
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

/** What the touchpoint is like can be said while its title is typed; on a Mac the option key types letters there. */
const qualityKeys = isMac ? /^Mod\+(Up|Down)$/ : /^(Mod\+(Up|Down)|Alt\+[MS])$/

/** In a field with nothing in it these keys mean the map, not the text. */
const freeKeys = /^((Alt\+|Shift\+)?(Up|Down|Left|Right)|Delete|F2|Mod\+(Z|Shift\+Z|Y|D))$/
