import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import { dismiss } from '../../model/editing/gap-decisions.ts'
import { bringIntoPanel } from '../../model/session/scroll-panel.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import own from './dismiss-form.module.css'
import styles from './findings.module.css'

/** Why a finding may stay as it is; Enter dismisses it, Escape leaves it open. */
export function DismissForm({ finding }: { finding: Finding }): ReactNode {
  const [note, setNote] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!form.current) return
    form.current.querySelector('input')?.focus({ preventScroll: true })
    bringIntoPanel(form.current, 'nearest')
  }, [])
  const cancel = () => useSession.setState({ dismissingKey: null })
  return (
    <form
      ref={form}
      className={own.dismissForm}
      onClick={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault()
        dismiss(finding, note)
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel()
      }}
    >
      <TextField
        label="Reason (optional)"
        placeholder="For example: nobody calls us before buying"
        value={note}
        onChange={setNote}
      />
      <div className={styles.findingButtons}>
        <Button size="small" type="submit" variant="solid">
          Dismiss
        </Button>
        <Button size="small" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
