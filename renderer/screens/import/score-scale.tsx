/** The scale of a diagram's scores, which was found out and may be another. */
import type { ReactNode } from 'react'
import { type FeelingScale, feelingScales } from '../../../shared/formats/lanes/read-feeling.ts'
import { Select } from '../../ui/select.tsx'
import styles from './import-dialog.module.css'

const options = feelingScales.map((scale) => ({ value: scale, label: `Scores from ${scale}` }))

export function ScoreScale(props: { scale: FeelingScale; onChange: (scale: FeelingScale) => void }): ReactNode {
  return (
    <div className={styles.where}>
      <div className={styles.sheet}>
        <Select
          label="Scale of the scores"
          isLabelHidden
          value={props.scale}
          options={options}
          onChange={props.onChange}
        />
      </div>
    </div>
  )
}
