/** Whether all that was done is on disk. It says "Saved" only when the disk did. */
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import type { Saving } from '../../model/document/saving.ts'
import styles from './top-bar.module.css'

/** Milliseconds: letters that are typed come closer together than this. */
const rest = 300

export function SavingMark(): ReactNode {
  const saving = useDocument((state) => state.saving)
  const isTyping = useTyping(saving)
  const words = isTyping && saving.state === 'saved' ? 'saving' : saving.state
  return (
    <span className={styles.saving} role="status" data-state={saving.state}>
      {words === 'saved' && (
        <>
          <Check size={14} aria-hidden className={styles.saved} /> Saved
        </>
      )}
      {words === 'saving' && (
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

/** True until the hand rests: words that change back and forth with each letter disturb whoever types and whoever listens. */
function useTyping(saving: Saving): boolean {
  const [isTyping, setTyping] = useState(false)
  useEffect(() => {
    if (saving.state !== 'saved') {
      setTyping(true)
      return
    }
    const resting = setTimeout(() => setTyping(false), rest)
    return () => clearTimeout(resting)
  }, [saving])
  return isTyping
}
