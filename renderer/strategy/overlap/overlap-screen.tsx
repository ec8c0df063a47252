/** Needs against objectives: what serves both where they cross, and where nothing does. */
import { HandHeart } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { addNeed, addObjective } from '../../../shared/journey/people-edits.ts'
import { overlapGrid } from '../../../shared/strategy/overlap.ts'
import { AddLine } from '../../inspector/add-line.tsx'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { OverlapNotes } from './overlap-notes.tsx'
import styles from './overlap-screen.module.css'
import { OverlapTable } from './overlap-table.tsx'

export function OverlapScreen({ document }: { document: JourneyDocument }): ReactNode {
  const grid = useMemo(() => overlapGrid(document), [document])
  const isEmpty = grid.needs.length === 0 || grid.objectives.length === 0
  return (
    <>
      <ScreenHead
        title="Needs × objectives"
        summary={
          <>
            Strategy lives where what people need and what the company wants overlap.{' '}
            <strong>
              {grid.served} of {grid.needs.length * grid.objectives.length}
            </strong>{' '}
            crossings are served.
          </>
        }
      />
      {isEmpty ? (
        <EmptyState icon={<HandHeart />} title="Write a need and an objective">
          Where a touchpoint serves both of them, there is the strategy. Begin with a few.
        </EmptyState>
      ) : (
        <>
          <OverlapNotes grid={grid} />
          <OverlapTable document={document} grid={grid} />
        </>
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
    </>
  )
}
