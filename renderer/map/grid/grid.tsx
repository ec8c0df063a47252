/** What lies under the cards: columns, lanes, the tint of awareness, and in each cell the way to add a touchpoint. */
import { Plus, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { hasGhost } from '../../../shared/gaps/awareness-gaps.ts'
import { unwantedIds } from '../../../shared/journey/channel-use.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { cellKey, touchpointsInCell } from '../../../shared/journey/document.ts'
import type { ChannelLane, JourneyLayout, LayoutCell, StageColumn } from '../../../shared/layout/grid/boxes.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { currentCollapsed } from '../../model/document/collapsed.ts'
import { useDrag } from '../../model/editing/drag-store.ts'
import { addTouchpointIn } from '../../model/editing/touchpoint-edits.ts'
import { useHovered } from '../../model/map-view/hovered.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { usePreview } from '../../model/map-view/repair-preview.ts'
import type { Drawn } from '../../model/map-view/visible-area.ts'
import { columnsIn, lanesIn } from '../../model/map-view/visible-area.ts'
import { focusCell, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './grid.module.css'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout; readonly drawn: Drawn }

export const Grid = memo(function Grid({ document, layout, drawn }: Props): ReactNode {
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  // The layout changes whenever something is folded, and with it this.
  const collapsed = currentCollapsed()
  const { area, isCoarse } = drawn
  const columns = columnsIn(layout, area)
  const lanes = lanesIn(layout, area)
  const unwanted = unwantedIds(document)
  const cells = useCells(layout, columns, lanes, isCoarse)
  // Lines end where nothing else is drawn: what zooming brings into view is shown by a picture, and they are there too.
  const { x, y, ...size } = area ?? { x: 0, y: 0, width: layout.width, height: layout.height }
  return (
    <div className={styles.sheet} style={{ ...size, left: x, top: y, overflow: area ? 'clip' : 'visible' }}>
      <div className={styles.grid} style={{ left: -x, top: -y, width: layout.width, height: layout.height }}>
        {columns.map(({ stageId, x, width }) =>
          document.stages.get(stageId)?.phase === 'awareness' ? (
            <div key={stageId} className={styles.awareness} style={{ left: x, width }} />
          ) : null,
        )}
        {columns.map(({ stageId, x, width }) =>
          previewedIds?.has(stageId) ? (
            <div key={stageId} className={styles.previewed} style={{ left: x, width }} />
          ) : null,
        )}
        {lanes.map(({ channelId, y, height }) =>
          previewedIds?.has(channelId) ? (
            <div key={channelId} className={styles.previewed} style={{ top: y, height }} />
          ) : null,
        )}
        {columns.map(({ stageId, x, width }) => (
          <div key={stageId} className={styles.column} style={{ left: x + width }} />
        ))}
        {lanes.map(({ channelId, y, height }) => (
          <div key={channelId} className={styles.lane} style={{ top: y + height }} />
        ))}
        {cells.map((cell) => {
          const stage = document.stages.get(cell.stageId)
          const channel = document.channels.get(cell.channelId)
          if (!stage || !channel) return null
          const folded = collapsed.stageIds.has(stage.id) || collapsed.channelIds.has(channel.id)
          const count = folded ? touchpointsInCell(document, cell).length : 0
          const hiddenGap = folded && hasGhost(document, cell) ? channel.name : null
          return (
            <GridCell
              key={cellKey(cell)}
              cell={cell}
              label={`${stage.name}, ${channel.name}`}
              foldedCount={count}
              hiddenGap={hiddenGap}
              isRightlyEmpty={unwanted.has(channel.id) && !folded && touchpointsInCell(document, cell).length === 0}
            />
          )
        })}
      </div>
    </div>
  )
})

/** The cells in view, column by column; where they are plain shapes, those that a hand or the keys are at. */
function useCells(
  layout: JourneyLayout,
  columns: readonly StageColumn[],
  lanes: readonly ChannelLane[],
  isCoarse: boolean,
): readonly LayoutCell[] {
  const key = useSession(({ focusedCell }) => (isCoarse && focusedCell ? cellKey(focusedCell) : null))
  const pointedAtKey = useHovered((pointed) => (isCoarse ? pointed.cellKey : null))
  const dropKey = useDrag(({ drop }) => (isCoarse && drop ? cellKey(drop.cell) : null))
  if (!isCoarse) return columns.flatMap((column) => lanes.map((lane) => layout.cells.of(column, lane)))
  return [...new Set([key, pointedAtKey, dropKey])].flatMap((one) =>
    one === null ? [] : (layout.cells.get(one) ?? []),
  )
}

const GridCell = memo(function GridCell(props: {
  cell: LayoutCell
  label: string
  /** How many touchpoints a folded cell hides. */
  foldedCount: number
  /** The channel that a folded cell of awareness says nothing of. */
  hiddenGap: string | null
  /** Nobody uses its channel, and nothing stands there. */
  isRightlyEmpty: boolean
}): ReactNode {
  const { cell, label, foldedCount, hiddenGap, isRightlyEmpty } = props
  const { stageId, channelId } = cell
  const isFocused = useSession(
    ({ focusedCell }) => focusedCell?.stageId === stageId && focusedCell.channelId === channelId,
  )
  const isLit = useLit(({ cellKeys }) => cellKeys.has(cellKey(cell)))
  const isDropCell = useDrag(({ drop }) => drop?.cell.stageId === stageId && drop.cell.channelId === channelId)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach cells through the canvas, which has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys choose a cell, Enter adds to it
    <div
      className={styles.cell}
      data-cell={cellKey(cell)}
      data-focused={isFocused || undefined}
      data-drop={isDropCell || undefined}
      data-lit={isLit || undefined}
      style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      onClick={() => focusCell({ stageId, channelId })}
      onDoubleClick={(event) => !event.altKey && addTouchpointIn({ stageId, channelId })}
    >
      {isRightlyEmpty && <span className={styles.dash} title="Rightly empty: nobody uses this channel" />}
      {foldedCount > 0 && (
        <span className={styles.folded} title={`${formatCount(foldedCount, 'touchpoint')} hidden`}>
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
