/** The opportunities of the journey: weighed on a chart, followed in a table, each with the findings that it would solve. */
import { ArrowDownWideNarrow } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { addOpportunity } from '../../../../shared/journey/edits/evidence-edits.ts'
import { byPriority, inKnownOrder } from '../../../../shared/strategy/next.ts'
import { whatIfAssumption } from '../../../../shared/strategy/what-if.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { Button } from '../../../ui/button.tsx'
import { AddLine } from '../../inspector/fields/add-line.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import { OpportunityTable } from './opportunity-table.tsx'
import { WeightChart } from './weight-chart.tsx'

export function OpportunitiesPart({ document }: { document: JourneyDocument }): ReactNode {
  const sorted = useMemo(() => byPriority(document), [document])
  // They keep their places while they are weighed, or a row would leave the hand that changes it.
  const [order, setOrder] = useState(() => sorted.map(({ id }) => id))
  const shown = inKnownOrder(sorted, order)
  const isSorted = shown.every((opportunity, index) => opportunity === sorted[index])
  const open = shown.filter(({ status }) => status === 'open' || status === 'chosen')
  return (
    <Part
      part="opportunities"
      summary={
        shown.length === 0 ? (
          'What could be done, what it takes and what it would solve.'
        ) : (
          <>
            <strong>
              {open.length} of {shown.length}
            </strong>{' '}
            to do. {whatIfAssumption}
          </>
        )
      }
      choices={
        !isSorted && (
          <Button
            size="small"
            icon={<ArrowDownWideNarrow aria-hidden />}
            tooltip="By horizon, then by impact over effort"
            onClick={() => setOrder(sorted.map(({ id }) => id))}
          >
            Sort
          </Button>
        )
      }
    >
      {shown.length > 0 && (
        <>
          <WeightChart opportunities={shown} />
          <OpportunityTable opportunities={shown} />
        </>
      )}
      <AddLine
        label="Add opportunity"
        onAdd={(text) =>
          edit('Add opportunity', (before) => addOpportunity(before, { id: newId(), text, touchpointId: null }))
        }
      />
    </Part>
  )
}
