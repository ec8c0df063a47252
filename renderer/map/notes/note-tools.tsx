import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useViewport } from 'reactflow'
import { colorOfNote, noteColors, noteColorWords } from '../../../shared/journey/edits/note-edits.ts'
import type { Note } from '../../../shared/journey/schema.ts'
import { colorNote, deleteNote } from '../../model/editing/note-changes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './notes.module.css'

/** Over the selected note: its colour, by name, and taking it away. */
export function NoteTools({ note }: { note: Note }): ReactNode {
  // However far the map is, the buttons stay large enough for a finger.
  const { zoom } = useViewport()
  const chosen = colorOfNote(note)
  return (
    <div className={styles.tools} style={{ scale: 1 / zoom }} role="toolbar" aria-label="Sticky note">
      {noteColors.map((color) => (
        <IconButton
          key={color}
          size="small"
          tooltipSide="top"
          label={noteColorWords[color]}
          isPressed={color === chosen}
          icon={<span className={styles.swatch} style={{ background: `var(--note-${color})` }} />}
          onClick={() => colorNote(note.id, color)}
        />
      ))}
      <IconButton
        size="small"
        tooltipSide="top"
        label="Delete sticky note"
        shortcut="Delete"
        icon={<Trash2 />}
        onClick={() => deleteNote(note.id)}
      />
    </div>
  )
}
