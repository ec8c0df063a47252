/** What the next key or click does, while something was begun that it ends. */
import type { ReactNode } from 'react'
import { type SessionState, useSession } from '../../model/session/session-store.ts'
import styles from './canvas.module.css'

export function Hint(): ReactNode {
  const text = useSession(hintOf)
  return text && <div className={styles.hint}>{text}</div>
}

function hintOf({ connectingFromId, reconnecting }: SessionState): string | null {
  if (connectingFromId === null) return null
  if (reconnecting?.end === 'from') return 'Select the start touchpoint, then press Enter. Press Esc to cancel.'
  if (reconnecting?.end === 'to') return 'Select the end touchpoint, then press Enter. Press Esc to cancel.'
  return 'Select a touchpoint to connect to, then press Enter. Press Esc to cancel.'
}
