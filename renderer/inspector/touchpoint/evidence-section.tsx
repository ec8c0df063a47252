import type { ReactNode } from 'react'
import type { EvidenceLevel, Id } from '../../../shared/journey/schema.ts'
import { evidenceWords } from '../../../shared/journey/words.ts'
import { EditChoice, EditText } from '../fields.tsx'
import { chooseInRecord, typeInRecord, useRecord } from '../records.ts'
import { Section } from '../section.tsx'

/** How sure we are of all this. */
export function EvidenceSection({ id }: { id: Id }): ReactNode {
  const evidence = useRecord('touchpoints', id, (touchpoint) => touchpoint.evidence)
  if (!evidence) return null
  return (
    <Section title="Evidence">
      <EditChoice<EvidenceLevel>
        label="Rests on"
        field="evidence"
        value={evidence.level}
        words={evidenceWords}
        onEdit={(level) => chooseInRecord('Change evidence', 'touchpoints', id, { evidence: { ...evidence, level } })}
      />
      <EditText
        label="Source"
        isLong
        value={evidence.note}
        placeholder="Who said so, which numbers?"
        onEdit={(note) => typeInRecord('Edit evidence', 'touchpoints', id, { evidence: { ...evidence, note } })}
      />
    </Section>
  )
}
