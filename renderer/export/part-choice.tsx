/** The whole journey, one stage, or what is selected. */
import type { ReactNode } from 'react'
import { inOrder } from '../../shared/journey/document.ts'
import type { Part } from '../../shared/journey/part.ts'
import { useDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'

export function PartChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  const stages = useDocument(({ document }) => document?.stages)
  const selected = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const selectedStageId = useSession((session) => session.selectedStageId)
  const rows = stages ? inOrder(stages) : []
  const { part } = options
  const partFor = (of: Part['of']): Part => {
    if (of === 'selection') return { of, touchpointIds: [...selected] }
    const stageId = selectedStageId ?? rows[0]?.id
    return of === 'stage' && stageId !== undefined ? { of, stageId } : { of: 'journey' }
  }
  const segments = [
    { value: 'journey', label: 'Journey' } as const,
    ...(rows.length > 0 ? [{ value: 'stage', label: 'Stage' } as const] : []),
    ...(selected.size > 0 ? [{ value: 'selection', label: `Selection (${selected.size})` } as const] : []),
  ]
  return (
    <Choice label="What">
      <Segmented
        label="What"
        value={part.of}
        segments={segments}
        onChange={(of) => onChange({ part: partFor(of) })}
        isDisabled={isDisabled}
        isWide
      />
      {part.of === 'stage' && (
        <Select
          label="Stage"
          isLabelHidden
          value={part.stageId}
          options={rows.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? 'Unnamed stage' : name }))}
          onChange={(stageId) => onChange({ part: { of: 'stage', stageId } })}
          isDisabled={isDisabled}
        />
      )}
    </Choice>
  )
}
