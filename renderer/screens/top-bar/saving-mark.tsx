/** Whether all that was done is on disk. It says "Saved" only when the disk did. */
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import styles from './top-bar.module.css'

export function SavingMark(): ReactNode {
  const saving = useDocument((state) => state.saving)
  return (
    <span className={styles.saving} role="status" data-state={saving.state}>
      {saving.state === 'saved' && (
        <>
          <Check size={14} aria-hidden /> Saved
        </>
      )}
      {saving.state === 'saving' && (
        <>
          <LoaderCircle size={14} aria-hidden /> Saving
        </>
      )}
      {saving.state === 'not-saved' && (
        <span className={styles.problem} title={saving.reason}>
          <CircleAlert size={14} aria-hidden /> Not saved
        </span>
      )}
    </span>
  )
}
