/** Questions, decisions and what was parked, from the sticky notes: open ones first, each answered in place. */
import { MessageCircleQuestion } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { noteKindWords } from '../../../../shared/journey/fields/words.ts'
import type { Note } from '../../../../shared/journey/schema.ts'
import { inKnownOrder, isOpenNote } from '../../../../shared/strategy/next.ts'
import { endMerge } from '../../../model/document/document-store.ts'
import { addListedNote, setNoteKind } from '../../../model/editing/note-changes.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { leaveOnEscape, TextField } from '../../../ui/field.tsx'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { Select } from '../../../ui/select.tsx'
import { AddLine } from '../../inspector/fields/add-line.tsx'
import { typeInRecord } from '../../inspector/fields/use-record.ts'
import { Part } from '../sheet/sheet-part.tsx'
import styles from '../sheet/tables.module.css'
import { TextCell } from '../sheet/text-cell.tsx'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'
import own from './notes-part.module.css'

export function NotesPart(props: { document: JourneyDocument; notes: readonly Note[] }): ReactNode {
  const { document, notes: sorted } = props
  // An answered one stays where it is, or the row would leave the hand that answers it.
  const [order] = useState(() => sorted.map(({ id }) => id))
  const notes = inKnownOrder(sorted, order)
  const open = notes.filter(isOpenNote).length
  return (
    <Part part="notes" summary={notes.length === 0 ? 'From the sticky notes on the map.' : `${open} open.`}>
      {notes.length === 0 ? (
        <EmptyState icon={<MessageCircleQuestion />} title="No questions or decisions yet">
          Add one here, press F9 on the map, or choose the kind of a sticky note in its details.
        </EmptyState>
      ) : (
        <NotesTable document={document} notes={notes} />
      )}
      <div className={own.add}>
        {addLabels.map(([kind, label]) => (
          <AddLine key={kind} label={label} onAdd={(text) => addListedNote(kind, text)} />
        ))}
      </div>
    </Part>
  )
}

const addLabels = [
  ['question', 'Add question'],
  ['decision', 'Add decision'],
  ['parked', 'Add to parking lot'],
] as const

const kindOptions = Object.entries(noteKindWords).map(([value, label]) => ({ value: value as Note['kind'], label }))
const columns = ['text', 'answer', 'owner'] as const

function NotesTable({ document, notes }: { document: JourneyDocument; notes: readonly Note[] }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(notes.length, columns.length)
  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={own.table} aria-label="Questions, decisions and parking lot">
        <thead>
          <tr>
            <th scope="col" className={own.kind}>
              Kind
            </th>
            <th scope="col">Text</th>
            <th scope="col" className={own.about}>
              About
            </th>
            <th scope="col">Answer</th>
            <th scope="col" className={own.owner}>
              Owner
            </th>
            <th scope="col" className={own.due}>
              Due date
            </th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note, row) => (
            <tr key={note.id} data-note={note.id} data-open={isOpenNote(note) || undefined}>
              <td className={styles.slot}>
                <Select
                  label={`Kind of note ${row + 1}`}
                  isLabelHidden
                  value={note.kind}
                  options={kindOptions}
                  onChange={(kind) => setNoteKind(note.id, kind)}
                />
              </td>
              <td className={styles.slot}>
                <TextCell
                  label={`Note ${row + 1}`}
                  value={note.text}
                  placeholder="What is it about?"
                  isMissing={false}
                  place={walk.cell(row, 0)}
                  onType={(text) => typeInRecord('Edit sticky note', 'notes', note.id, { text })}
                  onLeave={walk.goOn(row, 0)}
                />
              </td>
              <td>
                {note.touchpointIds.map((id) => {
                  const touchpoint = document.touchpoints.get(id)
                  return touchpoint && <TouchpointLink key={id} touchpoint={touchpoint} field="notes" />
                })}
              </td>
              <td className={styles.slot}>
                <TextCell
                  label={`Answer to note ${row + 1}`}
                  value={note.answer}
                  placeholder="What came of it?"
                  isMissing={isOpenNote(note)}
                  place={walk.cell(row, 1)}
                  onType={(answer) => typeInRecord('Edit answer', 'notes', note.id, { answer })}
                  onLeave={walk.goOn(row, 1)}
                />
              </td>
              <td className={styles.slot}>
                <TextCell
                  label={`Owner of note ${row + 1}`}
                  value={note.owner.name}
                  placeholder="Who?"
                  isMissing={false}
                  place={walk.cell(row, 2)}
                  onType={(name) => typeInRecord('Edit owner', 'notes', note.id, { owner: { ...note.owner, name } })}
                  onLeave={walk.goOn(row, 2)}
                />
              </td>
              <td className={styles.slot}>
                <TextField
                  label={`Due date of note ${row + 1}`}
                  isLabelHidden
                  type="date"
                  max="9999-12-31"
                  value={note.due ?? ''}
                  onChange={(due) =>
                    typeInRecord('Change due date', 'notes', note.id, { due: due === '' ? null : due })
                  }
                  onBlur={endMerge}
                  onKeyDown={leaveOnEscape}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
