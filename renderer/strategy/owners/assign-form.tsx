import { type FormEvent, type ReactNode, useState } from 'react'
import type { Id, Role } from '../../../shared/journey/schema.ts'
import { assignOwner } from '../../../shared/journey/serve-edits.ts'
import { roleWords } from '../../../shared/journey/words.ts'
import { optionsWithNone } from '../../inspector/fields.tsx'
import { edit, endMerge } from '../../state/document-store.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './assign-form.module.css'

const roleOptions = optionsWithNone(roleWords, 'As it is')

/** Gives touchpoints an owner, all in one undo step; what is left blank stays as each has it. */
export function AssignForm({ touchpointIds }: { touchpointIds: readonly Id[] }): ReactNode {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const isBlank = name.trim() === '' && role === null

  function assign(event: FormEvent): void {
    event.preventDefault()
    const owner = { ...(name.trim() !== '' && { name: name.trim() }), ...(role !== null && { role }) }
    endMerge()
    edit('Give an owner', (document) => assignOwner(document, touchpointIds, owner))
  }

  return (
    <form className={styles.form} onSubmit={assign}>
      <TextField label="Owner" placeholder="Person or team" value={name} onChange={setName} />
      <Select<Role | null> label="Role" value={role} options={roleOptions} onChange={setRole} />
      <Button type="submit" variant="primary" disabled={isBlank}>
        {touchpointIds.length === 1 ? 'Give it this owner' : `Give all ${touchpointIds.length} this owner`}
      </Button>
    </form>
  )
}
