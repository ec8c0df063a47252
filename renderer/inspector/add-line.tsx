import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import styles from './inspector.module.css'

/** A line in which something new gets its name: Enter or the button adds it, and the line is ready for the next. */
export function AddLine(props: { label: string; onAdd: (text: string) => void }): ReactNode {
  const [draft, setDraft] = useState('')
  const add = () => {
    const text = draft.trim()
    if (!text) return
    props.onAdd(text)
    setDraft('')
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
          onKeyDown={(event) => {
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
