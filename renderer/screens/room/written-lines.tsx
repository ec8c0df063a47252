import type { ReactNode } from 'react'
import { keepLine, type ShownLine } from '../../model/places/writing-store.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import styles from './writing.module.css'

/** What all have written, to be talked about; each line goes into the journey unless its tick is removed. */
export function WrittenLines({ lines }: { lines: readonly ShownLine[] }): ReactNode {
  if (lines.length === 0) return <p className={styles.hint}>Nobody wrote anything.</p>
  return (
    <ul className={styles.lines} aria-label="What people wrote">
      {lines.map(({ text, isKept }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
        <li key={at}>
          <Checkbox label={text} isChecked={isKept} onChange={(isOn) => keepLine(at, isOn)} />
        </li>
      ))}
    </ul>
  )
}
