import type { ReactNode } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'
import { roleWords } from '../../../shared/journey/words.ts'
import { Select } from '../../ui/select.tsx'
import { EditText, optionsWithNone } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, typeInRecord, useRecord } from '../records.ts'
import { Section } from '../section.tsx'
import { TextOf } from './text-of.tsx'

/** Who answers for it, and how they tell that it works. */
export function OwnerSection({ id }: { id: Id }): ReactNode {
  const owner = useRecord('touchpoints', id, (touchpoint) => touchpoint.owner)
  if (!owner) return null
  return (
    <Section title="Ownership and measure">
      <div className={styles.pair}>
        <EditText
          label="Owner"
          field="owner"
          value={owner.name}
          placeholder="Person or team"
          onEdit={(name) => typeInRecord('Edit owner', 'touchpoints', id, { owner: { ...owner, name } })}
        />
        <Select
          label="Role"
          value={owner.role}
          options={optionsWithNone(roleWords, 'Not said')}
          onChange={(role) => chooseInRecord('Change role', 'touchpoints', id, { owner: { ...owner, role } })}
        />
      </div>
      <TextOf id={id} name="measure" label="Measure" placeholder="How do we know that it works?" />
    </Section>
  )
}
