/** The whole journey, one stage, what is selected, or a saved view. */
import type { ReactNode } from 'react'
import { inOrder } from '../../../shared/journey/document.ts'
import type { Part } from '../../../shared/journey/part-of-journey.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { savedViews } from '../../model/document/view-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Choice } from './choice.tsx'
import type { ExportChoice } from './use-export-choice.ts'

type What = 'journey' | 'stage' | 'selection' | 'view'

export function PartChoice(props: { choice: ExportChoice; isDisabled: boolean }): ReactNode {
  const { options, view, change, chooseView } = props.choice
  const stages = useDocument(({ document }) => document?.stages)
  const views = useDocument(savedViews)
  const selected = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const selectedStageId = useSession((session) => session.selectedStageId)
  const rows = stages ? inOrder(stages) : []
  const { part } = options
  const partFor = (what: What): Part => {
    if (what === 'selection') return { of: what, touchpointIds: [...selected] }
    const stageId = selectedStageId ?? rows[0]?.id
    return what === 'stage' && stageId !== undefined ? { of: what, stageId } : { of: 'journey' }
  }
  const choose = (what: What): void => {
    const [first] = views
    if (what === 'view' && first) chooseView(first.id)
    else change({ part: partFor(what) })
  }
  const segments: { value: What; label: string }[] = [
    { value: 'journey', label: 'Journey' },
    ...(rows.length > 0 ? [{ value: 'stage', label: 'Stage' } as const] : []),
    ...(selected.size > 0 ? [{ value: 'selection', label: `Selection (${selected.size})` } as const] : []),
    ...(views.length > 0 ? [{ value: 'view', label: 'Saved view' } as const] : []),
  ]
  return (
    <Choice label="Export">
      <Segmented
        label="Export"
        value={view ? 'view' : part.of === 'area' ? 'journey' : part.of}
        segments={segments}
        onChange={choose}
        isDisabled={props.isDisabled}
        isWide
      />
      {!view && part.of === 'stage' && (
        <Select
          label="Stage"
          isLabelHidden
          value={part.stageId}
          options={rows.map(({ id, name }) => ({ value: id, label: nameOrUntitled(name, 'stage') }))}
          onChange={(stageId) => change({ part: { of: 'stage', stageId } })}
          isDisabled={props.isDisabled}
        />
      )}
      {view && (
        <Select
          label="Saved view"
          isLabelHidden
          value={view.id}
          options={views.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={chooseView}
          isDisabled={props.isDisabled}
        />
      )}
    </Choice>
  )
}
