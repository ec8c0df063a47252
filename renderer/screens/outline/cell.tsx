import type { ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/mark.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Touchpoint } from '../../../shared/journey/schema.ts'
import { classes } from '../../ui/classes.ts'
import { pressCell } from './cell-edits.ts'
import { CellField } from './cell-field.tsx'
import { lookOfCell } from './cell-look.tsx'
import type { ColumnHead } from './columns.ts'
import styles from './outline.module.css'
import { useOutline } from './outline-store.ts'

/** One thing about a touchpoint: to be read, and to be changed where it stands. */
export function Cell(props: {
  document: JourneyDocument
  touchpoint: Touchpoint
  rowKey: string
  head: ColumnHead
  mark: Mark | undefined
  isStop: boolean
  /** What was typed before its field opened; null while it is closed. */
  typed: string | null
  onLeave: (rows: number, columns: number) => void
}): ReactNode {
  const { document, touchpoint, rowKey, head, mark, isStop, typed, onLeave } = props
  const { column } = head
  const composed = useOutline((outline) => (isStop ? outline.composed : null))
  const { words, content, title } = lookOfCell(document, touchpoint, head, mark)
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a tree that are drawn only where they are in view
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are answered by the grid
    <div
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      data-stop={isStop || undefined}
      data-column={column}
      aria-label={typed === null ? words : undefined}
      title={typed === null ? title : undefined}
      className={classes(styles.cell, styles[column.split(':')[0] ?? ''])}
      onClick={() => typed === null && pressCell(touchpoint, rowKey, column)}
    >
      {typed === null ? (
        (composed ?? content)
      ) : (
        <CellField document={document} touchpoint={touchpoint} head={head} typed={typed} onLeave={onLeave} />
      )}
    </div>
  )
}
