import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { addMeasure, type MeasureSubject } from '../../../../shared/journey/edits/evidence-edits.ts'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id, RecordOf } from '../../../../shared/journey/schema.ts'
import { edit, useDocument } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { AddLine } from '../fields/add-line.tsx'
import { Revealable } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { MeasureItem } from './measure-item.tsx'

type Subject = Partial<MeasureSubject>

function measuresOf(document: JourneyDocument | null, about: Subject): RecordOf['measures'][] {
  return inOrder(document?.measures ?? new Map<Id, RecordOf['measures']>()).filter(
    ({ touchpointId, stageId, objectiveId }) =>
      touchpointId === (about.touchpointId ?? null) &&
      stageId === (about.stageId ?? null) &&
      objectiveId === (about.objectiveId ?? null),
  )
}

/** What is measured of a touchpoint, stage or objective; of the journey as a whole where none is given. */
export function MeasuresOf({ about }: { about: Subject }): ReactNode {
  const measures = useDocument(useShallow(({ document }) => measuresOf(document, about)))
  return (
    <Revealable field="measures">
      <div className={inspector.stack}>
        {measures.map((measure) => (
          <MeasureItem key={measure.id} measure={measure} />
        ))}
        <Revealable field="measures:new">
          <AddLine
            label="Add measure"
            onAdd={(name) =>
              edit('Add measure', (document) => addMeasure(document, { id: newId(), name, subject: about }))
            }
          />
        </Revealable>
      </div>
    </Revealable>
  )
}

export function MeasuresSection({ about }: { about: Subject }): ReactNode {
  const held = useDocument(({ document }) => measuresOf(document, about).length)
  const count = useDocument(({ document }) => saidTexts(measuresOf(document, about).map(({ name }) => name)).length)
  return (
    <Section title="Measures" summary={count} isClosedAtFirst={held === 0} holds={['measures']}>
      <MeasuresOf about={about} />
    </Section>
  )
}
