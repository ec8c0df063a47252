/** Needs against objectives: what serves both where they cross, and where nothing does. */
import { HandHeart } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { addNeed, addObjective } from '../../../../shared/journey/edits/people-edits.ts'
import type { OverlapGrid } from '../../../../shared/strategy/overlap.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AddLine } from '../../inspector/fields/add-line.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import styles from './overlap-part.module.css'
import { OverlapTable } from './overlap-table.tsx'

type Props = { document: JourneyDocument; grid: OverlapGrid }

export function OverlapPart({ document, grid }: Props): ReactNode {
  const isEmpty = grid.needs.length === 0 || grid.objectives.length === 0
  return (
    <Part
      part="overlap"
      summary={
        <>
          <strong>
            {grid.served} of {grid.needs.length * grid.objectives.length}
          </strong>{' '}
          pairs of need and objective share a touchpoint. {focusWords(grid)}
        </>
      }
    >
      {isEmpty ? (
        <EmptyState icon={<HandHeart />} title="No needs or objectives yet">
          Add at least one of each to see which touchpoints serve both.
        </EmptyState>
      ) : (
        <OverlapTable document={document} grid={grid} />
      )}
      <div className={styles.add}>
        <AddLine
          label="Add need"
          onAdd={(text) => edit('Add need', (before) => addNeed(before, { id: newId(), text }))}
        />
        <AddLine
          label="Add objective"
          onAdd={(text) => edit('Add objective', (before) => addObjective(before, { id: newId(), text }))}
        />
      </div>
    </Part>
  )
}

function focusWords({ focus, objectives }: OverlapGrid): string {
  if (objectives.length === 0) return ''
  const most = focus.isFew ? '' : `; keep to 1 to ${focus.most}`
  return `${formatCount(focus.count, 'objective')} in focus${most}.`
}
