import type { ReactNode } from 'react'
import { states } from '../../../shared/journey/fields/vocabulary.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Journey } from '../../../shared/journey/schema.ts'
import { runAction } from '../../registry/registry.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useJourney } from '../inspector/fields/use-record.ts'
import { Part } from './brief-part.tsx'

/** Whether the journey is there already, or the one to come. */
export function StatePart(): ReactNode {
  const state = useJourney((journey) => journey.state)
  if (!state) return null
  return (
    <Part title="State" lead="The journey as it is today, or as it is to be.">
      <Segmented<Journey['state']>
        label="State"
        value={state}
        segments={states.map((value) => ({ value, label: stateWords[value] }))}
        onChange={(value) => runAction(`state-${value}`)}
      />
    </Part>
  )
}
