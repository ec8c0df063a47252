/** Under the top bar while the disk refuses what was done: why, what is kept, and two ways on. */
import { CircleAlert, FileDown, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/journey/wire.ts'
import { request } from '../../bridge/bridge.ts'
import { flushSaving, openDocument, useDocument } from '../../model/document/document-store.ts'
import { notify, notifyProblem } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './banner.module.css'

export function NotSavedBanner(): ReactNode {
  const reason = useDocument(({ saving }) => (saving.state === 'not-saved' ? saving.reason : null))
  if (reason === null) return null
  return (
    <div className={styles.banner} role="alert">
      <CircleAlert size={16} aria-hidden />
      <p>
        <strong>Not saved.</strong> {reason} Your changes are safe in this window, and Throughline keeps trying.
      </p>
      <Button size="small" icon={<RotateCw />} onClick={() => void flushSaving()}>
        Try now
      </Button>
      <Button size="small" variant="solid" icon={<FileDown />} onClick={() => void saveCopy()}>
        Save a copy…
      </Button>
    </div>
  )
}

async function saveCopy(): Promise<void> {
  try {
    const written = await request('journey:save-copy', { records: recordsOf(openDocument()) })
    if (written) notify(`Saved a copy as ${written.path}`)
  } catch (error) {
    notifyProblem(error)
  }
}
