/** The matrix itself: a grid that arrow keys walk, with the totals of its rows and columns. */
import { type ReactNode, useState } from 'react'
import { phaseWords } from '../../../shared/journey/words.ts'
import type {
  CoverageColumn,
  CoverageGrid,
  CoverageRow,
  CoverageTotal,
} from '../../../shared/strategy/coverage-grid.ts'
import { filledWords } from '../../../shared/strategy/coverage-words.ts'
import { KindIcon, kindLooks } from '../../theme/kind-look.tsx'
import { useGridWalk } from '../../ui/grid-walk.ts'
import { showOnMap } from '../strategy-place.ts'
import { CellTitle } from './cell-title.tsx'
import styles from './coverage.module.css'
import { CoverageCell, StandingFigures } from './coverage-cell.tsx'

type Place = { readonly row: number; readonly column: number }

export function CoverageTable({ grid }: { grid: CoverageGrid }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(grid.rows.length, grid.columns.length)
  const [writing, setWriting] = useState<Place | null>(null)

  /** The field goes first; only then is there a cell to stand in. */
  function endWriting(place: Place): void {
    setWriting(null)
    requestAnimationFrame(() => walk.goTo(place.row, place.column))
  }

  return (
    <div className={styles.scroller}>
      <table {...walk.grid} aria-label="Coverage matrix" className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {grid.columns.map((column) => (
              <StageHeader key={column.stage.id} column={column} />
            ))}
            <th scope="col" className={styles.totalHeader}>
              All stages
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <RowHeader row={row} rowing={grid.rowing} />
              {row.cells.map((cell, columnIndex) => {
                const place = { row: rowIndex, column: columnIndex }
                const isWritten = writing?.row === rowIndex && writing.column === columnIndex
                return (
                  <td key={cell.stage.id} className={styles.slot} data-awareness={isAwareness(cell.stage.phase)}>
                    {isWritten ? (
                      <CellTitle row={row} stageId={cell.stage.id} onEnd={() => endWriting(place)} />
                    ) : (
                      <CoverageCell
                        row={row}
                        cell={cell}
                        most={grid.most}
                        place={walk.cell(rowIndex, columnIndex)}
                        onShow={() => showOnMap(cell.touchpointIds)}
                        onAdd={() => setWriting(place)}
                      />
                    )}
                  </td>
                )
              })}
              <Total total={row.total} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.totalHeader}>
              All {grid.rowing}
            </th>
            {grid.columns.map(({ stage, total }) => (
              <Total key={stage.id} total={total} isAwareness={isAwareness(stage.phase)} />
            ))}
            <Total total={grid.total} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function isAwareness(phase: string): true | undefined {
  return phase === 'awareness' || undefined
}

function StageHeader({ column: { stage, isAwareness: isFirst } }: { column: CoverageColumn }): ReactNode {
  return (
    <th scope="col" className={styles.stage} data-awareness={isFirst || undefined}>
      <span className={styles.phase}>{phaseWords[stage.phase]}</span>
      <span className={styles.stageName}>{stage.name || 'Unnamed stage'}</span>
    </th>
  )
}

function RowHeader({ row, rowing }: { row: CoverageRow; rowing: CoverageGrid['rowing'] }): ReactNode {
  const channels = row.channelIds.length
  const below =
    rowing === 'channels' ? kindLooks[row.kind].word : channels === 0 ? 'No channel yet' : countWords(channels)
  return (
    <th scope="row" className={styles.row}>
      <span className={styles.rowHead}>
        <KindIcon kind={row.kind} size={15} />
        <span>
          <span className={styles.rowName}>{row.name || 'Unnamed channel'}</span>
          <span className={styles.rowKind}>{below}</span>
        </span>
      </span>
    </th>
  )
}

function countWords(channels: number): string {
  return channels === 1 ? '1 channel' : `${channels} channels`
}

function Total({ total, isAwareness: isFirst }: { total: CoverageTotal; isAwareness?: true | undefined }): ReactNode {
  return (
    <td className={styles.total} data-awareness={isFirst}>
      <StandingFigures standing={total}>{filledWords(total)}</StandingFigures>
    </td>
  )
}
