import { memo, type ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { EmotionCurve, EmotionPoint } from '../../../shared/layout/lanes/insight-types.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { personaColor, personaDash } from '../../looks/persona-look.tsx'
import { useMatching } from '../../model/document/filter-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { EmotionHandle } from './emotion-handle.tsx'
import styles from './insight-strip.module.css'
import { isVisible, type Span } from './visible-span.ts'

/** Of many points those that stand closer can't be taken by hand: the curve alone is drawn. */
const closestPoints = 6
const fewPoints = 60

function canBeTaken(points: readonly EmotionPoint[]): boolean {
  const length = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)
  return points.length <= fewPoints || length / points.length >= closestPoints
}

/** One persona's curve with its points. Only the one in front shows where nothing is known yet. */
export const EmotionCurveGroup = memo(function EmotionCurveGroup(props: {
  curve: EmotionCurve
  document: JourneyDocument
  laneHeight: number
  span: Span
  isFront: boolean
}): ReactNode {
  const { curve, document, laneHeight, span, isFront } = props
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const matchingIds = useMatching(document)
  const persona = document.personas.get(curve.personaId)
  if (!persona) return null
  const inView = curve.points.filter(({ x }) => x >= span.from && x <= span.to)
  const points = canBeTaken(inView) ? inView.filter(({ emotion }) => isFront || emotion !== null) : []
  // One point of each curve is reached by Tab, the others by arrow keys.
  const tabStop = points.find(({ touchpointId }) => selectedIds.has(touchpointId)) ?? points[0]
  return (
    <g
      className={styles.curve}
      style={{ color: personaColor(curve.look) }}
      data-curve={curve.personaId}
      data-front-curve={isFront || undefined}
    >
      {curve.spreads
        .filter(({ x, width }) => isVisible({ x, width }, span))
        .map(({ x, y, width, height }) => (
          <rect key={x} className={styles.spread} x={x} y={y - 4} width={width} height={height + 8} rx={6}>
            <title>Alternatives: no connection leads from one of these touchpoints to another.</title>
          </rect>
        ))}
      <path d={curve.path} className={styles.line} strokeDasharray={personaDash(curve.look)} />
      {points.map((point) => (
        <EmotionHandle
          key={point.touchpointId}
          point={point}
          curve={curve}
          personaName={nameOrUntitled(persona.name, 'persona')}
          title={nameOrUntitled(document.touchpoints.get(point.touchpointId)?.title, 'touchpoint')}
          laneHeight={laneHeight}
          isTabStop={point === tabStop}
          isDimmed={matchingIds !== null && !matchingIds.has(point.touchpointId)}
          isSelected={selectedIds.has(point.touchpointId)}
        />
      ))}
    </g>
  )
})
