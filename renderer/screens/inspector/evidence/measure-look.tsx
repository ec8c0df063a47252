import type { ReactNode } from 'react'
import { hasReachedTarget, latestValue, measureLine } from '../../../../shared/journey/measures.ts'
import type { RecordOf } from '../../../../shared/journey/schema.ts'
import { formatDay } from '../../../../shared/words/dates.ts'
import styles from './evidence.module.css'

const size = { width: 84, height: 22 }

/** The latest value, and a small line of all towards the target. */
export function MeasureLook({ measure }: { measure: RecordOf['measures'] }): ReactNode {
  const latest = latestValue(measure)
  if (!latest) return null
  const { points, target } = measureLine(measure, size)
  const isReached = hasReachedTarget(measure)
  const last = points.at(-1)
  const unit = measure.unit.trim()
  return (
    <div className={styles.measure} title={formatDay(latest.at)}>
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} className={styles.line} aria-hidden>
        {target !== null && (
          <line x1={0} x2={size.width} y1={target} y2={target} stroke="var(--muted)" strokeDasharray="3 3" />
        )}
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={1.75}
        />
        {last && <circle cx={last.x} cy={last.y} r={2.5} fill="var(--accent)" />}
      </svg>
      <span>
        <strong>{latest.value}</strong> {unit}
        {measure.target !== null && ` (target ${measure.target}${isReached ? ', reached' : ''})`}
      </span>
    </div>
  )
}
