/** Who owns what where: roles, or people and teams, across the stages. */
import { UsersRound } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { listed, stageName } from '../../../../shared/gaps/rule/wording.ts'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { roleWords } from '../../../../shared/journey/fields/words.ts'
import { type OwnerGrid, type OwnerRowing, ownerGrid } from '../../../../shared/strategy/owners.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Note } from '../sheet/note.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import styles from '../sheet/tables.module.css'
import { OwnersTable } from './owners-table.tsx'

export function OwnersPart({ document }: { document: JourneyDocument }): ReactNode {
  const [rowing, setRowing] = useState<OwnerRowing>('roles')
  const grid = useMemo(() => ownerGrid(document, rowing), [document, rowing])
  return (
    <Part
      part="owners"
      summary={
        <>
          <strong>
            {grid.counting - grid.unowned} of {grid.counting}
          </strong>{' '}
          live and planned touchpoints have an owner.
        </>
      }
      choices={
        <Segmented<OwnerRowing>
          label="Rows of the table"
          value={rowing}
          segments={[
            { value: 'roles', label: 'Roles' },
            { value: 'names', label: 'People' },
          ]}
          onChange={setRowing}
        />
      }
    >
      {grid.counting === 0 ? (
        <EmptyState icon={<UsersRound />} title="No touchpoints yet">
          Owners appear here, stage by stage.
        </EmptyState>
      ) : (
        <>
          <OwnerNotes grid={grid} />
          <OwnersTable grid={grid} />
        </>
      )}
    </Part>
  )
}

function OwnerNotes({ grid: { missingRoles, unownedStages, unowned } }: { grid: OwnerGrid }): ReactNode {
  return (
    <div className={styles.notes}>
      {missingRoles.length > 0 && (
        <Note tone="should">
          <strong>Roles without touchpoints:</strong>{' '}
          {listed(missingRoles.map((role) => roleWords[role].toLowerCase()))}.
        </Note>
      )}
      {unownedStages.length > 0 && (
        <Note tone="should">
          <strong>No owners in</strong> {listed(unownedStages.map(stageName))}.
        </Note>
      )}
      {missingRoles.length + unowned === 0 && (
        <Note tone="ok">Every role owns a touchpoint and every touchpoint has an owner.</Note>
      )}
    </div>
  )
}
