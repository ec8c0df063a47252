/** Stage and channel headers: they stay in view while the grid moves under them. */
import { Plus } from 'lucide-react'
import { type CSSProperties, memo, type ReactNode } from 'react'
import { type ReactFlowState, useStore } from 'reactflow'
import { unwantedIds } from '../../../shared/journey/channel-use.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import type { Channel, Stage } from '../../../shared/journey/schema.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled, shortName } from '../../../shared/words/names.ts'
import { KindIcon, kindLooks } from '../../looks/kind-look.tsx'
import { useIsCollapsed } from '../../model/document/collapsed.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { addChannelAfter, addStageAfter, nameNextHeader } from '../../model/editing/grid-edits.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { columnsIn, lanesIn, useDrawn } from '../../model/map-view/visible-area.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { selectChannel, selectStage, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { GapMark } from '../marks/gap-mark.tsx'
import { beginHeaderDrag, useHeaderDrag } from './header-drag.ts'
import { HeaderMenu } from './header-menu.tsx'
import { HeaderName } from './header-name.tsx'
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
    <div className={styles.stages} role="toolbar" aria-label="Stages">
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

/** What is typed next is its name. */
function chooseHeader(list: 'stages' | 'channels', id: string): void {
  if (list === 'stages') selectStage(id)
  else selectChannel(id)
  focusCanvas()
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

const StageHeader = memo(function StageHeader({ stage }: { stage: Stage }): ReactNode {
  return (
    <Header
      list="stages"
      record={stage}
      className={classes(styles.stage, stage.phase === 'awareness' && styles.awareness)}
      markClassName={styles.badge}
      button={(name) => (
        <>
          <span className={styles.phase}>{phaseWords[stage.phase]}</span>
          {name}
        </>
      )}
    />
  )
})

export function LaneHeaders({ document, layout }: Props): ReactNode {
  const unwanted = unwantedIds(document)
  const zoom = useStore(zoomOf)
  const { strip, add } = useStrip('y', layout.height)
  const area = useShownArea(layout)
  const heldId = useHeldId()
  return (
    <div className={styles.lanes} role="toolbar" aria-label="Channels" aria-orientation="vertical">
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

const LaneHeader = memo(function LaneHeader(props: { channel: Channel; isUnwanted: boolean }): ReactNode {
  const { channel, isUnwanted } = props
  return (
    <Header
      list="channels"
      record={channel}
      className={styles.lane}
      markClassName={styles.laneMark}
      button={(name) => (
        <>
          <KindIcon kind={channel.kind} />
          <span className={styles.laneText}>
            {name}
            <span className={styles.kind}>
              {kindLooks[channel.kind].word}
              {isUnwanted && ', nobody’s choice'}
            </span>
          </span>
        </>
      )}
    />
  )
})

/** What stages and channels have in common: chosen by a click, named by a second one, dragged along their strip. */
function Header(props: {
  list: 'stages' | 'channels'
  record: Stage | Channel
  className: string | undefined
  markClassName: string | undefined
  /** What its button holds, around the name, which is missing while it is edited. */
  button: (name: ReactNode) => ReactNode
}): ReactNode {
  const { list, record } = props
  const { id, name } = record
  const isStage = list === 'stages'
  const what = isStage ? 'stage' : 'channel'
  const isSelected = useSession(
    ({ selectedStageId, selectedChannelId }) => (isStage ? selectedStageId : selectedChannelId) === id,
  )
  const isFolded = useIsCollapsed(id)
  const isDragged = useHeaderDrag(({ drag }) => drag?.id === id)
  const isEditing = useSession(({ editing }) => editing?.what === what && editing.id === id)
  const mark = useGaps(({ marks }) => marks[list].get(id))
  const isLit = useLit(({ stageIds, channelIds }) => (isStage ? stageIds : channelIds).has(id))
  const step = useZoomStep((state) => state.step)
  const wholeName = nameOrUntitled(name, what)
  const shownName = (
    <span className={isStage ? styles.stageName : styles.laneName}>
      {step.shows === 'chips' && !isStage ? shortName(wholeName) : wholeName}
    </span>
  )
  return (
    <div
      className={classes(
        props.className,
        isFolded && styles.folded,
        (isSelected || isLit) && styles.selected,
        isDragged && styles.dragged,
      )}
      {...{ [`data-${what}-id`]: id }}
      data-header-selected={isSelected || undefined}
    >
      <button
        type="button"
        className={styles.headerButton}
        aria-pressed={isSelected}
        title={name}
        onPointerDown={(event) => beginHeaderDrag(event, list, id)}
        onClick={() => chooseHeader(list, id)}
        onDoubleClick={() => useSession.setState({ editing: { what, id } })}
      >
        {props.button(!isEditing && shownName)}
      </button>
      {isEditing && (
        <HeaderName
          list={list}
          record={record}
          className={isStage ? styles.stageEditor : styles.laneEditor}
          onTab={(step) => nameNextHeader(list, id, step)}
        />
      )}
      {mark && (
        <GapMark
          mark={mark}
          className={props.markClassName}
          text={isStage && step.shows === 'all' ? formatCount(mark.findings.length, 'gap') : null}
        />
      )}
      <HeaderMenu list={list} record={record} className={styles.menu} />
    </div>
  )
}
