/** What a vote came to: sum or mean and spread, the highest first, and what the room disagrees on as rows of their own. */
import { MessagesSquare } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { BallotMeasure } from '../../../shared/journey/fields/vocabulary.ts'
import { type VoteResult, voteResults } from '../../../shared/room/vote-results.ts'
import type { VoteRecord } from '../../../shared/room/voting.ts'
import styles from './votes.module.css'

export function VoteResults({ document, vote }: { document: JourneyDocument; vote: VoteRecord }): ReactNode {
  const results = useMemo(() => voteResults(document, vote), [document, vote])
  const { measure, cast } = vote
  const highest = Math.max(1, ...results.map(({ result }) => result ?? 0))
  const apart = results.filter(({ dissent }) => dissent !== null)
  const given = results.filter(({ result }) => result !== null && result > 0)
  const left = results.filter((one) => !given.includes(one))
  return (
    <>
      <table className={styles.results} aria-label={`Votes: ${vote.question}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">{measure === 'dots' ? 'Dots' : 'Average'}</th>
            <td />
            <th scope="col">Voters</th>
            <th scope="col">Spread</th>
          </tr>
        </thead>
        <tbody>
          {given.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td className={styles.figure}>{one.result ?? '–'}</td>
              <td className={styles.bar}>
                <meter
                  min={0}
                  max={measure === 'dots' ? highest : 5}
                  value={one.result ?? 0}
                  aria-label={`${one.name}: ${one.result ?? 'not rated'}`}
                />
              </td>
              <td>
                {one.voters} of {cast.length}
              </td>
              <td>
                <Spread measure={measure} result={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {apart.length > 0 && (
        <section className={styles.dissent} aria-label="Dissent">
          <h3>
            <MessagesSquare aria-hidden /> The room disagrees
          </h3>
          <ul>
            {apart.map(({ id, name, dissent }) => (
              <li key={id}>
                <strong>{name}</strong> {dissent}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <p className={styles.left}>
          {measure === 'dots' ? 'No dots' : 'Not rated'}: {left.map(({ name }) => name).join(', ')}
        </p>
      )}
    </>
  )
}

/** How many gave how much, as columns side by side. */
function Spread({ measure, result }: { measure: BallotMeasure; result: VoteResult }): ReactNode {
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
