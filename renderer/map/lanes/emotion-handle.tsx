/** A point of an emotion curve: dragged, or moved by arrow keys, it says how a persona feels at a touchpoint. */
import { type PointerEvent, type ReactNode, useRef } from 'react'
import type { Emotion } from '../../../shared/journey/schema.ts'
import { emotionMeasures } from '../../../shared/layout/grid/map-sizes.ts'
import { emotionAt } from '../../../shared/layout/lanes/emotion-curves.ts'
import type { EmotionCurve, EmotionPoint } from '../../../shared/layout/lanes/insight-types.ts'
import { personaMarker } from '../../../shared/scene/persona-marks.ts'
import { emotionLooks } from '../../looks/kind-look.tsx'
import { endMerge } from '../../model/document/document-store.ts'
import { goTo } from '../../model/editing/current-place.ts'
import { chooseEmotion } from '../../model/editing/emotion-edits.ts'
import { bringToFront, useInsights } from '../../model/session/insight-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { onPointKey } from './emotion-keys.ts'
import styles from './insight-strip.module.css'

type HandleProps = {
  readonly point: EmotionPoint
  readonly curve: EmotionCurve
  readonly personaName: string
  readonly title: string
  readonly laneHeight: number
  readonly isTabStop: boolean
  readonly isSelected: boolean
  readonly isDimmed: boolean
}

export function EmotionHandle(props: HandleProps): ReactNode {
  const { point, curve, personaName, title, isTabStop, isSelected } = props
  const { emotion, x, y, touchpointId } = point
  const word = emotion === null ? 'not known' : emotionLooks[emotion].word.toLowerCase()
  return (
    <g
      role="slider"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`Emotion of ${personaName}: ${title}`}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={emotion ?? 0}
      aria-valuetext={word}
      className={styles.point}
      data-emotion-point={touchpointId}
      data-known={emotion !== null || undefined}
      data-selected={isSelected || undefined}
      data-dimmed={props.isDimmed || undefined}
      transform={`translate(${x} ${y})`}
      onBlur={endMerge}
      onKeyDown={(event) => onPointKey(event, point, curve)}
      {...usePointer(props)}
    >
      <title>{`${title}\n${personaName}: ${word}`}</title>
      <circle r={12} className={styles.reach} />
      <path
        d={personaMarker(curve.look, 0, 0, emotion === null ? 6 : emotionMeasures.markerSize)}
        className={styles.marker}
      />
    </g>
  )
}

/** Until the point is let go nothing is done to the journey, so that a drag is one step and Escape leaves no trace. */
function usePointer({ point, curve, laneHeight }: HandleProps) {
  const hasMoved = useRef(false)
  const target = { touchpointId: point.touchpointId, personaId: curve.personaId }
  return {
    onPointerDown(event: PointerEvent<SVGGElement>): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus({ preventScroll: true })
      hasMoved.current = false
    },
    onPointerMove(event: PointerEvent<SVGGElement>): void {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const emotion = emotionUnder(event, laneHeight)
      if (useSettings.getState().isLayoutLocked) return
      if (!hasMoved.current && emotion === (point.emotion ?? 0)) return
      hasMoved.current = true
      useInsights.setState({ drag: { ...target, emotion } })
    },
    onPointerUp(event: PointerEvent<SVGGElement>): void {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const { drag } = useInsights.getState()
      useInsights.setState({ drag: null })
      if (drag) chooseEmotion(target, drag.emotion)
      if (hasMoved.current) return
      bringToFront(curve.personaId)
      goTo({ touchpointId: point.touchpointId })
    },
    onPointerCancel: () => useInsights.setState({ drag: null }),
  }
}

function emotionUnder(event: PointerEvent<SVGGElement>, laneHeight: number): Emotion {
  const top = event.currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0
  return emotionAt(laneHeight, event.clientY - top)
}
