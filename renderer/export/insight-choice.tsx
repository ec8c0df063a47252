/** Which insight lanes come along; at first those that are on the screen. */
import type { ReactNode } from 'react'
import { insightNames, insightWords } from '../../shared/journey/insights.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'
import styles from './insight-choice.module.css'

export function InsightChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  const { insights } = options
  return (
    <Choice label="Lanes under the map">
      <fieldset className={styles.lanes} aria-label="Lanes under the map">
        {insightNames.map((name) => (
          <Checkbox
            key={name}
            label={insightWords[name]}
            isChecked={insights.includes(name)}
            onChange={(isChecked) =>
              onChange({
                insights: insightNames.filter((other) => (other === name ? isChecked : insights.includes(other))),
              })
            }
            isDisabled={isDisabled}
          />
        ))}
      </fieldset>
    </Choice>
  )
}
