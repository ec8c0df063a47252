import type { ReactNode } from 'react'
import { noteKindWords, roleWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { setNoteKind } from '../../model/editing/note-changes.ts'
import { leaveOnEscape, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { EditChoice, EditText, optionsWithNone, Revealable } from './fields/fields.tsx'
import styles from './fields/inspector.module.css'
import { chooseInRecord, typeInRecord, useRecord } from './fields/use-record.ts'

/** A sticky note: what it says, what it is, who follows it until when, and what came of it. */
export function NoteInspector({ id }: { id: Id }): ReactNode {
  const note = useRecord('notes', id, (one) => one)
  if (!note) return null
  const { owner } = note
  return (
    <header className={styles.head}>
      <p className={styles.caption}>Sticky note</p>
      <EditText
        label="Text"
        field={`notes:${id}:text`}
        isLong
        value={note.text}
        onEdit={(text) => typeInRecord('Edit sticky note', 'notes', id, { text })}
      />
      <EditChoice
        label="Kind of note"
        field={`notes:${id}:kind`}
        value={note.kind}
        words={noteKindWords}
        onEdit={(kind) => setNoteKind(id, kind)}
      />
      <div className={styles.pair}>
        <EditText
          label="Owner"
          field={`notes:${id}:owner`}
          placeholder="Person or team"
          value={owner.name}
          onEdit={(name) => typeInRecord('Edit owner', 'notes', id, { owner: { ...owner, name } })}
        />
        <Select
          label="Role"
          value={owner.role}
          options={optionsWithNone(roleWords, 'Not set')}
          onChange={(role) => chooseInRecord('Change role', 'notes', id, { owner: { ...owner, role } })}
        />
      </div>
      <Revealable field={`notes:${id}:due`}>
        <TextField
          label="Due date"
          type="date"
          max="9999-12-31"
          value={note.due ?? ''}
          onChange={(due) => typeInRecord('Change due date', 'notes', id, { due: due === '' ? null : due })}
          onBlur={endMerge}
          onKeyDown={leaveOnEscape}
        />
      </Revealable>
      <EditText
        label="Answer"
        field={`notes:${id}:answer`}
        isLong
        placeholder="What came of it?"
        value={note.answer}
        onEdit={(answer) => typeInRecord('Edit answer', 'notes', id, { answer })}
      />
      <EditText
        label="Author"
        field={`notes:${id}:author`}
        placeholder="Who said it?"
        value={note.author}
        onEdit={(author) => typeInRecord('Edit author', 'notes', id, { author })}
      />
    </header>
  )
}
