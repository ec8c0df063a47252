/** On top while the app works in another library than it began with: what happened, and where everything is. */
import { FolderInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSession } from '../../model/session/session-store.ts'
import styles from './banner.module.css'

export function DepartedBanner(): ReactNode {
  const sentence = useSession((session) => session.departed)
  if (sentence === null) return null
  return (
    <div className={styles.banner} role="alert">
      <FolderInput size={16} aria-hidden />
      <p>{sentence}</p>
    </div>
  )
}
