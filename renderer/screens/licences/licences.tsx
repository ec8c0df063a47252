/** The licences of all that the app is made of. */
import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from '../../model/session/session-store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './licences.module.css'

type Bundled = typeof import('virtual:licences')['licences']

export function Licences(): ReactNode {
  const isOpen = useSession((session) => session.areLicencesOpen)
  const licences = useBundled(isOpen)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => useSession.setState({ areLicencesOpen: false })}
      title="Licences"
      description="Throughline is free software, and made of free software. Select a name to read its licence."
      size="wide"
    >
      <ul className={styles.list}>
        {licences.map(({ name, version, kind, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span>{name}</span> <span className={styles.version}>{version}</span>
                <span className={styles.kind}>{kind}</span>
              </summary>
              <pre className={styles.text}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** They are long and seldom read, so that they are loaded when asked for. */
function useBundled(isWanted: boolean): Bundled {
  const [licences, setLicences] = useState<Bundled>([])
  useEffect(() => {
    if (isWanted) void import('virtual:licences').then((bundled) => setLicences(bundled.licences))
  }, [isWanted])
  return licences
}
