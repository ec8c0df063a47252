import type { ReactNode } from 'react'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from '../fields/inspector.module.css'

/** A choice of a few for all at once; where they differ, none is chosen and a word says so. */
export function SharedChoice<Value extends string>(props: {
  label: string
  shared: { readonly isMixed: boolean; readonly value: Value | undefined }
  words: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
}): ReactNode {
  const values = Object.keys(props.words) as Value[]
  return (
    <div className={styles.labelled}>
      <span className={styles.labelRow}>
        <span className={styles.label} aria-hidden>
          {props.label}
        </span>
        {props.shared.isMixed && <span className={styles.empty}>Mixed</span>}
      </span>
      <Segmented<Value | 'mixed'>
        label={props.label}
        value={props.shared.value ?? 'mixed'}
        segments={values.map((value) => ({ value, label: props.words[value] }))}
        onChange={(value) => value !== 'mixed' && props.onChoose(value)}
        isWide
      />
    </div>
  )
}
