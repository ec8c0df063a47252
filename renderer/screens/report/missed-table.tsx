/** Channels by stages: where people are met and where they are missed, with what that means beside it. */
import type { ReactNode } from 'react'
import { type WrappedText, wrapText } from '../../../shared/layout/grid/fit-text.ts'
import type { MissedCell, MissedPeople } from '../../../shared/report/missed-people.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import styles from './missed-table.module.css'

const shown = ['met', 'missed', 'unwanted'] as const satisfies readonly MissedCell[]

export function MissedTable({ missed }: { missed: MissedPeople }): ReactNode {
  const { stages, channels, moreChannels, gaps, people } = missed
  const used = shown.filter((cell) => channels.some(({ cells }) => cells.includes(cell)))
  const column = stagesWidth / stages.length
  const isTurned = column < narrowestLevel && stages.some(({ name }) => linesOf(name, column, 4).isCut)
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
                  <span className={isTurned ? styles.turned : undefined} title={name}>
                    <Lines of={isTurned ? linesOf(name, turnedHeight, 2).lines : linesOf(name, column, 4).lines} />
                  </span>
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

/** Room for the stages' names in px; columns narrower than the second turn names that have no room. */
const stagesWidth = 326
const narrowestLevel = 60
const turnedHeight = 112
const nameStyle = { size: 11, weight: 650 } as const

function linesOf(name: string, width: number, maxLines: number): WrappedText {
  return wrapText(name, width - 4, { ...nameStyle, maxLines })
}

function Lines({ of }: { of: readonly string[] }): ReactNode {
  return of.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
    <span key={at} className={styles.line}>
      {line}
    </span>
  ))
}

function Cell({ cell }: { cell: MissedCell }): ReactNode {
  return cell === 'empty' ? null : (
    <i className={styles.cell} data-cell={cell} role="img" aria-label={words.cell[cell]} />
  )
}
