/** Hands that are counted aloud: a number for each thing, or for each rating of it. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { subjectName } from '../../../shared/room/vote-results.ts'
import type { Voting } from '../../../shared/room/voting.ts'
import { countHands, useVote } from '../../model/places/vote-store.ts'
import { Stepper } from '../../ui/choose/stepper.tsx'
import styles from './votes.module.css'

export function CountedHands({ document, voting }: { document: JourneyDocument; voting: Voting }): ReactNode {
  const hands = useVote((vote) => vote.hands) ?? []
  const steps = voting.measure === 'dots' ? ['Hands'] : ['1', '2', '3', '4', '5']
  const most = voting.measure === 'dots' ? voting.people * 10 : voting.people
  return (
    <table className={styles.hands}>
      <thead>
        <tr>
          <td />
          {steps.map((step) => (
            <th key={step} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voting.subjects.map((subject, at) => {
          const name = subjectName(document, subject)
          return (
            <tr key={JSON.stringify(subject)}>
              <th scope="row">{name}</th>
              {steps.map((step, place) => (
                <td key={step}>
                  <Stepper
                    label={`${name}: ${step.toLowerCase()}`}
                    isLabelHidden
                    value={hands[at]?.[place] ?? 0}
                    least={0}
                    most={most}
                    onChange={(count) => countHands(at, place, count)}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
