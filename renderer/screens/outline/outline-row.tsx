import type { CSSProperties, ReactNode } from 'react'
import type { GapMarks } from '../../../shared/gaps/marks.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { cellKey, touchpointsInCell } from '../../../shared/journey/document.ts'
import type { OutlineRow } from '../../../shared/outline/outline-rows.ts'
import { cellWords, countIn, stageWords } from '../../../shared/outline/place-words.ts'
import { touchpointWords } from '../../../shared/outline/touchpoint-words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { severityLooks } from '../../looks/severity-look.tsx'
import { classes } from '../../ui/classes.ts'
import { Cell } from './cell.tsx'
import type { ColumnHead } from './columns.ts'
import { MoveField } from './move-field.tsx'
import styles from './outline.module.css'
import type { Column } from './outline-store.ts'
import { useOutline } from './outline-store.ts'
import { renameRow } from './rename-row.ts'
import { TitleCell } from './title-cell.tsx'

type Props = {
  document: JourneyDocument
  marks: GapMarks
  columns: readonly ColumnHead[]
  row: OutlineRow
  index: number
  /** Pixels left free before it for rows that aren't drawn. */
  before: number
  /** The column that the keys are in; null where they are in another row. */
  stop: Column | null
  isSelected: boolean
  isDimmed: boolean
  measure: (row: Element | null) => void
  onLeave: (rows: number, columns: number) => void
}

export function Row(props: Props): ReactNode {
  const { document, marks, columns, row, index, stop } = props
  const opened = useOutline((outline) => (outline.opened?.key === row.key ? outline.opened : null))
  const touchpoint = row.what === 'touchpoint' ? row.touchpoint : null
  const isStop = stop === 'title' && opened === null
  const moved = opened?.column === 'title' ? touchpoint : null
  const words = wordsOf(row, document, marks)
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a tree that are drawn only where they are in view
    <div
      ref={props.measure}
      role="row"
      tabIndex={isStop ? 0 : -1}
      data-index={index}
      data-row={row.key}
      data-stop={isStop || undefined}
      {...placeAttributes(row)}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.at + 1}
      aria-setsize={row.of}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={props.isSelected}
      aria-label={props.isDimmed ? `${words}, dimmed` : words}
      className={classes(
        styles.row,
        row.what === 'stage' && styles.stage,
        props.isDimmed && styles.dimmed,
        touchpoint?.status === 'idea' && styles.idea,
      )}
      onDoubleClick={({ target }) => {
        if (target instanceof Element && !target.closest('[data-column], [data-chevron], input, textarea'))
          renameRow(row)
      }}
      style={{ '--before': `${props.before}px`, '--level': row.level } as CSSProperties}
    >
      <TitleCell
        row={row}
        isStop={stop !== null}
        field={moved && <MoveField document={document} touchpoint={moved} />}
      />
      {touchpoint
        ? columns
            .slice(1)
            .map((head) => (
              <Cell
                key={head.column}
                document={document}
                touchpoint={touchpoint}
                rowKey={row.key}
                head={head}
                mark={marks.touchpoints.get(touchpoint.id)}
                isStop={stop === head.column && opened === null}
                typed={opened?.column === head.column ? opened.typed : null}
                onLeave={props.onLeave}
              />
            ))
        : row.what !== 'touchpoint' && <Summary row={row} document={document} marks={marks} />}
    </div>
  )
}

/** By which the menu of a right click finds what it is asked of, as on the map. */
function placeAttributes(row: OutlineRow) {
  if (row.what === 'stage') return { 'data-stage-id': row.stage.id }
  return row.what === 'cell' ? { 'data-cell': cellKey(row.cell) } : { 'data-touchpoint-id': row.id }
}

function wordsOf(row: OutlineRow, document: JourneyDocument, marks: GapMarks): string {
  if (row.what === 'stage') return stageWords(document, row.stage.id, marks)
  if (row.what === 'cell') return cellWords(document, row.cell, marks)
  if (!row.touchpoint) return nameOrUntitled('', 'touchpoint')
  return touchpointWords(document, row.touchpoint, marks.touchpoints.get(row.id))
}

/** What is in a stage or a cell, and what is missing there. */
function Summary({
  row,
  document,
  marks,
}: { row: Exclude<OutlineRow, { what: 'touchpoint' }> } & Pick<Props, 'document' | 'marks'>): ReactNode {
  const count = row.what === 'stage' ? countIn(document, row.stage.id) : touchpointsInCell(document, row.cell).length
  const mark = row.what === 'stage' ? marks.stages.get(row.stage.id) : marks.cells.of(row.cell)
  const { Icon } = severityLooks.must
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a tree that are drawn only where they are in view
    // biome-ignore lint/a11y/useFocusableInteractive: its row says the same
    <div role="gridcell" className={styles.summary}>
      <span>{count === 0 ? 'Empty' : formatCount(count, 'touchpoint')}</span>
      {mark && (
        <span className={styles.missing} title={mark.findings[0]?.message}>
          <Icon size={13} aria-hidden />
          <span className={styles.text}>{mark.findings[0] && ruleOf(mark.findings[0].rule).title}</span>
        </span>
      )}
    </div>
  )
}
