/** Gives what is shown a name, and says what a picture of it will show. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useViews } from '../../model/document/view-store.ts'
import { partsNow } from '../../model/editing/shown-now.ts'
import { saveShown } from '../../model/editing/view-changes.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import kept from '../../ui/kept-list.module.css'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './views-popover.module.css'

export function SaveView(): ReactNode {
  const [parts] = useState(partsNow)
  const [chosen, setChosen] = useState(0)
  const [name, setName] = useState('')
  const isSaving = useViews((state) => state.isSaving)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isSaving) field.current?.focus()
  }, [isSaving])
  return (
    <form
      className={kept.keep}
      onSubmit={(event) => {
        event.preventDefault()
        const part = parts[chosen]?.part
        if (part) saveShown(name, part)
      }}
    >
      <TextField
        ref={field}
        label="View name"
        placeholder="For example: Booking, first-time visitors"
        maxLength={120}
        value={name}
        onChange={setName}
      />
      {parts.length > 1 && (
        <div className={styles.part}>
          <span className={styles.partLabel} aria-hidden>
            Export area
          </span>
          <Segmented
            label="Export area"
            value={chosen}
            segments={parts.map(({ label }, value) => ({ value, label }))}
            onChange={setChosen}
            isWide
          />
        </div>
      )}
      <Button type="submit" variant="primary">
        Save view
      </Button>
    </form>
  )
}
