import { CircleCheck, CirclePause, CircleQuestionMark, type LucideIcon } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { colorOfNote, noteColorWords } from '../../../shared/journey/edits/note-edits.ts'
import type { NoteKind } from '../../../shared/journey/fields/vocabulary.ts'
import { noteKindWords } from '../../../shared/journey/fields/words.ts'
import type { Note } from '../../../shared/journey/schema.ts'
import { noteMeasures } from '../../../shared/layout/grid/map-sizes.ts'
import type { NoteBox } from '../../../shared/layout/notes.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { deleteNote, placeNote } from '../../model/editing/note-changes.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { selectNote, selectNothing, useSession } from '../../model/session/session-store.ts'
import { beginsText } from '../../registry/begins-text.ts'
import { classes } from '../../ui/classes.ts'
import { NoteField } from './note-field.tsx'
import { NoteTools } from './note-tools.tsx'
import styles from './notes.module.css'
import { useNoteDrag } from './use-note-drag.ts'

/** One note: dragged or moved by arrow keys, typed in after a double click or Enter. */
export const StickyNote = memo(function StickyNote({ note, box }: { note: Note; box: NoteBox }): ReactNode {
  const isSelected = useSession(({ selectedNoteId }) => selectedNoteId === note.id)
  const isEditing = useSession(({ editing }) => editing?.what === 'note' && editing.id === note.id)
  const field = useRef<HTMLTextAreaElement>(null)
  const { dragged, pointer } = useNoteDrag(note)
  const place = dragged ?? box
  const color = colorOfNote(note)
  return (
    <div
      className={classes(styles.place, 'nopan', 'nodrag')}
      style={{ left: place.x, top: place.y, width: box.width }}
      data-dragged={dragged ? true : undefined}
    >
      {isSelected && !dragged && !isEditing && <NoteTools note={note} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a note is a thing that is moved, not a set of fields */}
      <div
        role="group"
        aria-roledescription="Sticky note"
        aria-label={labelOf(note)}
        tabIndex={isSelected ? -1 : 0}
        className={styles.note}
        style={{ minHeight: box.height, background: `var(--note-${color})` }}
        data-note={note.id}
        data-selected={isSelected || undefined}
        onFocus={({ target, currentTarget }) => {
          if (target !== currentTarget) return selectNote(note.id)
          flushSync(() => selectNote(note.id))
          field.current?.focus({ preventScroll: true })
        }}
        onBlur={endMergeOnLeaving}
        onDoubleClick={(event) => {
          event.stopPropagation()
          useSession.setState({ editing: { what: 'note', id: note.id } })
        }}
        {...pointer}
      >
        {note.kind !== 'note' && <NoteKindMark kind={note.kind} />}
        {!isEditing &&
          box.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            <div key={index} className={styles.line}>
              {line}
            </div>
          ))}
        {(isSelected || isEditing) && (
          <NoteField
            field={field}
            note={note}
            isEditing={isEditing}
            onKeyAtRest={(event) => onKeyAtRest(event, note)}
          />
        )}
      </div>
    </div>
  )
})

function endMergeOnLeaving({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (!currentTarget.contains(relatedTarget)) endMerge()
}

/** Such as "Ask the call centre, question, green". */
function labelOf(note: Note): string {
  const kind = note.kind === 'note' ? [] : [noteKindWords[note.kind].toLowerCase()]
  return [note.text.trim() || 'No text', ...kind, noteColorWords[colorOfNote(note)].toLowerCase()].join(', ')
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Units that an arrow key moves a note by, and with Shift. */
const step = 8
const stride = 40

function onKeyAtRest(event: KeyboardEvent<HTMLTextAreaElement>, note: Note): void {
  if (event.ctrlKey || event.metaKey) return
  const direction = steps[event.key]
  if (direction) {
    const by = event.shiftKey ? stride : step
    placeNote(note.id, { x: note.x + direction[0] * by, y: note.y + direction[1] * by }, `note:${note.id}:place`)
  } else if (event.key === 'Enter' || event.key === 'F2') {
    useSession.setState({ editing: { what: 'note', id: note.id } })
  } else if (event.key === 'Delete' || event.key === 'Backspace') deleteNote(note.id)
  else if (event.key === 'Escape') {
    selectNothing()
    focusCanvas()
  } else if (event.key === 'Tab') {
    // Goes on to the note's colours, not to the next stage.
    event.stopPropagation()
    return
  } else if (beginsText(event.nativeEvent)) {
    // Letters type here, and are no commands.
    event.stopPropagation()
    return
  } else return
  event.preventDefault()
  event.stopPropagation()
}

type MarkedKind = Exclude<NoteKind, 'note'>

const kindIcons: Readonly<Record<MarkedKind, LucideIcon>> = {
  question: CircleQuestionMark,
  decision: CircleCheck,
  parked: CirclePause,
}

/** What a note is, over its text: by icon and word, since colours are the user's own. */
function NoteKindMark({ kind }: { kind: MarkedKind }): ReactNode {
  const Icon = kindIcons[kind]
  return (
    <div className={styles.kind} style={{ height: noteMeasures.kindHeight }} data-note-kind={kind}>
      <Icon size={noteMeasures.iconSize} aria-hidden />
      {noteKindWords[kind]}
    </div>
  )
}
