/** Channels by stages: where people are met and where they are missed, with what that means beside it. */
import type { ReactNode } from 'react'
import type { MissedCell, MissedPeople } from '../../../shared/report/missed-people.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import styles from './missed-table.module.css'

const shown = ['met', 'missed', 'unwanted'] as const satisfies readonly MissedCell[]

export function MissedTable({ missed }: { missed: MissedPeople }): ReactNode {
  const { stages, channels, moreChannels, gaps, people } = missed
  const used = shown.filter((cell) => channels.some(({ cells }) => cells.includes(cell)))
  const isTurned = stages.some(({ name }) => longestWord(name) * letter > stagesWidth / stages.length)
  return (
    <div className={styles.missed}>
      <div>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.channel} />
              {stages.map(({ name, isAwareness }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: stages may bear the same name
                <th key={at} scope="col" data-awareness={isAwareness || undefined}>
                  {isTurned ? <span className={styles.turned}>{name}</span> : <Clamp isLong>{name}</Clamp>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {channels.map(({ name, cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: channels may bear the same name
              <tr key={row}>
                <th scope="row" className={styles.channel}>
                  <Clamp>{name}</Clamp>
                </th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={at} data-awareness={stages[at]?.isAwareness || undefined}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {moreChannels && <p className={styles.quiet}>{moreChannels}</p>}
        <p className={styles.legend}>
          {used.map((cell) => (
            <span key={cell}>
              <i className={styles.cell} data-cell={cell} aria-hidden /> {words.cell[cell]}
            </span>
          ))}
        </p>
      </div>
      <div className={styles.words}>
        {gaps.map(({ message, why }) => (
          <p key={message}>
            <Clamp isLong>
              <strong>{message}</strong>
            </Clamp>
            {why}
          </p>
        ))}
        {people.map(({ name, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: personas may bear the same name
          <p key={at}>
            <Clamp>
              <strong>{name}</strong>
            </Clamp>
            {text}.
          </p>
        ))}
      </div>
    </div>
  )
}

/** Room for the stages' names in px, and how much of it a letter takes: names that would be torn are turned. */
const stagesWidth = 326
const letter = 6.5

function longestWord(name: string): number {
  return Math.max(0, ...name.split(' ').map((word) => word.length))
}

function Cell({ cell }: { cell: MissedCell }): ReactNode {
  return cell === 'empty' ? null : (
    <i className={styles.cell} data-cell={cell} role="img" aria-label={words.cell[cell]} />
  )
}
