import type { ReactNode } from 'react'
import type { FeelingCurve } from '../../../shared/projector/feeling-curves.ts'
import { personaMarker } from '../../../shared/scene/persona-marks.ts'
import { personaColor, personaDash } from '../../looks/persona-look.tsx'
import styles from './story-slide.module.css'

/** @param room in units: its top left corner is where the units of the curves begin. */
export function FeelingCurves(props: {
  curves: readonly FeelingCurve[]
  room: { width: number; height: number }
  neutral: number
}): ReactNode {
  const { curves, room, neutral } = props
  return (
    <svg className={styles.curves} viewBox={`0 0 ${room.width} ${room.height}`} aria-hidden>
      <path className={styles.neutral} d={`M0 ${neutral}H${room.width}`} />
      {curves.map(({ personaId, look, points, path }) => (
        <g key={personaId} stroke={personaColor(look)} fill="none">
          <path d={path} strokeWidth={6} strokeDasharray={scaledDash(look)} />
          {points.map(({ stageId, x, y }) => (
            <path key={stageId} className={styles.point} d={personaMarker(look, x, y, 26)} strokeWidth={6} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The dashes of a line that is three times as thick as on the map. */
function scaledDash(look: number): string | undefined {
  return personaDash(look)
    ?.split(' ')
    .map((length) => Number(length) * 3)
    .join(' ')
}
