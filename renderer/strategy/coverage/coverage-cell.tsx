/** One cell of the matrix: how many touchpoints stand there, in which status, and how people feel. */
import { Plus, TriangleAlert } from 'lucide-react'
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { statuses } from '../../../shared/journey/vocabulary.ts'
import {
  type CoverageCell as Cell,
  type CoverageRow,
  heatOf,
  type Standing,
} from '../../../shared/strategy/coverage-grid.ts'
import { cellSentence, nearestEmotion, signedMean } from '../../../shared/strategy/coverage-words.ts'
import { EmotionFace, kindLooks } from '../../theme/kind-look.tsx'
import { classes } from '../../ui/classes.ts'
import { HiddenWords } from '../../ui/hidden-words.tsx'
import { StatusMark } from '../status-mark.tsx'
import styles from './coverage.module.css'

type Props = {
  row: CoverageRow
  cell: Cell
  /** The most that one cell of the matrix holds. */
  most: number
  /** What makes it a place to walk to. */
  place: ComponentProps<'button'>
  onShow: () => void
  onAdd: () => void
}

export function CoverageCell({ row, cell, most, place, onShow, onAdd }: Props): ReactNode {
  const isEmpty = cell.touchpointIds.length === 0
  const isAwareness = cell.stage.phase === 'awareness'
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onAdd()
  }
  return (
    <button
      type="button"
      {...place}
      data-heat={heatOf(cell.counting, most)}
      data-empty={isEmpty || undefined}
      data-awareness={isAwareness || undefined}
      className={classes(styles.cell, kindLooks[row.kind].className)}
      onClick={isEmpty ? onAdd : onShow}
      onKeyDown={onKeyDown}
    >
      <HiddenWords>
        {cellSentence(row, cell)}. {isEmpty ? 'Add a touchpoint' : 'Show on the map'}
      </HiddenWords>
      <span aria-hidden className={styles.figures}>
        {isEmpty ? <EmptyWords isAwareness={isAwareness} /> : <StandingFigures standing={cell} />}
      </span>
    </button>
  )
}

function EmptyWords({ isAwareness }: { isAwareness: boolean }): ReactNode {
  return (
    <span className={styles.emptyWords}>
      {isAwareness ? <TriangleAlert size={13} aria-hidden /> : <span>0</span>}
      {isAwareness && <span>Nobody is met</span>}
      <Plus size={14} aria-hidden className={styles.plus} />
    </span>
  )
}

/** The same three figures in cells and totals. */
export function StandingFigures({ standing, children }: { standing: Standing; children?: ReactNode }): ReactNode {
  return (
    <>
      <span className={styles.top}>
        <span className={styles.count}>{standing.counting}</span>
        {standing.emotion !== null && (
          <span className={styles.emotion} title="Emotion, mean of its touchpoints">
            <EmotionFace emotion={nearestEmotion(standing.emotion)} size={14} />
            {signedMean(standing.emotion)}
          </span>
        )}
      </span>
      <span className={styles.statuses}>
        {children ??
          statuses
            .filter((status) => standing.statuses[status] > 0)
            .map((status) => (
              <span key={status} className={styles.status}>
                <StatusMark status={status} />
                {standing.statuses[status]}
              </span>
            ))}
      </span>
    </>
  )
}
