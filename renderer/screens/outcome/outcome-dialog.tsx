/** What the session came to, as it will be handed out, with the ways to save it. */
import { FileDown, FileText, Monitor, Presentation } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { outcomeOf } from '../../../shared/room/outcome.ts'
import { useDocument } from '../../model/document/document-store.ts'
import {
  chooseSince,
  closeOutcome,
  exportOutcome,
  type OutcomeSince,
  outcomeBeginnings,
  showOutcomeOnWall,
  useOutcome,
} from '../../model/places/outcome-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './sheet-page.module.css'
import { SheetPage } from './sheet-page.tsx'

const sinceWords: Readonly<Record<OutcomeSince, string>> = {
  agenda: 'Since the agenda started',
  today: 'Today',
  ever: 'Whole journey',
}

export function OutcomeDialog(): ReactNode {
  const isOpen = useOutcome((outcome) => outcome.isOpen)
  const document = useDocument((state) => state.document)
  return isOpen && document ? <OpenOutcome document={document} /> : null
}

function OpenOutcome({ document }: { document: JourneyDocument }): ReactNode {
  const { at, since, before, running, problem } = useOutcome()
  const outcome = useMemo(() => outcomeOf(document, before, at), [document, before, at])
  return (
    <Dialog
      isOpen
      onClose={closeOutcome}
      title="Outcome"
      description="What the session decided, left open and changed."
      size="wide"
      footer={
        <>
          <Button icon={<Monitor />} onClick={() => showOutcomeOnWall(since)}>
            Show on the wall
          </Button>
          <Button icon={<FileText />} isBusy={running !== null} onClick={() => void exportOutcome(outcome, 'md')}>
            {running === 'md' ? 'Saving…' : 'Save as Markdown…'}
          </Button>
          <Button icon={<Presentation />} isBusy={running !== null} onClick={() => void exportOutcome(outcome, 'pptx')}>
            {running === 'pptx' ? 'Saving…' : 'Save as slides…'}
          </Button>
          <Button
            variant="primary"
            icon={<FileDown />}
            isBusy={running !== null}
            onClick={() => void exportOutcome(outcome, 'pdf')}
          >
            {running === 'pdf' ? 'Saving…' : 'Save as PDF…'}
          </Button>
        </>
      }
    >
      <Segmented
        label="Period"
        value={since}
        segments={outcomeBeginnings().map((value) => ({ value, label: sinceWords[value] }))}
        onChange={(next) => void chooseSince(next)}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the outcome */}
      <div className={styles.sheet} tabIndex={0} role="document" aria-label="Outcome">
        <SheetPage sheet={outcome} />
      </div>
    </Dialog>
  )
}
