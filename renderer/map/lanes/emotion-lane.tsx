import { memo, type ReactNode } from 'react'
import { inOrder } from '../../../shared/journey/document.ts'
import type { EmotionLane } from '../../../shared/layout/lanes/insight-types.ts'
import { EmotionFace } from '../../looks/kind-look.tsx'
import { useInsights } from '../../model/session/insight-store.ts'
import { runAction } from '../../registry/registry.ts'
import { EmotionCurveGroup } from './emotion-curve.tsx'
import styles from './insight-strip.module.css'
import { type LaneProps, LaneRow } from './lane-row.tsx'
import { curveEntries, Legend } from './legend.tsx'

/** How people feel along the way: one curve for each persona over each other, the one in front to be changed by hand. */
export const EmotionLaneRow = memo(function EmotionLaneRow(props: LaneProps<EmotionLane>): ReactNode {
  const { lane, document, layout, zoom, span } = props
  const wantedFront = useInsights(({ frontPersonaId }) => frontPersonaId)
  const front = lane.curves.find(({ personaId }) => personaId === wantedFront) ?? lane.curves[0]
  const behind = lane.curves.filter((curve) => curve !== front)
  return (
    <LaneRow
      lane={lane}
      document={document}
      layout={layout}
      zoom={zoom}
      span={span}
      menu={() => curveEntries(inOrder(document.personas), lane.curves)}
      header={
        <>
          <Legend personas={inOrder(document.personas)} curves={lane.curves} frontId={front?.personaId ?? null} />
          <div className={styles.scale} aria-hidden>
            {lane.levels.map(({ emotion, y }) => (
              <span key={emotion} style={{ top: y }}>
                <EmotionFace emotion={emotion} size={13} />
              </span>
            ))}
          </div>
        </>
      }
      empty={emptyWords(document.personas.size, lane.curves.length)}
    >
      <svg className={styles.curves} width={layout.width * zoom} height={lane.height} data-emotions>
        <title>Emotion curves</title>
        {lane.levels.map(({ emotion, y }) => (
          <line
            key={emotion}
            x1={0}
            x2={layout.width * zoom}
            y1={y}
            y2={y}
            className={styles.level}
            data-neutral={emotion === 0 || undefined}
          />
        ))}
        {[...behind, ...(front ? [front] : [])].map((curve) => (
          <EmotionCurveGroup
            key={curve.personaId}
            curve={curve}
            document={document}
            laneHeight={lane.height}
            span={span}
            isFront={curve === front}
          />
        ))}
      </svg>
    </LaneRow>
  )
})

function emptyWords(personaCount: number, curveCount: number): ReactNode {
  if (curveCount > 0) return null
  if (personaCount > 0) return <span>All curves are hidden. Choose one on the left.</span>
  return (
    <>
      <span>Add a persona to draw its emotion curve.</span>
      <button type="button" className={styles.emptyAction} onClick={() => runAction('add-persona')}>
        Add persona
      </button>
    </>
  )
}
