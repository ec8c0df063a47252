/** The header of one stage or channel: chosen by a click, named by a second one, dragged along its strip. */
import { memo, type ReactNode } from 'react'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import type { Channel, Stage } from '../../../shared/journey/schema.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled, shortName } from '../../../shared/words/names.ts'
import { KindIcon, kindLooks } from '../../looks/kind-look.tsx'
import { useIsCollapsed } from '../../model/document/collapsed.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { nameNextHeader } from '../../model/editing/grid-edits.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { selectChannel, selectStage, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { GapMark } from '../marks/gap-mark.tsx'
import styles from './header.module.css'
import { beginHeaderDrag, useHeaderDrag } from './header-drag.ts'
import { HeaderMenu } from './header-menu.tsx'
import { HeaderName } from './header-name.tsx'
import { WholeWords } from './whole-words.tsx'

export const StageHeader = memo(function StageHeader({ stage }: { stage: Stage }): ReactNode {
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

export const LaneHeader = memo(function LaneHeader(props: { channel: Channel; isUnwanted: boolean }): ReactNode {
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
      <WholeWords text={step.shows === 'chips' && !isStage ? shortName(wholeName) : wholeName} />
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

/** What is typed next is its name. */
function chooseHeader(list: 'stages' | 'channels', id: string): void {
  if (list === 'stages') selectStage(id)
  else selectChannel(id)
  focusCanvas()
}
