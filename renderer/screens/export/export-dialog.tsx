/** Takes the open journey out of the app in any format. */
import { Download, Palette } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { RequestArguments } from '../../../shared/bridge/bridge.ts'
import { type Format, formatNoun, isPicture } from '../../../shared/formats/format-table.ts'
import { lossOf } from '../../../shared/formats/loss.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { openDocument, useDocument } from '../../model/document/document-store.ts'
import { openBrand } from '../../model/places/brand-store.ts'
import { notify, useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportChoices } from './export-choices.tsx'
import styles from './export-dialog.module.css'
import { ExportPreview } from './export-preview.tsx'
import { ExportProgress } from './export-progress.tsx'
import { FormatList } from './format-list.tsx'
import { OtherChoice, useOthers } from './other-choice.tsx'
import { fitsFormat, sizeWords } from './size-words.ts'
import { TextPreview } from './text-preview.tsx'
import { useExportChoice } from './use-export-choice.ts'
import { useExportRun } from './use-export-run.ts'
import { usePreview } from './use-preview.ts'

function close(): void {
  useSession.setState({ isExportOpen: false })
}

export function ExportDialog(): ReactNode {
  const isOpen = useSession((session) => session.isExportOpen)
  const [format, setFormat] = useState<Format>('png')
  const document = useDocument((state) => (isOpen ? state.document : null))
  const choice = useExportChoice(format, document)
  const { options } = choice
  const { isRunning, problem, share, run, cancel, forget } = useExport(close)
  const preview = usePreview(isOpen, format, options)
  const [otherId, setOtherId] = useState<Id | null>(null)
  const others = useOthers(isOpen && format === 'html')
  const hasOther = format === 'html' && options.part.of === 'journey' && others.length > 0
  const other = others.find(({ journeyId }) => hasOther && journeyId === otherId)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => {
        if (isRunning) return
        forget()
        close()
      }}
      title="Export"
      size="large"
      footer={
        <>
          {isRunning && <Button onClick={cancel}>Cancel export</Button>}
          <Button
            variant="primary"
            icon={<Download />}
            isBusy={isRunning}
            disabled={preview !== null && !fitsFormat(format, options, preview)}
            onClick={() => void run({ format, options, ...(other && { otherId: other.journeyId }) })}
          >
            {isRunning ? 'Exporting…' : `Export ${formatNoun(format)}…`}
          </Button>
        </>
      }
    >
      <div className={styles.layout}>
        <FormatList value={format} onChange={setFormat} isDisabled={isRunning} />
        <div className={styles.view}>
          {preview && <ExportPreview key={format} preview={preview} pageName={format === 'pptx' ? 'Slide' : 'Page'} />}
          {isOpen && !isPicture(format) && <TextPreview key={format} format={format} table={options.table} />}
          <p className={styles.size} aria-live="polite">
            {sizeWords(format, options, preview)}
          </p>
          {isRunning && <ExportProgress label="Writing the file" share={share} />}
        </div>
        <div>
          <ExportChoices format={format} choice={choice} isDisabled={isRunning} />
          {hasOther && (
            <OtherChoice
              others={others}
              value={other?.journeyId ?? null}
              onChange={setOtherId}
              isDisabled={isRunning}
            />
          )}
          {isPicture(format) && <BrandRow isDisabled={isRunning} />}
          {problem && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** `onDone` follows a file that stands there. */
function useExport(onDone: () => void) {
  const { run, ...state } = useExportRun()
  return {
    ...state,
    run: (chosen: Omit<RequestArguments<'journey:export'>, 'journeyId'>) => {
      const journeyId = openDocument().journey.id
      return run(async () => {
        const written = await request('journey:export', { journeyId, ...chosen })
        if (!written) return
        onDone()
        const loss = lossOf(openDocument(), chosen.format, chosen.options.table)
        notify([`Saved as ${written.path}`, loss].filter(Boolean).join('. '))
      })
    },
  }
}

/** Whose name and colours the picture bears, and the way to change them, after which the export is here again. */
function BrandRow({ isDisabled }: { isDisabled: boolean }): ReactNode {
  const name = useDocument(({ document }) => document?.journey.brand.name.trim() ?? '')
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  return (
    <div className={styles.brand}>
      <span className={styles.brandName}>{name || 'No brand name'}</span>
      <Button size="small" icon={<Palette />} disabled={isDisabled || isReadOnly} onClick={openBrand}>
        Brand…
      </Button>
    </div>
  )
}
