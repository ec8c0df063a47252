import { type FormEvent, type ReactNode, useState } from 'react'
import { assignOwner } from '../../../../shared/journey/edits/serve-edits.ts'
import { roleWords } from '../../../../shared/journey/fields/words.ts'
import type { Id, Role } from '../../../../shared/journey/schema.ts'
import { choosePlural } from '../../../../shared/words/counts.ts'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import styles from './assign-form.module.css'

const roleOptions = optionsWithNone(roleWords, 'No change')

/** Gives touchpoints an owner, all in one undo step; what is left blank stays as each has it. */
export function AssignForm({ touchpointIds }: { touchpointIds: readonly Id[] }): ReactNode {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const isBlank = name.trim() === '' && role === null

  function assign(event: FormEvent): void {
    event.preventDefault()
    const owner = { ...(name.trim() !== '' && { name: name.trim() }), ...(role !== null && { role }) }
    endMerge()
    edit('Assign owner', (document) => assignOwner(document, touchpointIds, owner))
  }

  return (
    <form className={styles.form} onSubmit={assign}>
      <TextField label="Owner" placeholder="Person or team" value={name} onChange={setName} />
      <Select<Role | null> label="Role" value={role} options={roleOptions} onChange={setRole} />
      <Button type="submit" variant="primary" disabled={isBlank}>
        {choosePlural(touchpointIds.length, 'Assign', `Assign to all ${touchpointIds.length}`)}
      </Button>
    </form>
  )
}
