/** What lies under the cards: columns, lanes, the tint of awareness, and in each cell the way to add a touchpoint. */
import { Plus, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Mark } from '../../shared/gaps/marks.ts'
import { cellKey, inOrder, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import type { JourneyLayout, LayoutCell } from '../../shared/layout/types.ts'
import { addTouchpointIn } from '../actions/touchpoint-edits.ts'
import { GapMark } from '../gaps/gap-mark.tsx'
import { useGaps } from '../gaps/gap-store.ts'
import { usePreview } from '../gaps/repair-preview.ts'
import { currentCollapsed } from '../state/collapsed.ts'
import { focusCell, useSession } from '../state/session-store.ts'
import { classes } from '../ui/classes.ts'
import { useDrag } from './drag-store.ts'
import styles from './grid.module.css'

const isWhiteSpace = ({ findings }: Mark) => findings.every(({ rule }) => rule === 'cell-empty')

export const Grid = memo(function Grid(props: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const { document, layout } = props
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  // The layout changes whenever something is folded, and with it this.
  const collapsed = currentCollapsed()
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  return (
    <div className={styles.grid} style={{ width: layout.width, height: layout.height }}>
      {layout.stages.map(({ stageId, x, width }) =>
        document.stages.get(stageId)?.phase === 'awareness' ? (
          <div key={stageId} className={styles.awareness} style={{ left: x, width }} />
        ) : null,
      )}
      {layout.stages.map(({ stageId, x, width }) =>
        previewedIds?.has(stageId) ? (
          <div key={stageId} className={styles.previewed} style={{ left: x, width }} />
        ) : null,
      )}
      {layout.channels.map(({ channelId, y, height }) =>
        previewedIds?.has(channelId) ? (
          <div key={channelId} className={styles.previewed} style={{ top: y, height }} />
        ) : null,
      )}
      {layout.stages.map(({ stageId, x, width }) => (
        <div key={stageId} className={styles.column} style={{ left: x + width }} />
      ))}
      {layout.channels.map(({ channelId, y, height }) => (
        <div key={channelId} className={styles.lane} style={{ top: y + height }} />
      ))}
      {stages.flatMap((stage) =>
        channels.map((channel) => {
          const cell = layout.cells.get(cellKey({ stageId: stage.id, channelId: channel.id }))
          const folded = collapsed.stageIds.has(stage.id) || collapsed.channelIds.has(channel.id)
          const count = folded && cell ? touchpointsInCell(document, cell).length : 0
          const hiddenGap = folded && count === 0 && stage.phase === 'awareness' ? channel.name : null
          return (
            cell && (
              <GridCell
                key={cellKey(cell)}
                cell={cell}
                label={`${stage.name}, ${channel.name}`}
                foldedCount={count}
                hiddenGap={hiddenGap}
              />
            )
          )
        }),
      )}
    </div>
  )
})

const GridCell = memo(function GridCell(props: {
  cell: LayoutCell
  label: string
  /** How many touchpoints a folded cell hides. */
  foldedCount: number
  /** The channel that a folded cell of awareness says nothing of. */
  hiddenGap: string | null
}): ReactNode {
  const { cell, label, foldedCount, hiddenGap } = props
  const { stageId, channelId } = cell
  const isFocused = useSession(
    ({ focusedCell }) => focusedCell?.stageId === stageId && focusedCell.channelId === channelId,
  )
  const mark = useGaps(({ marks }) => marks.cells.get(cellKey(cell)))
  const isDropCell = useDrag(({ drop }) => drop?.cell.stageId === stageId && drop.cell.channelId === channelId)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach cells through the canvas, which has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys choose a cell, Enter adds to it
    <div
      className={styles.cell}
      data-cell={cellKey(cell)}
      data-focused={isFocused || undefined}
      data-drop={isDropCell || undefined}
      style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      onClick={() => focusCell({ stageId, channelId })}
      onDoubleClick={(event) => !event.altKey && addTouchpointIn({ stageId, channelId })}
    >
      {/* What must be fixed in a cell says so by itself: a ghost or an idea stands there. */}
      {mark && mark.severity !== 'must' && (
        <GapMark mark={mark} className={classes(styles.mark, isWhiteSpace(mark) && styles.whiteSpace)} />
      )}
      {foldedCount > 0 && (
        <span className={styles.folded} title={`${foldedCount} hidden`}>
          {foldedCount}
        </span>
      )}
      {hiddenGap !== null && (
        <span
          className={classes(styles.folded, styles.gap)}
          role="img"
          aria-label={`Awareness gap: nothing on ${hiddenGap}`}
          title={`Awareness gap: nothing on ${hiddenGap}`}
        >
          <TriangleAlert size={13} aria-hidden />
        </span>
      )}
      <button
        type="button"
        className={`${styles.add} nopan`}
        tabIndex={-1}
        aria-label={`Add touchpoint: ${label}`}
        title="Add touchpoint (Enter)"
        onClick={(event) => {
          event.stopPropagation()
          addTouchpointIn({ stageId, channelId })
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <Plus size={14} aria-hidden />
      </button>
    </div>
  )
})
