/** What can be mailed when something goes wrong, all of it to be read before it is saved. */
import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { closeDiagnostics, saveDiagnostics, useDiagnostics } from '../../model/places/diagnostics-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './diagnostics-dialog.module.css'

export function DiagnosticsDialog(): ReactNode {
  const { isOpen, text, problem } = useDiagnostics()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeDiagnostics}
      title="Diagnostics"
      description="Save this file and mail it to whoever helps you. It has no titles, names or texts of your journeys."
      size="wide"
      footer={
        <Button variant="primary" icon={<FileDown />} disabled={text === null} onClick={() => void saveDiagnostics()}>
          Save as file…
        </Button>
      }
    >
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is selected by keys too
        <section className={styles.text} tabIndex={0} aria-label="Diagnostics file">
          <pre>{text}</pre>
        </section>
      )}
    </Dialog>
  )
}
