/** Writing a new touchpoint into a cell of the matrix: with its first letter it is there, and all of it is one undo step. */
import { type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { applyChange, type Change, squashChanges } from '../../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../../../shared/journey/edits/edits.ts'
import { addChannel, removeChannel } from '../../../../shared/journey/edits/grid-edits.ts'
import { kindWords } from '../../../../shared/journey/fields/words.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import type { CoverageRow } from '../../../../shared/strategy/coverage-grid.ts'
import { edit, endMerge, openDocument } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { titleMergeKey } from '../../../model/editing/touchpoint-edits.ts'
import styles from './coverage-cell.module.css'

export function CellTitle(props: {
  row: CoverageRow
  stageId: Id
  /** What was typed before the field was there. */
  typed: string
  onEnd: () => void
  /** After the end by a key: the user goes on from here. */
  onLeave: () => void
}): ReactNode {
  const { row, stageId, typed, onEnd, onLeave } = props
  const [draft] = useState(() => newDraft(row, stageId))
  const [title, setTitle] = useState(typed)
  const field = useRef<HTMLTextAreaElement>(null)
  const begin = useEffectEvent(() => writeTitle(draft, typed))
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
    begin()
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    // Only once the field is gone there is a cell to stand in.
    flushSync(end)
    onLeave()
  }

  /** Said by keys as well: a field that goes while it has the focus is not told that it lost it. */
  function end(): void {
    finish(draft)
    onEnd()
  }

  return (
    <textarea
      ref={field}
      rows={2}
      className={styles.title}
      aria-label="Title"
      placeholder="What happens here?"
      value={title}
      onChange={(event) => {
        const text = event.target.value.replace(/\s*\n\s*/g, ' ')
        setTitle(text)
        writeTitle(draft, text)
      }}
      onKeyDown={onKeyDown}
      onBlur={end}
    />
  )
}

type Draft = {
  readonly id: Id
  readonly stageId: Id
  readonly channelId: Id
  /** The first channel of its kind comes with its first touchpoint. */
  readonly newChannel: Pick<CoverageRow, 'kind'> | null
}

function newDraft(row: CoverageRow, stageId: Id): Draft {
  const [channelId] = row.channelIds
  return { id: newId(), stageId, channelId: channelId ?? newId(), newChannel: channelId === undefined ? row : null }
}

function writeTitle(draft: Draft, title: string): void {
  const { id } = draft
  if (openDocument().touchpoints.has(id)) {
    edit('Edit title', (document) => updateTouchpoint(document, id, { title }), titleMergeKey(id))
  } else if (title.trim() !== '') {
    edit('Add touchpoint', (document) => added(document, draft, title), titleMergeKey(id))
  }
}

function added(document: JourneyDocument, { id, stageId, channelId, newChannel }: Draft, title: string): Change {
  const touchpoint = { id, stageId, channelId, title }
  if (!newChannel) return addTouchpoint(document, touchpoint)
  const { kind } = newChannel
  const channel = addChannel(document, { id: channelId, name: kindWords[kind], kind })
  return squashChanges(channel, addTouchpoint(applyChange(document, channel), touchpoint))
}

/** One that got no title was never wanted: it goes, and its undo step with it. */
function finish({ id, channelId, newChannel }: Draft): void {
  const written = openDocument().touchpoints.get(id)
  if (written && written.title.trim() === '') {
    const takeBack = (document: JourneyDocument) =>
      newChannel ? removeChannel(document, channelId) : removeTouchpoints(document, [id])
    edit('Delete touchpoint', takeBack, titleMergeKey(id))
  }
  endMerge()
}
