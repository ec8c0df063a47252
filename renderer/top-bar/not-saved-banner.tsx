/** Under the top bar while the disk refuses what was done: why, what is kept, and two ways on. */
import { CircleAlert, FileDown, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { recordsOf } from '../../shared/journey/wire.ts'
import { request, sentenceOf } from '../bridge.ts'
import { flushSaving, openDocument, useDocument } from '../state/document-store.ts'
import { notify } from '../state/session-store.ts'
import { Button } from '../ui/button.tsx'
import styles from './banner.module.css'

export function NotSavedBanner(): ReactNode {
  const reason = useDocument(({ saving }) => (saving.state === 'not-saved' ? saving.reason : null))
  if (reason === null) return null
  return (
    <div className={styles.banner} role="alert">
      <CircleAlert size={16} aria-hidden />
      <p>
        <strong>Not saved.</strong> {reason} What you did is kept in this window and tried again.
      </p>
      <Button size="small" icon={<RotateCw />} onClick={() => void flushSaving()}>
        Try now
      </Button>
      <Button size="small" variant="solid" icon={<FileDown />} onClick={() => void saveCopy()}>
        Save a copy elsewhere…
      </Button>
    </div>
  )
}

async function saveCopy(): Promise<void> {
  try {
    const written = await request('journey:save-copy', { records: recordsOf(openDocument()) })
    if (written) notify(`Saved a copy as ${written.path}`)
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
  }
}
