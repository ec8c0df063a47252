/** Who owns what where: roles, or people and teams, across the stages. */
import { UsersRound } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { listed, stageName } from '../../../shared/gaps/wording.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { roleWords } from '../../../shared/journey/words.ts'
import { type OwnerGrid, type OwnerRowing, ownerGrid } from '../../../shared/strategy/owners.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Note } from '../note.tsx'
import { ScreenHead } from '../screen-head.tsx'
import styles from '../tables.module.css'
import { OwnersTable } from './owners-table.tsx'

export function OwnersScreen({ document }: { document: JourneyDocument }): ReactNode {
  const [rowing, setRowing] = useState<OwnerRowing>('roles')
  const grid = useMemo(() => ownerGrid(document, rowing), [document, rowing])
  return (
    <>
      <ScreenHead
        title="Owners"
        summary={
          <>
            Somebody answers for{' '}
            <strong>
              {grid.counting - grid.unowned} of {grid.counting}
            </strong>{' '}
            live and planned touchpoints.
          </>
        }
      >
        <Segmented<OwnerRowing>
          label="Rows of the table"
          value={rowing}
          segments={[
            { value: 'roles', label: 'Roles' },
            { value: 'names', label: 'People' },
          ]}
          onChange={setRowing}
        />
      </ScreenHead>
      {grid.counting === 0 ? (
        <EmptyState icon={<UsersRound />} title="There is nothing to own yet">
          Live and planned touchpoints stand here by who answers for them, stage by stage.
        </EmptyState>
      ) : (
        <>
          <OwnerNotes grid={grid} />
          <OwnersTable grid={grid} />
        </>
      )}
    </>
  )
}

function OwnerNotes({ grid: { missingRoles, unownedStages, unowned } }: { grid: OwnerGrid }): ReactNode {
  return (
    <div className={styles.notes}>
      {missingRoles.length > 0 && (
        <Note tone="should">
          <strong>Own nothing:</strong> {listed(missingRoles.map((role) => roleWords[role]))}.
        </Note>
      )}
      {unownedStages.length > 0 && (
        <Note tone="should">
          <strong>Nobody answers for anything in</strong> {listed(unownedStages.map(stageName))}.
        </Note>
      )}
      {missingRoles.length + unowned === 0 && <Note tone="ok">Every function and every touchpoint has its part.</Note>}
    </div>
  )
}
