import { Focus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Meeting, OverlapGrid, OverlapNeed, OverlapObjective } from '../../../shared/strategy/overlap.ts'
import { chooseInRecord } from '../../inspector/records.ts'
import { useGridWalk } from '../../ui/grid-walk.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Flag, type NoteTone } from '../note.tsx'
import { openJourneyField } from '../strategy-place.ts'
import styles from '../tables.module.css'
import { CrossingCell } from './crossing-cell.tsx'

const needFlags: Readonly<Record<Meeting, readonly [tone: NoteTone, words: string]>> = {
  met: ['ok', 'Meets an objective'],
  alone: ['should', 'Without an objective'],
  unserved: ['should', 'Nothing serves it'],
}
const objectiveFlags: Readonly<Record<Meeting, readonly [tone: NoteTone, words: string]>> = {
  met: ['ok', 'Meets a need'],
  alone: ['should', 'Without a need'],
  unserved: ['should', 'Nothing serves it'],
}

export function OverlapTable({ document, grid }: { document: JourneyDocument; grid: OverlapGrid }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(grid.needs.length, grid.objectives.length)
  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={styles.table} aria-label="Needs by objectives">
        <thead>
          <tr>
            <td className={styles.corner} />
            {grid.objectives.map((column) => (
              <ObjectiveHead key={column.objective.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.needs.map((row, rowIndex) => (
            <tr key={row.need.id}>
              <NeedHead row={row} />
              {grid.crossings[rowIndex]?.map((crossing, columnIndex) => (
                <td key={crossing.objectiveId} className={styles.slot}>
                  <CrossingCell document={document} crossing={crossing} place={walk.cell(rowIndex, columnIndex)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ObjectiveHead({ column: { objective, meeting } }: { column: OverlapObjective }): ReactNode {
  const [tone, words] = objectiveFlags[meeting]
  const name = objective.text || 'Unnamed objective'
  return (
    <th scope="col" className={styles.objective}>
      <button
        type="button"
        className={styles.link}
        onClick={() => openJourneyField(`objectives:${objective.id}`)}
        aria-label={`Objective: ${name}`}
      >
        <span className={styles.wanted}>{name}</span>
      </button>
      <div className={styles.opportunity}>
        <IconButton
          size="small"
          label={`${objective.focus ? 'Take out of focus' : 'Put in focus'}: ${name}`}
          isPressed={objective.focus}
          icon={<Focus size={15} />}
          onClick={() => chooseInRecord('Change focus', 'objectives', objective.id, { focus: !objective.focus })}
        />
        <span className={styles.below}>{objective.focus ? 'In focus' : 'Not in focus'}</span>
      </div>
      <Flag tone={tone}>{words}</Flag>
    </th>
  )
}

function NeedHead({ row: { need, personaName, meeting } }: { row: OverlapNeed }): ReactNode {
  const [tone, words] = needFlags[meeting]
  const name = need.text || 'Unnamed need'
  return (
    <th scope="row" className={styles.rowHead}>
      <button
        type="button"
        className={styles.link}
        onClick={() => openJourneyField(`needs:${need.id}`)}
        aria-label={`Need: ${name}`}
      >
        <span className={styles.wanted}>{name}</span>
      </button>
      {personaName && <span className={styles.below}>{personaName}</span>}
      <Flag tone={tone}>{words}</Flag>
    </th>
  )
}
