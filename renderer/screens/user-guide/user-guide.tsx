/** The user's guide, a page that comes with the app. */
import type { ReactNode } from 'react'
import { html } from '../../../resources/guide/guide.md'
import { useSession } from '../../model/session/session-store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './user-guide.module.css'

export function UserGuide(): ReactNode {
  const isOpen = useSession((session) => session.isUserGuideOpen)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => useSession.setState({ isUserGuideOpen: false })}
      title="User guide"
      description="What you can do with Throughline, and how."
      size="wide"
    >
      {/* Our own text, made HTML when the app was built. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: no user's text gets here */}
      <article className={styles.guide} dangerouslySetInnerHTML={{ __html: html }} />
    </Dialog>
  )
}
