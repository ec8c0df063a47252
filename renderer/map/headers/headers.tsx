/** The headers of all stages and channels: they stay in view while the grid moves under them. */
import { Plus } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { type ReactFlowState, useStore } from 'reactflow'
import { unwantedIds } from '../../../shared/journey/channel-use.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { addChannelAfter, addStageAfter } from '../../model/editing/grid-edits.ts'
import { columnsIn, lanesIn, useDrawn } from '../../model/map-view/visible-area.ts'
import { useSession } from '../../model/session/session-store.ts'
import { LaneHeader, StageHeader } from './header.tsx'
import { useHeaderDrag } from './header-drag.ts'
import styles from './headers.module.css'
import { useStrip } from './use-strip.ts'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout }

/** All that is seen has its header, whether it is drawn as itself or as a picture. */
function useShownArea(layout: JourneyLayout): Box | null {
  const { area, picture } = useDrawn(layout)
  return picture?.area ?? area
}

export function StageHeaders({ document, layout }: Props): ReactNode {
  const zoom = useStore(zoomOf)
  const { strip, add } = useStrip('x', layout.width)
  const area = useShownArea(layout)
  const heldId = useHeldId()
  return (
    <div className={styles.stages} role="toolbar" aria-label="Stages" data-dragging={useIsDragging('stages')}>
      <div ref={strip} className={styles.strip} style={stripStyle(zoom)}>
        {withHeld(columnsIn(layout, area), layout.stages, ({ stageId }) => stageId === heldId).map((column) => {
          const stage = document.stages.get(column.stageId)
          return (
            stage && (
              <div key={stage.id} className={styles.stageSlot} data-slot style={slotStyle(column.x, column.width)}>
                <StageHeader stage={stage} />
              </div>
            )
          )
        })}
        <HeaderLine list="stages" zoom={zoom} />
        <button
          ref={add}
          type="button"
          className={styles.add}
          aria-label="Add stage"
          title="Add stage"
          onClick={() => addStageAfter(null)}
        >
          <Plus size={16} aria-hidden />
          {layout.stages.length === 0 && 'Add a stage'}
        </button>
      </div>
    </div>
  )
}

const zoomOf = ({ transform }: ReactFlowState) => transform[2]

/** Whether one of these headers is dragged; for an attribute. */
function useIsDragging(list: 'stages' | 'channels'): true | undefined {
  return useHeaderDrag(({ drag }) => drag?.list === list) || undefined
}

/** The header that is named or dragged, which stays wherever the view goes meanwhile. */
function useHeldId(): string | null {
  const draggedId = useHeaderDrag(({ drag }) => drag?.id ?? null)
  const namedId = useSession(({ editing }) => {
    return editing?.what === 'stage' || editing?.what === 'channel' ? editing.id : null
  })
  return draggedId ?? namedId
}

function withHeld<T>(inView: readonly T[], all: readonly T[], isHeld: (one: T) => boolean): readonly T[] {
  const held = inView.some(isHeld) ? undefined : all.find(isHeld)
  return held === undefined ? inView : [...inView, held]
}

function stripStyle(zoom: number): CSSProperties {
  return { '--zoom': zoom } as CSSProperties
}

/** Where a header stands along its strip, in units of the map. */
function slotStyle(at: number, size: number): CSSProperties {
  return { '--at': at, '--size': size } as CSSProperties
}

/** The line where a dragged header would land. */
function HeaderLine({ list, zoom }: { list: 'stages' | 'channels'; zoom: number }): ReactNode {
  const drag = useHeaderDrag((state) => state.drag)
  if (drag?.list !== list) return null
  const at = drag.line * zoom - 2
  return <div className={styles.landing} data-landing style={list === 'stages' ? { left: at } : { top: at }} />
}

export function LaneHeaders({ document, layout }: Props): ReactNode {
  const unwanted = unwantedIds(document)
  const zoom = useStore(zoomOf)
  const { strip, add } = useStrip('y', layout.height)
  const area = useShownArea(layout)
  const heldId = useHeldId()
  return (
    <div
      className={styles.lanes}
      role="toolbar"
      aria-label="Channels"
      aria-orientation="vertical"
      data-dragging={useIsDragging('channels')}
    >
      <div ref={strip} className={styles.strip} style={stripStyle(zoom)}>
        {withHeld(lanesIn(layout, area), layout.channels, ({ channelId }) => channelId === heldId).map((lane) => {
          const channel = document.channels.get(lane.channelId)
          return (
            channel && (
              <div key={channel.id} className={styles.laneSlot} data-slot style={slotStyle(lane.y, lane.height)}>
                <LaneHeader channel={channel} isUnwanted={unwanted.has(channel.id)} />
              </div>
            )
          )
        })}
        <HeaderLine list="channels" zoom={zoom} />
        <button
          ref={add}
          type="button"
          className={styles.add}
          aria-label="Add channel"
          title="Add channel"
          onClick={() => addChannelAfter(null)}
        >
          <Plus size={16} aria-hidden />
          {layout.channels.length === 0 && 'Add a channel'}
        </button>
      </div>
    </div>
  )
}
