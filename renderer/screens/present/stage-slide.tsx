import { TriangleAlert } from 'lucide-react'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import type { Stage } from '../../../shared/journey/schema.ts'
import { isRevealed } from '../../../shared/projector/reveal.ts'
import type { ProjectorLane } from '../../../shared/projector/stage-page.ts'
import { stageVerdict } from '../../../shared/projector/stage-verdict.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { HeaderName } from '../../map/headers/header-name.tsx'
import { useGaps } from '../../model/document/gap-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { mustFixIds, useShown } from '../../model/document/slide-pages.ts'
import { selectStage, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { inUnits } from './in-units.ts'
import { KindMark } from './kind-mark.tsx'
import styles from './projector.module.css'
import { ProjectorCard } from './projector-card.tsx'
import { ProjectorGap } from './projector-gap.tsx'

type Props = {
  readonly document: JourneyDocument
  readonly stage: Stage
  readonly page: number
  /** Pixels of a unit. */
  readonly unit: number
}

export function StageSlide({ document, stage, page, unit }: Props): ReactNode {
  const gaps = useGaps()
  const isJudged = usePresent((state) => state.isJudged)
  const mustFix = useMemo(() => mustFixIds(gaps, isJudged), [gaps, isJudged])
  const { document: drafted, pages } = useShown(document, stage, mustFix)
  const areTouchpointsShown = usePresent(({ revealed }) => isRevealed(revealed, 'touchpoints') ?? true)
  const { lanes, scale, margin } = pages[Math.min(page, pages.length - 1)] ?? { lanes: [], scale: 1, margin: 0 }
  return (
    <>
      <StageHead document={document} stage={stage} />
      <div className={styles.lanes} style={{ '--unit': `${unit * scale}px`, '--margin': margin } as CSSProperties}>
        {lanes.map((lane) => (
          <Lane
            key={lane.channelId}
            document={drafted}
            stage={stage}
            lane={areTouchpointsShown ? lane : { ...lane, cards: [], gap: null }}
            mustFix={mustFix}
          />
        ))}
        {lanes.length === 0 && <p className={styles.nothing}>No channels yet.</p>}
      </div>
    </>
  )
}

function StageHead({ document, stage }: { document: JourneyDocument; stage: Stage }): ReactNode {
  const isEditing = useSession(({ editing }) => editing?.what === 'stage' && editing.id === stage.id)
  const isSelected = useSession(({ selectedStageId }) => selectedStageId === stage.id)
  const isJudged = usePresent((state) => state.isJudged)
  return (
    <header className={classes(styles.head, stage.phase === 'awareness' && styles.awareness)}>
      <div className={styles.headWords}>
        <p className={styles.phase}>{phaseWords[stage.phase]}</p>
        {isEditing ? (
          <HeaderName list="stages" record={stage} className={styles.stageNameField} />
        ) : (
          <h1 className={styles.stageName} data-selected={isSelected || undefined}>
            <button
              type="button"
              tabIndex={-1}
              title={stage.name}
              onClick={() => selectStage(stage.id)}
              onDoubleClick={() => useSession.setState({ editing: { what: 'stage', id: stage.id } })}
            >
              {nameOrUntitled(stage.name, 'stage')}
            </button>
          </h1>
        )}
      </div>
      {isJudged && <Verdict document={document} stage={stage} />}
    </header>
  )
}

function Verdict({ document, stage }: { document: JourneyDocument; stage: Stage }): ReactNode {
  const findings = useGaps((gaps) => gaps.findings)
  const verdict = stageVerdict(document, stage, findings)
  return (
    <p className={verdict.mustFix ? styles.mustFix : styles.covered}>
      {verdict.mustFix && <TriangleAlert aria-hidden />}
      {verdict.text}
    </p>
  )
}

function Lane(props: {
  document: JourneyDocument
  stage: Stage
  lane: ProjectorLane
  mustFix: ReadonlySet<string>
}): ReactNode {
  const { document, stage, lane, mustFix } = props
  const channel = document.channels.get(lane.channelId)
  if (!channel) return null
  return (
    <section
      className={styles.lane}
      style={{ top: inUnits(lane.y), height: inUnits(lane.height) }}
      aria-label={channel.name}
    >
      <div className={styles.laneHead}>
        <KindMark kind={channel.kind} />
        <p className={styles.laneName}>
          {lane.nameLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {lane.isContinued && <small>continued</small>}
        </p>
      </div>
      {lane.cards.map((card) => {
        const touchpoint = document.touchpoints.get(card.touchpointId)
        const top = card.y - lane.y
        return (
          touchpoint && (
            <ProjectorCard
              key={card.touchpointId}
              card={{ ...card, y: top }}
              touchpoint={touchpoint}
              kind={channel.kind}
              mustFix={mustFix}
            />
          )
        )
      })}
      {lane.gap && (
        <ProjectorGap
          gap={{ ...lane.gap, y: lane.gap.y - lane.y }}
          cell={{ stageId: stage.id, channelId: channel.id }}
          channelName={channel.name}
        />
      )}
    </section>
  )
}
