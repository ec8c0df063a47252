/** What the open journey misses as a client will read it, and the way to hand it on. */
import { FileDown, FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../state/document-store.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './report-dialog.module.css'
import { ReportPage } from './report-page.tsx'
import { closeReport, exportReport, useReport } from './report-store.ts'

export function ReportDialog(): ReactNode {
  const { isOpen, at, running, problem } = useReport()
  const document = useDocument((state) => (isOpen ? state.document : null))
  const theme = useEffectiveTheme()
  return (
    <Dialog
      isOpen={isOpen && document !== null}
      onClose={closeReport}
      title="Report"
      description="For somebody who has not seen the map. It is made anew from the journey whenever it is opened."
      size="large"
      footer={
        <>
          <Button icon={<FileText />} disabled={running !== null} onClick={() => void exportReport('md')}>
            {running === 'md' ? 'Saving…' : 'Save as Markdown…'}
          </Button>
          <Button
            variant="primary"
            icon={<FileDown />}
            disabled={running !== null}
            onClick={() => void exportReport('pdf')}
          >
            {running === 'pdf' ? 'Saving…' : 'Save as PDF…'}
          </Button>
        </>
      }
    >
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {document && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the report
        <div className={styles.sheet} tabIndex={0} role="document" aria-label="Report">
          <ReportPage document={document} at={at} theme={theme} />
        </div>
      )}
    </Dialog>
  )
}
