import type { ReactNode } from 'react'
import { roleWords } from '../../../../shared/journey/fields/words.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { Select } from '../../../ui/select.tsx'
import { MeasuresOf } from '../evidence/measures-of.tsx'
import { EditText, optionsWithNone } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { chooseInRecord, typeInRecord, useRecord } from '../fields/records.ts'
import { Section } from '../fields/section.tsx'
import { TextOf } from './text-of.tsx'

/** Who answers for it, and how they tell that it works. */
export function OwnerSection({ id }: { id: Id }): ReactNode {
  const owner = useRecord('touchpoints', id, (touchpoint) => touchpoint.owner)
  const measure = useRecord('touchpoints', id, (touchpoint) => touchpoint.measure) ?? ''
  const isMeasured = useDocument(({ document }) =>
    [...(document?.measures.values() ?? [])].some(({ touchpointId }) => touchpointId === id),
  )
  if (!owner) return null
  const isEmpty = owner.name.trim() === '' && owner.role === null && measure.trim() === '' && !isMeasured
  return (
    <Section title="Owner and measures" isEmpty={isEmpty} holds={['owner', 'measure', 'measures']}>
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
          options={optionsWithNone(roleWords, 'Not set')}
          onChange={(role) => chooseInRecord('Change role', 'touchpoints', id, { owner: { ...owner, role } })}
        />
      </div>
      <TextOf id={id} name="measure" label="Measure" placeholder="How do you know that it works?" />
      <MeasuresOf about={{ touchpointId: id }} />
    </Section>
  )
}
