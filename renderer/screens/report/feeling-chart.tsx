/** The curve of feelings under its stages, with moments of truth and the worst moments on it. */
import type { CSSProperties, ReactNode } from 'react'
import { emotions } from '../../../shared/journey/schema.ts'
import { type CurveBand, curveHeight, curveWidth, levelY } from '../../../shared/report/feeling-curve.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import styles from './feeling-chart.module.css'
import { ReportFace } from './report-face.tsx'

const faceSize = 15
const told = emotions.filter((emotion) => emotion % 2 === 0)
const dashes = [undefined, '4 3', '1.5 3']

export function FeelingBand({ band }: { band: CurveBand }): ReactNode {
  const { stages } = band
  return (
    <div className={styles.band} style={{ '--stages': stages.length } as CSSProperties}>
      <div className={styles.names}>
        {stages.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages may bear the same name
          <h3 key={at}>
            <Clamp isLong>{name}</Clamp>
          </h3>
        ))}
      </div>
      <div className={styles.faces}>
        {told.map((emotion) => (
          <span key={emotion} style={{ top: levelY(emotion) - faceSize / 2 }}>
            <ReportFace emotion={emotion} size={faceSize} />
          </span>
        ))}
      </div>
      <Curves band={band} />
      <div className={styles.notes}>
        {stages.map(({ note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place
          <p key={at}>
            {note && <ReportFace emotion={note.sort === 'best' ? 1 : -1} size={12} />}
            {note && <Clamp isLong>{note.text}</Clamp>}
          </p>
        ))}
      </div>
    </div>
  )
}

function Curves({ band: { stages, curves, truths, moments, radius } }: { band: CurveBand }): ReactNode {
  const width = curveWidth / stages.length
  return (
    <svg className={styles.plot} width={curveWidth} height={curveHeight} viewBox={`0 0 ${curveWidth} ${curveHeight}`}>
      <title>{words.feeling}</title>
      {stages.map(({ isAwareness }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place
        <rect key={at} x={at * width} y={0} width={width} height={curveHeight} data-awareness={isAwareness} />
      ))}
      <path d={`M0 ${levelY(0)}H${curveWidth}`} className={styles.level} />
      {truths.map(({ x, y }) => (
        <g key={x}>
          <path d={`M${x} 12V${y}`} className={styles.drop} />
          <path d={`M${x} 2l5 5l-5 5l-5 -5z`} className={styles.diamond} />
        </g>
      ))}
      {curves.toReversed().map(({ look, path, points }) => (
        <g key={look} className={styles.curve} data-main={look === 0 || undefined}>
          <path d={path} strokeDasharray={dashes[look]} />
          {look === 0 && radius > 1 && points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={radius} />)}
        </g>
      ))}
      {moments.map(({ number, x, y }) => (
        <g key={number} className={styles.moment}>
          <circle cx={x} cy={y} r={9} />
          <text x={x} y={y + 4} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}

export function FeelingLegend(props: {
  readonly people: readonly string[]
  readonly hasTruths: boolean
  /** What the numbers on the curve are; empty without any. */
  readonly moment: string
}): ReactNode {
  return (
    <ul className={styles.legend}>
      {props.people.map((name, look) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a curve is its look
        <li key={look}>
          <svg width={24} height={10} aria-hidden className={styles.curve} data-main={look === 0 || undefined}>
            <path d="M0 5H24" strokeDasharray={dashes[look]} />
            {look === 0 && <circle cx={12} cy={5} r={3} />}
          </svg>
          <Clamp>{name}</Clamp>
        </li>
      ))}
      {props.hasTruths && (
        <li>
          <svg width={10} height={10} aria-hidden>
            <path d="M5 0l5 5l-5 5l-5 -5z" className={styles.diamond} />
          </svg>
          {words.truth}
        </li>
      )}
      {props.moment && (
        <li>
          <svg width={18} height={18} aria-hidden className={styles.moment}>
            <circle cx={9} cy={9} r={9} />
            <text x={9} y={13} textAnchor="middle">
              1
            </text>
          </svg>
          {props.moment}
        </li>
      )}
    </ul>
  )
}
