/** What a vote came to: sum or mean and spread, the highest first, and what the room disagrees on as rows of their own. */
import { MessagesSquare } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { voteResults } from '../../../shared/room/vote-results.ts'
import type { VoteRecord } from '../../../shared/room/voting.ts'
import { Spread } from './spread.tsx'
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
