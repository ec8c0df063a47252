import type { ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import styles from './ring.module.css'

/** A share of the whole as a ring; the large one says its number in the middle and its label below. */
export function Ring(props: {
  /** 0 to 1; null where there is nothing to have a share of. */
  share: number | null
  label: string
  tone?: Tone | undefined
  size?: 'small' | 'large' | undefined
}): ReactNode {
  const isLarge = props.size === 'large'
  const [size, thickness] = isLarge ? [64, 7] : [18, 3.5]
  const radius = (size - thickness) / 2
  const share = Math.min(1, Math.max(0, props.share ?? 0))
  const percent = props.share === null ? '–' : `${Math.round(share * 100)}%`
  const circle = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: thickness, fill: 'none' } as const
  const ring = (
    <svg
      width={size}
      height={size}
      role="img"
      aria-label={`${props.label}: ${percent}`}
      className={styles[props.tone ?? 'accent']}
    >
      <circle {...circle} className={styles.whole} />
      {share > 0 && (
        <circle
          {...circle}
          className={styles.share}
          pathLength={100}
          strokeDasharray={`${share * 100} 100`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      )}
    </svg>
  )
  if (!isLarge) return ring
  return (
    <figure className={styles.figure}>
      <div className={styles.face}>
        {ring}
        <span className={styles.number} aria-hidden>
          {percent}
        </span>
      </div>
      <figcaption className={styles.label} aria-hidden>
        {props.label}
      </figcaption>
    </figure>
  )
}
