/** The open journey's report as a client will read it, and the way to hand it on. */
import { FileDown, FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { displayFont } from '../../looks/display-font.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useBrandFace } from '../../model/places/brand-face.ts'
import { chooseAppendix, closeReport, exportReport, useReport } from '../../model/places/report-store.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './report-dialog.module.css'
import { ReportPages } from './report-pages.tsx'

export function ReportDialog(): ReactNode {
  const { isOpen, at, hasAppendix, running, problem } = useReport()
  const document = useDocument((state) => (isOpen ? state.document : null))
  const theme = useEffectiveTheme()
  const face = useBrandFace(document?.journey.brand.name ?? '')
  return (
    <Dialog
      isOpen={isOpen && document !== null}
      onClose={closeReport}
      title="Report"
      description="For readers who haven’t seen the map. Always up to date with the journey."
      size="large"
      footer={
        <>
          <div className={styles.appendix}>
            <Checkbox
              label="Appendix with all findings"
              isChecked={hasAppendix}
              onChange={chooseAppendix}
              isDisabled={running !== null}
            />
          </div>
          <Button icon={<FileText />} isBusy={running !== null} onClick={() => void exportReport('md')}>
            {running === 'md' ? 'Saving…' : 'Save as Markdown…'}
          </Button>
          <Button
            variant="primary"
            icon={<FileDown />}
            isBusy={running !== null}
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
        <div className={styles.sheet} tabIndex={0} role="document" aria-label="Report" style={displayFont(face)}>
          <ReportPages key={face?.family} document={document} at={at} hasAppendix={hasAppendix} theme={theme} />
        </div>
      )}
    </Dialog>
  )
}
