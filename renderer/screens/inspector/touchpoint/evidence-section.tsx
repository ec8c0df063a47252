import type { ReactNode } from 'react'
import { evidenceWords } from '../../../../shared/journey/fields/words.ts'
import type { EvidenceLevel, Id } from '../../../../shared/journey/schema.ts'
import { EditChoice, EditText } from '../fields/fields.tsx'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, typeInRecord, useRecord } from '../fields/use-record.ts'

/** How sure we are of all this. */
export function EvidenceSection({ id }: { id: Id }): ReactNode {
  const evidence = useRecord('touchpoints', id, (touchpoint) => touchpoint.evidence)
  if (!evidence) return null
  return (
    <Section
      title="Evidence"
      summary={evidenceWords[evidence.level]}
      isClosedAtFirst={evidence.note.trim() === ''}
      holds={['evidence']}
    >
      <EditChoice<EvidenceLevel>
        label="Evidence level"
        field="evidence"
        value={evidence.level}
        words={evidenceWords}
        onEdit={(level) => chooseInRecord('Change evidence', 'touchpoints', id, { evidence: { ...evidence, level } })}
      />
      <EditText
        label="Source"
        isLong
        value={evidence.note}
        placeholder="Interview, survey, analytics …"
        onEdit={(note) => typeInRecord('Edit evidence', 'touchpoints', id, { evidence: { ...evidence, note } })}
      />
    </Section>
  )
}
