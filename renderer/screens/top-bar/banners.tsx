/** At the top of the window, on every screen and while presenting: what is wrong with the library or the journey, as long as it is. */
import { FolderInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSession } from '../../model/session/session-store.ts'
import styles from './banner.module.css'
import { NotSavedBanner } from './not-saved-banner.tsx'
import { ReadOnlyBanner } from './read-only-banner.tsx'

/** They have a place of their own, so that nothing lies under them. */
export function Banners(): ReactNode {
  return (
    <div>
      <DepartedBanner />
      <NotSavedBanner />
      <ReadOnlyBanner />
    </div>
  )
}

/** On top while the app works in another library than it began with: what happened, and where everything is. */
function DepartedBanner(): ReactNode {
  const sentence = useSession((session) => session.departed)
  if (sentence === null) return null
  return (
    <div className={styles.banner} role="alert">
      <FolderInput size={16} aria-hidden />
      <p>{sentence}</p>
    </div>
  )
}
