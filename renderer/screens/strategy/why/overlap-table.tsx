import { Focus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import type { Meeting, OverlapGrid, OverlapNeed, OverlapObjective } from '../../../../shared/strategy/overlap.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { openJourneyField } from '../../../model/places/strategy-place.ts'
import { classes } from '../../../ui/classes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { DrawnColumns, DrawnRows } from '../../../ui/lists/drawn-lines.tsx'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { useTableInView } from '../../../ui/lists/table-in-view.ts'
import { chooseInRecord } from '../../inspector/fields/use-record.ts'
import { Flag, type NoteTone } from '../sheet/note.tsx'
import styles from '../sheet/tables.module.css'
import { CrossingCell } from './crossing-cell.tsx'

const needFlags: Readonly<Record<Meeting, readonly [tone: NoteTone, words: string]>> = {
  met: ['ok', 'Overlaps an objective'],
  alone: ['should', 'No objective'],
  unserved: ['should', 'Unserved'],
}
const objectiveFlags: Readonly<Record<Meeting, readonly [tone: NoteTone, words: string]>> = {
  met: ['ok', 'Overlaps a need'],
  alone: ['should', 'No need'],
  unserved: ['should', 'Unserved'],
}

/** Pixels, as the style has them. */
const widths = { head: 228, objective: 190 } as const

export function OverlapTable({ document, grid }: { document: JourneyDocument; grid: OverlapGrid }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(grid.needs.length, grid.objectives.length)
  const { scroller, rows, columns, measureRow } = useTableInView({
    rows: grid.needs.length,
    columns: grid.objectives.length,
    held: walk.stop,
    height: 84,
    width: widths.objective,
    headWidth: widths.head,
  })

  function slotAt(row: number, column: number): ReactNode {
    const crossing = grid.crossings[row]?.[column]
    return (
      crossing && (
        <td aria-colindex={column + 2} className={styles.slot}>
          <CrossingCell document={document} crossing={crossing} place={walk.cell(row, column)} />
        </td>
      )
    )
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        {...walk.grid}
        className={styles.table}
        style={columns.size === null ? undefined : { width: widths.head + columns.size }}
        aria-label="Needs and objectives"
        aria-rowcount={grid.needs.length + 1}
        aria-colcount={grid.objectives.length + 1}
      >
        <thead>
          <tr>
            <td className={styles.corner} />
            <DrawnColumns columns={columns}>
              {(at) => grid.objectives[at] && <ObjectiveHead column={grid.objectives[at]} index={at} />}
            </DrawnColumns>
          </tr>
        </thead>
        <tbody>
          <DrawnRows rows={rows} span={columns.lines.length * 2 + 2}>
            {(at) =>
              grid.needs[at] && (
                <tr ref={measureRow} data-index={at} aria-rowindex={at + 2}>
                  <NeedHead row={grid.needs[at]} />
                  <DrawnColumns columns={columns}>{(column) => slotAt(at, column)}</DrawnColumns>
                </tr>
              )
            }
          </DrawnRows>
        </tbody>
      </table>
    </div>
  )
}

function ObjectiveHead({ column, index }: { column: OverlapObjective; index: number }): ReactNode {
  const { objective, meeting } = column
  const [tone, words] = objectiveFlags[meeting]
  const name = nameOrUntitled(objective.text, 'objective')
  return (
    <th scope="col" aria-colindex={index + 2} className={styles.objective}>
      <button
        type="button"
        className={styles.link}
        onClick={() => openJourneyField(`objectives:${objective.id}`)}
        aria-label={`Objective: ${name}`}
      >
        <span className={classes(styles.wanted, styles.headName)} title={name}>
          {name}
        </span>
      </button>
      <div className={styles.opportunity}>
        <IconButton
          size="small"
          label={`${objective.focus ? 'Remove from focus' : 'Put in focus'}: ${name}`}
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
  const name = nameOrUntitled(need.text, 'need')
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
