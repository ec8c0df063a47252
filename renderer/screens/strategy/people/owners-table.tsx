import type { ReactNode } from 'react'
import type { Stage, Touchpoint } from '../../../../shared/journey/schema.ts'
import type { OwnerGrid, OwnerRow } from '../../../../shared/strategy/owners.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { Flag } from '../sheet/note.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import styles from '../sheet/tables.module.css'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'
import { AssignForm } from './assign-form.tsx'
import own from './owners-table.module.css'

export function OwnersTable({ grid }: { grid: OwnerGrid }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(grid.rows.length, grid.stages.length)
  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={styles.table} aria-label="Owners and stages">
        <thead>
          <tr>
            <td className={styles.corner} />
            {grid.stages.map((stage) => {
              const name = nameOrUntitled(stage.name, 'stage')
              return (
                <th key={stage.id} scope="col" className={own.stage}>
                  <span className={styles.headName} title={name}>
                    {name}
                  </span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, rowIndex) => (
            <tr key={row.key} data-owner={row.what}>
              <OwnerHead row={row} />
              {row.cells.map((touchpoints, columnIndex) => {
                const stage = grid.stages[columnIndex]
                return (
                  <td key={stage?.id} className={styles.slot}>
                    {stage && (
                      <OwnerCell
                        row={row}
                        stage={stage}
                        touchpoints={touchpoints}
                        place={walk.cell(rowIndex, columnIndex)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OwnerHead({ row }: { row: OwnerRow }): ReactNode {
  const isNobody = row.what === 'nobody'
  return (
    <th scope="row" className={styles.rowHead}>
      <span className={styles.wanted}>{row.name}</span>
      {isNobody || row.count === 0 ? (
        <Flag tone="should">{isNobody ? formatCount(row.count, 'touchpoint') : 'No touchpoints'}</Flag>
      ) : (
        <span className={styles.below}>{formatCount(row.count, 'touchpoint')}</span>
      )}
    </th>
  )
}

type CellProps = {
  row: OwnerRow
  stage: Stage
  touchpoints: readonly Touchpoint[]
  place: ReturnType<ReturnType<typeof useGridWalk>['cell']>
}

function OwnerCell({ row, stage, touchpoints, place }: CellProps): ReactNode {
  const stageTitle = nameOrUntitled(stage.name, 'stage')
  const label = `${row.name}, ${stageTitle}: ${formatCount(touchpoints.length, 'touchpoint')}`
  if (touchpoints.length === 0) {
    return (
      <span {...place} role="note" className={own.nothing}>
        <HiddenWords>{label}</HiddenWords>
        <span aria-hidden>–</span>
      </span>
    )
  }
  return (
    <Sheet
      title={`${row.name} in ${stageTitle}`}
      trigger={
        <button type="button" {...place} className={own.owned} data-owner={row.what}>
          <HiddenWords>{label}</HiddenWords>
          <span aria-hidden className={styles.figures}>
            <strong>{touchpoints.length}</strong>
            <span className={styles.clipped}>{namesOrTitles(touchpoints)}</span>
          </span>
        </button>
      }
    >
      <div className={styles.list}>
        {touchpoints.map((touchpoint) => (
          <TouchpointLink key={touchpoint.id} touchpoint={touchpoint} field="owner" />
        ))}
      </div>
      <AssignForm touchpointIds={touchpoints.map(({ id }) => id)} />
    </Sheet>
  )
}

function namesOrTitles(touchpoints: readonly Touchpoint[]): string {
  const names = new Set(touchpoints.map(({ owner }) => owner.name.trim()).filter((name) => name !== ''))
  if (names.size > 0) return [...names].join(', ')
  return touchpoints.map(({ title }) => nameOrUntitled(title, 'touchpoint')).join(', ')
}
