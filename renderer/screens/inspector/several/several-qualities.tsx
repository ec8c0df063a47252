import type { ReactNode } from 'react'
import { sharedValue } from '../../../../shared/journey/edits/several-edits.ts'
import type { Ownership } from '../../../../shared/journey/fields/vocabulary.ts'
import { evidenceWords, ownershipWords, roleWords } from '../../../../shared/journey/fields/words.ts'
import type { EvidenceLevel, Role } from '../../../../shared/journey/schema.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select, type SelectOption } from '../../../ui/select.tsx'
import { EditText } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseForAll, type Several, typeForAll } from './change-all.ts'
import { SharedChoice } from './shared-choice.tsx'

/** Who answers for them, what they rest on, and whether everything turns on them. */
export function SeveralQualities({ touchpoints }: Several): ReactNode {
  const owner = sharedValue(touchpoints.map(({ owner: { name } }) => name))
  const role = sharedValue(touchpoints.map(({ owner: one }) => one.role))
  const truth = sharedValue(touchpoints.map(({ momentOfTruth }) => momentOfTruth))
  return (
    <Section title="Ownership and evidence">
      <div className={styles.pair}>
        <EditText
          label="Owner"
          value={owner.value ?? ''}
          placeholder={owner.isMixed ? 'Mixed' : 'Person or team'}
          onEdit={(name) =>
            typeForAll('Edit owner', { touchpoints }, 'owner', (one) => ({ owner: { ...one.owner, name } }))
          }
        />
        <Select<Role | 'none' | 'mixed'>
          label="Role"
          value={role.isMixed ? 'mixed' : (role.value ?? 'none')}
          placeholder="Mixed"
          options={roleOptions}
          onChange={(value) => {
            if (value === 'mixed') return
            const next = value === 'none' ? null : value
            chooseForAll('Change role', { touchpoints }, (one) => ({ owner: { ...one.owner, role: next } }))
          }}
        />
      </div>
      <SharedChoice<Ownership>
        label="Ownership"
        shared={sharedValue(touchpoints.map((one) => one.ownership))}
        words={ownershipWords}
        onChoose={(ownership) => chooseForAll('Change ownership', { touchpoints }, () => ({ ownership }))}
      />
      <SharedChoice<EvidenceLevel>
        label="Evidence level"
        shared={sharedValue(touchpoints.map(({ evidence }) => evidence.level))}
        words={evidenceWords}
        onChoose={(level) =>
          chooseForAll('Change evidence', { touchpoints }, (one) => ({ evidence: { ...one.evidence, level } }))
        }
      />
      <Checkbox
        label="Moments of truth"
        isChecked={truth.value === true}
        isMixed={truth.isMixed}
        onChange={(momentOfTruth) => chooseForAll('Mark moments of truth', { touchpoints }, () => ({ momentOfTruth }))}
      />
    </Section>
  )
}

const roleOptions: readonly SelectOption<Role | 'none' | 'mixed'>[] = [
  { value: 'none', label: 'Not set' },
  ...(Object.keys(roleWords) as Role[]).map((value) => ({ value, label: roleWords[value] })),
]
