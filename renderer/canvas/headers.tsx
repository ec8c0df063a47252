/** Stage and channel headers: they stay in view while the grid moves under them. */
import { Plus } from 'lucide-react'
import { type CSSProperties, memo, type ReactNode, useMemo } from 'react'
import { useViewport } from 'reactflow'
import { awarenessGapText } from '../../shared/gaps/awareness-gap-text.ts'
import { countingInCell, inOrder, type JourneyDocument, touchpointsByCell } from '../../shared/journey/document.ts'
import type { Channel, Stage } from '../../shared/journey/schema.ts'
import { phaseWords } from '../../shared/journey/words.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { addChannelAfter, addStageAfter, nameNextHeader } from '../actions/grid-edits.ts'
import { GapMark } from '../gaps/gap-mark.tsx'
import { useGaps } from '../gaps/gap-store.ts'
import { useIsCollapsed } from '../state/collapsed.ts'
import { selectChannel, selectStage, useSession } from '../state/session-store.ts'
import { KindIcon, kindLooks } from '../theme/kind-look.tsx'
import { classes } from '../ui/classes.ts'
import { beginHeaderDrag, useHeaderDrag } from './header-drag.ts'
import { HeaderMenu } from './header-menu.tsx'
import { HeaderName } from './header-name.tsx'
import styles from './headers.module.css'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout }

export function StageHeaders({ document, layout }: Props): ReactNode {
  const { x, zoom } = useViewport()
  const countsByStage = useMemo(() => {
    const byStage = new Map<string, number>()
    for (const cell of touchpointsByCell(document).values()) {
      const stageId = cell[0]?.stageId ?? ''
      byStage.set(stageId, (byStage.get(stageId) ?? 0) + countingInCell(cell))
    }
    return byStage
  }, [document])
  const gapText = useMemo(() => awarenessGapText(document), [document])
  return (
    <div className={styles.stages} role="toolbar" aria-label="Stages">
      <div className={styles.strip} style={stripStyle(`translateX(${x}px)`, zoom)}>
        {inOrder(document.stages).map((stage, index) => {
          const column = layout.stages[index]
          return (
            column && (
              <div key={stage.id} className={styles.stageSlot} style={slotStyle(column.x, column.width)}>
                <StageHeader
                  stage={stage}
                  count={countsByStage.get(stage.id) ?? 0}
                  gapText={stage.phase === 'awareness' ? gapText : null}
                />
              </div>
            )
          )
        })}
        <HeaderLine list="stages" zoom={zoom} />
        <button
          type="button"
          className={styles.add}
          style={{ left: layout.width * zoom + 8 }}
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

function stripStyle(transform: string, zoom: number): CSSProperties {
  return { transform, '--zoom': zoom } as CSSProperties
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

const StageHeader = memo(function StageHeader(props: {
  stage: Stage
  count: number
  gapText: string | null
}): ReactNode {
  const { stage, count, gapText } = props
  const isSelected = useSession(({ selectedStageId }) => selectedStageId === stage.id)
  const isFolded = useIsCollapsed(stage.id)
  const isDragged = useHeaderDrag(({ drag }) => drag?.id === stage.id)
  const isEditing = useSession(({ editing }) => editing?.what === 'stage' && editing.id === stage.id)
  const mark = useGaps(({ marks }) => marks.stages.get(stage.id))
  return (
    <div
      className={classes(
        styles.stage,
        stage.phase === 'awareness' && styles.awareness,
        isFolded && styles.folded,
        isSelected && styles.selected,
        isDragged && styles.dragged,
      )}
      data-stage-id={stage.id}
      data-header-selected={isSelected || undefined}
    >
      <button
        type="button"
        className={styles.headerButton}
        aria-pressed={isSelected}
        title={stage.name}
        onPointerDown={(event) => beginHeaderDrag(event, 'stages', stage.id)}
        onClick={() => selectStage(stage.id)}
        onDoubleClick={() => useSession.setState({ editing: { what: 'stage', id: stage.id } })}
      >
        <span className={styles.phase}>{phaseWords[stage.phase]}</span>
        {!isEditing && <span className={styles.stageName}>{stage.name}</span>}
      </button>
      {isEditing && (
        <HeaderName
          list="stages"
          record={stage}
          className={styles.stageEditor}
          onTab={(step) => nameNextHeader('stages', stage.id, step)}
        />
      )}
      <span className={styles.count} aria-hidden>
        {count}
      </span>
      {mark && <GapMark mark={mark} className={gapText === null ? styles.stageMark : styles.badge} text={gapText} />}
      <HeaderMenu list="stages" record={stage} className={styles.menu} />
    </div>
  )
})

export function LaneHeaders({ document, layout }: Props): ReactNode {
  const { y, zoom } = useViewport()
  return (
    <div className={styles.lanes} role="toolbar" aria-label="Channels" aria-orientation="vertical">
      <div className={styles.strip} style={stripStyle(`translateY(${y}px)`, zoom)}>
        {inOrder(document.channels).map((channel, index) => {
          const lane = layout.channels[index]
          return (
            lane && (
              <div key={channel.id} className={styles.laneSlot} style={slotStyle(lane.y, lane.height)}>
                <LaneHeader channel={channel} />
              </div>
            )
          )
        })}
        <HeaderLine list="channels" zoom={zoom} />
        <button
          type="button"
          className={styles.add}
          style={{ top: layout.height * zoom + 8 }}
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

const LaneHeader = memo(function LaneHeader({ channel }: { channel: Channel }): ReactNode {
  const isSelected = useSession(({ selectedChannelId }) => selectedChannelId === channel.id)
  const isFolded = useIsCollapsed(channel.id)
  const isDragged = useHeaderDrag(({ drag }) => drag?.id === channel.id)
  const isEditing = useSession(({ editing }) => editing?.what === 'channel' && editing.id === channel.id)
  const mark = useGaps(({ marks }) => marks.channels.get(channel.id))
  const { word } = kindLooks[channel.kind]
  return (
    <div
      className={classes(
        styles.lane,
        isFolded && styles.folded,
        isSelected && styles.selected,
        isDragged && styles.dragged,
      )}
      data-channel-id={channel.id}
      data-header-selected={isSelected || undefined}
    >
      <button
        type="button"
        className={styles.headerButton}
        aria-pressed={isSelected}
        title={channel.name}
        onPointerDown={(event) => beginHeaderDrag(event, 'channels', channel.id)}
        onClick={() => selectChannel(channel.id)}
        onDoubleClick={() => useSession.setState({ editing: { what: 'channel', id: channel.id } })}
      >
        <KindIcon kind={channel.kind} />
        <span className={styles.laneText}>
          {!isEditing && <span className={styles.laneName}>{channel.name}</span>}
          <span className={styles.kind}>{word}</span>
        </span>
      </button>
      {isEditing && (
        <HeaderName
          list="channels"
          record={channel}
          className={styles.laneEditor}
          onTab={(step) => nameNextHeader('channels', channel.id, step)}
        />
      )}
      {mark && <GapMark mark={mark} className={styles.laneMark} />}
      <HeaderMenu list="channels" record={channel} className={styles.menu} />
    </div>
  )
})
