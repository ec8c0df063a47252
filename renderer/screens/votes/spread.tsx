import type { ReactNode } from 'react'
import type { BallotMeasure } from '../../../shared/journey/fields/vocabulary.ts'
import type { VoteResult } from '../../../shared/room/vote-results.ts'
import styles from './votes.module.css'

/** How many gave how much, as columns side by side. */
export function Spread({ measure, result }: { measure: BallotMeasure; result: VoteResult }): ReactNode {
  const { spread } = result
  const first = measure === 'dots' ? 0 : 1
  const columns = spread.map((count, at) => ({ count, value: at + first, x: at * 14 + 1 }))
  const words = columns.map(({ count, value }) => `${count} × ${value}`).join(', ')
  const tallest = Math.max(1, ...spread)
  return (
    <svg
      className={styles.spread}
      viewBox={`0 0 ${spread.length * 14} 24`}
      width={spread.length * 14}
      height={24}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      {columns.map(({ count, value, x }) => {
        const height = Math.max(count > 0 ? 3 : 1, (22 * count) / tallest)
        return (
          <rect key={value} x={x} y={24 - height} width={11} height={height} data-none={count === 0 || undefined} />
        )
      })}
    </svg>
  )
}
