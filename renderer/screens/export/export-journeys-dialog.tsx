/** Takes several journeys of the library out of the app at once, into a folder. */
import { FolderDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type Format, formatNoun } from '../../../shared/formats/format-table.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { request } from '../../bridge/bridge.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { notify } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportChoices } from './export-choices.tsx'
import styles from './export-dialog.module.css'
import { ExportProgress } from './export-progress.tsx'
import { FormatList } from './format-list.tsx'
import { JourneyTicks } from './journey-ticks.tsx'
import { useExportChoice } from './use-export-choice.ts'
import { useExportRun } from './use-export-run.ts'

export function ExportJourneysDialog(): ReactNode {
  const ticked = useLibrary(({ exportingIds }) => exportingIds)
  return ticked && <Open ticked={ticked} />
}

function close(): void {
  useLibrary.setState({ exportingIds: null })
}

function Open({ ticked }: { ticked: ReadonlySet<Id> }): ReactNode {
  const [format, setFormat] = useState<Format>('png')
  const choice = useExportChoice(format, null)
  const { isRunning, problem, share, run, cancel } = useExportRun()
  const [refused, setRefused] = useState<readonly string[]>([])
  const summaries = useLibrary((library) => library.summaries) ?? []
  const journeyIds = summaries.map(({ journeyId }) => journeyId).filter((id) => ticked.has(id))
  const counted = formatCount(journeyIds.length, 'journey')

  async function exportTicked(): Promise<void> {
    setRefused([])
    const options = { ...choice.options, hiddenPersonaIds: [] }
    const done = await request('journey:export-several', { journeyIds, format, options })
    if (!done) return
    setRefused(done.refused)
    if (done.refused.length === 0) close()
    const rest = done.isCancelled ? ' The rest were cancelled.' : ''
    notify(`Exported ${formatCount(done.written, 'file')} to ${done.folder}.${rest}`)
  }

  return (
    <Dialog
      isOpen
      onClose={() => !isRunning && close()}
      title="Export journeys"
      description="Each journey is saved as its own file in the folder you choose."
      size="large"
      footer={
        <>
          {isRunning && <Button onClick={cancel}>Cancel export</Button>}
          <Button
            variant="primary"
            icon={<FolderDown />}
            isBusy={isRunning}
            disabled={journeyIds.length === 0}
            onClick={() => void run(exportTicked)}
          >
            {isRunning ? 'Exporting…' : `Export ${counted} as ${formatNoun(format)}…`}
          </Button>
        </>
      }
    >
      <div className={styles.layout}>
        <FormatList value={format} onChange={setFormat} isDisabled={isRunning} />
        <div className={styles.journeys}>
          <JourneyTicks summaries={summaries} ticked={ticked} isDisabled={isRunning} />
          {isRunning && <ExportProgress label="Writing the files" share={share} />}
        </div>
        <div>
          <ExportChoices format={format} choice={choice} isDisabled={isRunning} hasPart={false} />
          {[...(problem ? [problem] : []), ...refused].map((sentence) => (
            <p key={sentence} role="alert" className={styles.problem}>
              {sentence}
            </p>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
