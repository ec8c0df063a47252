import type { ReactNode } from 'react'
import type { Ownership } from '../../../../shared/journey/fields/vocabulary.ts'
import { ownershipWords, roleWords } from '../../../../shared/journey/fields/words.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { Select } from '../../../ui/select.tsx'
import { MeasuresOf } from '../evidence/measures-of.tsx'
import { EditChoice, EditText, optionsWithNone } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, typeInRecord, useRecord } from '../fields/use-record.ts'
import { TextOf } from './text-of.tsx'

/** Who makes it happen, who answers for it, and how they tell that it works. */
export function OwnerSection({ id }: { id: Id }): ReactNode {
  const owner = useRecord('touchpoints', id, (touchpoint) => touchpoint.owner)
  const ownership = useRecord('touchpoints', id, (touchpoint) => touchpoint.ownership) ?? 'brand'
  if (!owner) return null
  return (
    <Section
      title="Owner and measures"
      summary={owner.name.trim() || (ownership === 'brand' ? undefined : ownershipWords[ownership])}
      isClosedAtFirst
      holds={['ownership', 'owner', 'measure', 'measures']}
    >
      <EditChoice<Ownership>
        label="Ownership"
        field="ownership"
        value={ownership}
        words={ownershipWords}
        onEdit={(value) => chooseInRecord('Change ownership', 'touchpoints', id, { ownership: value })}
      />
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
