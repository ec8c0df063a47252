/** What the next key or click does, while something was begun that it ends. */
import type { ReactNode } from 'react'
import { type SessionState, useSession } from '../state/session-store.ts'
import styles from './canvas.module.css'

export function Hint(): ReactNode {
  const text = useSession(hintOf)
  return text && <div className={styles.hint}>{text}</div>
}

function hintOf({ connectingFromId, reconnecting }: SessionState): string | null {
  if (connectingFromId === null) return null
  if (reconnecting?.end === 'from') return 'Choose where it begins, then Enter. Escape leaves it as it was.'
  if (reconnecting?.end === 'to') return 'Choose where it leads, then Enter. Escape leaves it as it was.'
  return 'Choose a touchpoint to connect to, then Enter. Escape ends it.'
}
