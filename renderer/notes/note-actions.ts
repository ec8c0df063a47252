/** Actions about sticky notes. */
import { inOrder } from '../../shared/journey/document.ts'
import { colorOfNote, noteColors, noteColorWords } from '../../shared/journey/note-edits.ts'
import type { Action } from '../actions/action.ts'
import { renameSelected } from '../actions/rename-selected.ts'
import { useDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { goToNote } from './go-to-note.ts'
import { addNoteInView, colorNote, duplicateNote } from './note-changes.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
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
    shortcuts: ['Mod+Shift+N', 'N'],
    keywords: 'post-it comment remark parking lot',
    isEnabled: isOnCanvas,
    run: addNoteInView,
  },
  {
    id: 'next-note',
    label: 'Next sticky note',
    menu: 'Go',
    group: 2,
    shortcuts: ['Mod+Alt+N'],
    keywords: 'post-it',
    isEnabled: hasNotes,
    run: goToNextNote,
  },
]
