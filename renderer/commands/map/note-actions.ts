/** Actions about sticky notes. */

import { inOrder } from '../../../shared/journey/document.ts'
import { colorOfNote, noteColors, noteColorWords } from '../../../shared/journey/edits/note-edits.ts'
import { noteKinds } from '../../../shared/journey/fields/vocabulary.ts'
import { noteKindWords } from '../../../shared/journey/fields/words.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { goToNote } from '../../model/editing/go-to-note.ts'
import { addNoteInView, colorNote, duplicateNote, setNoteKind } from '../../model/editing/note-changes.ts'
import { renameSelected } from '../../model/editing/rename-selected.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import { revealField } from '../../model/places/reveal.ts'
import { useSession } from '../../model/session/session-store.ts'
import { openPanel } from '../../model/session/side-panel-state.ts'
import type { Action } from '../../registry/action.ts'

const hasNotes = () => isOnCanvas() && (useDocument.getState().document?.notes.size ?? 0) > 0

function goToNextNote(): void {
  const notes = inOrder(useDocument.getState().document?.notes ?? new Map())
  const place = notes.findIndex(({ id }) => id === useSession.getState().selectedNoteId)
  const next = notes[(place + 1) % notes.length]
  if (next) goToNote(next.id)
}

const selectedNote = () => {
  const { selectedNoteId } = useSession.getState()
  return selectedNoteId === null ? undefined : useDocument.getState().document?.notes.get(selectedNoteId)
}

const hasNote = () => isOnCanvas() && selectedNote() !== undefined

function setNextKind(): void {
  const note = selectedNote()
  if (!note) return
  const next = noteKinds[(noteKinds.indexOf(note.kind) + 1) % noteKinds.length]
  if (next) setNoteKind(note.id, next)
}

/** The fields that are typed in the details; Escape leads back to the map. */
const texts = [
  { field: 'owner', label: 'Write who owns the sticky note', shortcut: 'Alt+W', keywords: 'responsible team assign' },
  { field: 'due', label: 'Set due date of sticky note', shortcut: 'Alt+D', keywords: 'until when deadline day' },
  { field: 'answer', label: 'Answer sticky note', shortcut: 'Alt+A', keywords: 'write reply result outcome' },
] as const

export const noteActions: readonly Action[] = [
  ...noteColors.map(
    (color): Action => ({
      id: `note-${color}`,
      label: `Sticky note: ${noteColorWords[color].toLowerCase()}`,
      menu: 'Edit',
      group: 7,
      shortcuts: [],
      keywords: 'colour color post-it',
      isEnabled: hasNote,
      isChecked: () => {
        const note = selectedNote()
        return note !== undefined && colorOfNote(note) === color
      },
      run: () => {
        const note = selectedNote()
        if (note) colorNote(note.id, color)
      },
    }),
  ),
  {
    id: 'next-note-kind',
    label: 'Next kind of note',
    menu: 'Edit',
    group: 7,
    shortcuts: ['Alt+S'],
    keywords: `${noteKinds.join(' ')} post-it`,
    isEnabled: hasNote,
    run: setNextKind,
  },
  ...noteKinds.map(
    (kind): Action => ({
      id: `note-kind-${kind}`,
      label: `Kind of note: ${noteKindWords[kind].toLowerCase()}`,
      menu: 'Edit',
      group: 7,
      shortcuts: [],
      keywords: 'sticky post-it',
      isEnabled: hasNote,
      isChecked: () => isOnCanvas() && selectedNote()?.kind === kind,
      run: () => {
        const note = selectedNote()
        if (note) setNoteKind(note.id, kind)
      },
    }),
  ),
  ...texts.map(
    ({ field, label, shortcut, keywords }): Action => ({
      id: `note-${field}`,
      label,
      menu: 'Edit',
      group: 7,
      shortcuts: [shortcut],
      keywords: `${keywords} post-it`,
      isEnabled: hasNote,
      run: () => {
        const note = selectedNote()
        if (!note) return
        openPanel('details')
        revealField(`notes:${note.id}:${field}`)
      },
    }),
  ),
  {
    id: 'edit-note',
    label: 'Edit sticky note',
    menu: 'Edit',
    group: 7,
    shortcuts: ['F2'],
    keywords: 'write type text post-it',
    isEnabled: hasNote,
    run: renameSelected,
  },
  {
    id: 'duplicate-note',
    label: 'Duplicate sticky note',
    menu: 'Edit',
    group: 7,
    shortcuts: ['Mod+D'],
    keywords: 'copy post-it',
    isEnabled: hasNote,
    run: () => {
      const note = selectedNote()
      if (note) goToNote(duplicateNote(note))
    },
  },
  {
    id: 'add-note',
    label: 'Add sticky note',
    menu: 'Insert',
    group: 2,
    shortcuts: ['Mod+Shift+N'],
    keywords: 'post-it comment remark parking lot',
    isEnabled: isOnCanvas,
    run: addNoteInView,
  },
  {
    id: 'next-note',
    label: 'Next sticky note',
    menu: 'Go',
    group: 2,
    shortcuts: ['Alt+Shift+N'],
    keywords: 'post-it',
    isEnabled: hasNotes,
    run: goToNextNote,
  },
]
