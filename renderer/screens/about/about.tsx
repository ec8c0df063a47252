/** What this app is: its version, what it runs on, and what it never does. */
import { type ReactNode, useEffect, useState } from 'react'
import type { RequestAnswer } from '../../../shared/bridge/bridge.ts'
import { request } from '../../bridge/bridge.ts'
import { openDiagnostics } from '../../model/places/diagnostics-store.ts'
import { openYourData } from '../../model/places/your-data-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Brand } from '../library/brand.tsx'
import styles from './about.module.css'

export function About(): ReactNode {
  const isOpen = useSession((session) => session.isAboutOpen)
  const close = () => useSession.setState({ isAboutOpen: false })
  const goTo = (open: () => void) => () => {
    close()
    open()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title="About Throughline"
      size="small"
      footer={
        <>
          <Button onClick={goTo(() => useSession.setState({ areLicencesOpen: true }))}>Licences</Button>
          <Button onClick={goTo(() => void openYourData())}>Your data…</Button>
          <Button onClick={goTo(() => void openDiagnostics())}>Diagnostics…</Button>
        </>
      }
    >
      <Facts />
    </Dialog>
  )
}

function Facts(): ReactNode {
  const [about, setAbout] = useState<RequestAnswer<'app:about'> | null>(null)
  useEffect(() => {
    request('app:about').then(setAbout, () => undefined)
  }, [])
  return (
    <div className={styles.about}>
      <Brand />
      <p className={styles.version}>Version {about?.version}</p>
      <p>Offline customer journey mapping. Nothing is ever sent: everything you make stays on this computer.</p>
      <dl className={styles.runtime}>
        <dt>Electron</dt>
        <dd>{about?.runtime.electron}</dd>
        <dt>Chromium</dt>
        <dd>{about?.runtime.chromium}</dd>
        <dt>Node</dt>
        <dd>{about?.runtime.node}</dd>
        <dt>SQLite</dt>
        <dd>{about?.runtime.sqlite}</dd>
      </dl>
    </div>
  )
}
