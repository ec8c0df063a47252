/** The matrix itself: a grid that arrow keys walk, with the totals of its rows and columns. */
import { type ReactNode, useState } from 'react'
import { isAnyUseKnown } from '../../../../shared/journey/channel-use.ts'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { phaseWords } from '../../../../shared/journey/fields/words.ts'
import type {
  CoverageColumn,
  CoverageGrid,
  CoverageRow,
  CoverageTotal,
} from '../../../../shared/strategy/coverage-grid.ts'
import { filledWords } from '../../../../shared/strategy/coverage-words.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon, kindLooks } from '../../../looks/kind-look.tsx'
import { showOnMap } from '../../../model/places/strategy-place.ts'
import { DrawnColumns, DrawnRows } from '../../../ui/lists/drawn-lines.tsx'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { useTableInView } from '../../../ui/lists/table-in-view.ts'
import { CellTitle } from './cell-title.tsx'
import { CoverageCell, StandingFigures } from './coverage-cell.tsx'
import styles from './coverage-table.module.css'
import { PersonaReach } from './persona-reach.tsx'
import { UseCell } from './use-cell.tsx'

/** Pixels, as the style has them where a table is too wide to be drawn whole. */
const widths = { head: 172, use: 112, stage: 106, total: 104 } as const

type Place = { readonly row: number; readonly column: number }
type Writing = Place & { readonly title: string }

export function CoverageTable({ document, grid }: { document: JourneyDocument; grid: CoverageGrid }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(grid.rows.length, grid.columns.length)
  const [writing, setWriting] = useState<Writing | null>(null)
  const isUseKnown = isAnyUseKnown(document)
  const headWidth = widths.head + (isUseKnown ? widths.use : 0)
  const firstColumn = isUseKnown ? 3 : 2
  const { scroller, rows, columns, measureRow } = useTableInView({
    rows: grid.rows.length,
    columns: grid.columns.length,
    held: walk.stop,
    height: 76,
    width: widths.stage,
    headWidth,
  })

  function slotAt(row: CoverageRow, rowIndex: number, columnIndex: number): ReactNode {
    const cell = row.cells[columnIndex]
    if (!cell) return null
    const place = { row: rowIndex, column: columnIndex }
    const isWritten = writing?.row === rowIndex && writing.column === columnIndex
    return (
      <td
        aria-colindex={columnIndex + firstColumn}
        className={styles.slot}
        data-awareness={isAwareness(cell.stage.phase)}
      >
        {isWritten ? (
          <CellTitle
            row={row}
            stageId={cell.stage.id}
            typed={writing.title}
            onEnd={() => setWriting(null)}
            onLeave={() => walk.goTo(rowIndex, columnIndex)}
          />
        ) : (
          <CoverageCell
            document={document}
            row={row}
            cell={cell}
            most={grid.most}
            place={walk.cell(rowIndex, columnIndex)}
            onShow={() => showOnMap(cell.touchpointIds)}
            onAdd={(title) => setWriting({ ...place, title })}
          />
        )}
      </td>
    )
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-whole={columns.size === null || undefined}
      data-use={isUseKnown || undefined}
    >
      <table
        {...walk.grid}
        aria-label="Coverage matrix"
        aria-rowcount={grid.rows.length + document.personas.size + 2}
        aria-colcount={grid.columns.length + firstColumn}
        className={styles.table}
        style={columns.size === null ? undefined : { width: headWidth + columns.size + widths.total }}
      >
        <thead>
          <tr>
            <td className={styles.corner} />
            {isUseKnown && (
              <th scope="col" className={styles.useHeader}>
                Channel use
              </th>
            )}
            <DrawnColumns columns={columns}>
              {(at) => grid.columns[at] && <StageHeader column={grid.columns[at]} colIndex={at + firstColumn} />}
            </DrawnColumns>
            <th scope="col" className={styles.totalHeader}>
              All stages
            </th>
          </tr>
        </thead>
        <PersonaReach document={document} columns={columns} stages={grid.columns} headSpan={isUseKnown ? 2 : 1} />
        <tbody>
          <DrawnRows rows={rows} span={columns.lines.length * 2 + firstColumn + 1}>
            {(at) => {
              const row = grid.rows[at]
              return (
                row && (
                  <tr ref={measureRow} data-index={at} aria-rowindex={at + document.personas.size + 2}>
                    <RowHeader row={row} rowing={grid.rowing} />
                    {isUseKnown && (
                      <td className={styles.useSlot}>
                        <UseCell document={document} row={row} isStop={walk.stop.row === at} />
                      </td>
                    )}
                    <DrawnColumns columns={columns}>{(column) => slotAt(row, at, column)}</DrawnColumns>
                    <Total total={row.total} />
                  </tr>
                )
              )
            }}
          </DrawnRows>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.totalHeader}>
              All {grid.rowing}
            </th>
            {isUseKnown && <td className={styles.useSlot} />}
            <DrawnColumns columns={columns}>
              {(at) => {
                const column = grid.columns[at]
                return column && <Total total={column.total} isAwareness={isAwareness(column.stage.phase)} />
              }}
            </DrawnColumns>
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

function StageHeader({ column, colIndex }: { column: CoverageColumn; colIndex: number }): ReactNode {
  const { stage, isAwareness: isFirst } = column
  const name = nameOrUntitled(stage.name, 'stage')
  return (
    <th scope="col" aria-colindex={colIndex} className={styles.stage} data-awareness={isFirst || undefined}>
      <span className={styles.phase}>{phaseWords[stage.phase]}</span>
      <span className={styles.stageName} title={name}>
        {name}
      </span>
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
          <span className={styles.rowName}>{nameOrUntitled(row.name, 'channel')}</span>
          <span className={styles.rowKind}>{below}</span>
        </span>
      </span>
    </th>
  )
}

function countWords(channels: number): string {
  return formatCount(channels, 'channel')
}

function Total({ total, isAwareness: isFirst }: { total: CoverageTotal; isAwareness?: true | undefined }): ReactNode {
  return (
    <td className={styles.total} data-awareness={isFirst}>
      <StandingFigures standing={total}>{filledWords(total)}</StandingFigures>
    </td>
  )
}
