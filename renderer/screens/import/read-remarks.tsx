/** How a file was read: what was left out first, then what was guessed. */
import type { ReactNode } from 'react'
import type { Remark } from '../../../shared/formats/reading/remark.ts'
import styles from './import-dialog.module.css'

export function ReadRemarks({ remarks }: { remarks: readonly Remark[] }): ReactNode {
  const texts = (isLoss: boolean) => [
    ...new Set(remarks.filter((one) => one.isLoss === isLoss).map(({ text }) => text)),
  ]
  const [left, guesses] = [texts(true), texts(false)]
  return (
    <>
      {left.length > 0 && (
        <section className={styles.problems} aria-label="Left out">
          <RemarkList texts={left} />
        </section>
      )}
      {guesses.length > 0 && (
        <section className={styles.remarks} aria-label="How the file was read">
          <RemarkList texts={guesses} />
        </section>
      )}
    </>
  )
}

function RemarkList({ texts }: { texts: readonly string[] }): ReactNode {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}.</li>
      ))}
    </ul>
  )
}
