/** Typing the name of a stage or a channel in its header. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { updateChannel, updateStage } from '../../shared/journey/grid-edits.ts'
import type { Channel, Stage } from '../../shared/journey/schema.ts'
import { edit, endMerge } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { focusCanvas } from './view-port.ts'

export function NameEditor(props: {
  list: 'stages' | 'channels'
  record: Stage | Channel
  className: string
}): ReactNode {
  const { list, record } = props
  const field = useRef<HTMLInputElement>(null)
  const nameBefore = useRef(record.name)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const rename = (name: string) =>
    edit(
      list === 'stages' ? 'Rename stage' : 'Rename channel',
      (document) =>
        list === 'stages' ? updateStage(document, record.id, { name }) : updateChannel(document, record.id, { name }),
      `${list}:${record.id}:name`,
    )
  function finish(): void {
    endMerge()
    useSession.setState({ editing: null })
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') rename(nameBefore.current)
    finish()
    focusCanvas()
  }
  return (
    <input
      ref={field}
      className={props.className}
      aria-label="Name"
      value={record.name}
      onChange={(event) => rename(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  )
}
