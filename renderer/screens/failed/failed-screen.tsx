import { RotateCw, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { requireSaved } from '../../model/document/document-store.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './failed-screen.module.css'

const kept = 'Your journeys and your last change are kept.'

/** Instead of a window that can't be drawn. */
export function FailedScreen({ openLibrary }: { openLibrary: (() => void) | undefined }): ReactNode {
  const [problem, setProblem] = useState('')

  async function reload(): Promise<void> {
    try {
      await requireSaved()
      await request('app:reload')
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }

  return (
    <main className={styles.failed} role="alert">
      <EmptyState
        icon={<TriangleAlert />}
        title="Something went wrong in this window"
        actions={
          <>
            {openLibrary && <Button onClick={openLibrary}>Open library</Button>}
            <Button autoFocus variant="primary" icon={<RotateCw />} onClick={() => void reload()}>
              Reload window
            </Button>
          </>
        }
      >
        {problem ||
          (openLibrary ? `${kept} If it happens again, open the library and export the journey from there.` : kept)}
      </EmptyState>
    </main>
  )
}
