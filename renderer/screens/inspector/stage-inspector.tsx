import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import { type Id, phases } from '../../../shared/journey/schema.ts'
import { moveHeader } from '../../model/editing/grid-edits.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { MeasuresSection } from './evidence/measures-of.tsx'
import { EditText } from './fields/fields.tsx'
import styles from './fields/inspector.module.css'
import { TouchpointCount } from './fields/touchpoint-count.tsx'
import { chooseInRecord, typeInRecord, useList, useRecord } from './fields/use-record.ts'

/** A stage: its name is the user's, its phase is what the analyzer reads. */
export function StageInspector({ id }: { id: Id }): ReactNode {
  const stage = useRecord('stages', id, ({ name, phase }) => ({ name, phase }))
  const stages = useList('stages')
  if (!stage) return null
  const index = stages.findIndex((other) => other.id === id)
  return (
    <>
      <header className={styles.head}>
        <p className={styles.caption}>
          Stage {index + 1} of {stages.length}
          <TouchpointCount isIn={(touchpoint) => touchpoint.stageId === id} />
        </p>
        <EditText
          label="Name"
          field="name"
          value={stage.name}
          onEdit={(name) => typeInRecord('Rename stage', 'stages', id, { name })}
        />
        <Select
          label="Phase"
          hint="Rules use the phase; awareness comes first."
          value={stage.phase}
          options={phases.map((phase) => ({ value: phase, label: phaseWords[phase] }))}
          onChange={(phase) => chooseInRecord('Change phase', 'stages', id, { phase })}
        />
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<ArrowLeft aria-hidden />}
            disabled={index <= 0}
            onClick={() => moveHeader('stages', id, -1)}
          >
            Move left
          </Button>
          <Button
            size="small"
            icon={<ArrowRight aria-hidden />}
            disabled={index >= stages.length - 1}
            onClick={() => moveHeader('stages', id, 1)}
          >
            Move right
          </Button>
        </div>
      </header>
      <MeasuresSection about={{ stageId: id }} />
    </>
  )
}
