import { useMemo } from 'react'
import type { Part } from '../../shared/journey/part.ts'
import { useDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'

const wholeJourney: Part = { of: 'journey' }

/** The chosen part as far as it is still there: another selection is another part, and a stage that is gone is none. */
export function usePartThatIsThere(chosen: Part | undefined): Part {
  const stages = useDocument(({ document }) => document?.stages)
  const selected = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  return useMemo(() => {
    if (chosen?.of === 'stage' && stages?.has(chosen.stageId)) return chosen
    if (chosen?.of === 'selection' && selected.size > 0) return { of: 'selection', touchpointIds: [...selected] }
    return wholeJourney
  }, [chosen, stages, selected])
}
