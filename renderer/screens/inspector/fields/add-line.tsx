import { Plus } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import { pastedEntries } from '../../../model/places/pasted.ts'
import { Button } from '../../../ui/button.tsx'
import { leaveOnEscape, TextField } from '../../../ui/field.tsx'
import { useKeptOnLeaving } from '../../../ui/kept-on-leaving.ts'
import styles from './inspector.module.css'

/** A line in which something new gets its name: Enter, the button and leaving add it, and the line is ready for the next. */
export function AddLine(props: { label: string; onAdd: (text: string) => void }): ReactNode {
  const [draft, setDraft] = useState('')
  const add = () => {
    const text = draft.trim()
    if (!text) return
    props.onAdd(text)
    setDraft('')
  }
  useKeptOnLeaving(add)

  /** Each entry of a list is one of its own. */
  function onPaste(event: ClipboardEvent): void {
    const entries = draft.trim() === '' ? pastedEntries(event.clipboardData) : []
    if (entries.length === 0) return
    event.preventDefault()
    for (const entry of entries) props.onAdd(entry)
  }

  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <TextField
          label={props.label}
          isLabelHidden
          placeholder={props.label}
          value={draft}
          onChange={setDraft}
          icon={<Plus size={14} aria-hidden />}
          spellCheck
          onBlur={add}
          onPaste={onPaste}
          onKeyDown={(event) => {
            // An empty line in a dialog lets Escape close that.
            if (draft.trim() !== '' || !event.currentTarget.closest('[role=dialog]')) leaveOnEscape(event)
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
      </div>
      {draft.trim() !== '' && (
        <Button size="small" onClick={add}>
          Add
        </Button>
      )}
    </div>
  )
}
