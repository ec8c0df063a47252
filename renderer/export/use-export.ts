/** Exports the open journey. */
import type { RequestArguments } from '../../shared/bridge/bridge.ts'
import { lossOf } from '../../shared/formats/loss.ts'
import { request } from '../bridge.ts'
import { openDocument } from '../state/document-store.ts'
import { notify } from '../state/session-store.ts'
import { useExportRun } from './use-export-run.ts'

/** `onDone` follows a file that stands there. */
export function useExport(onDone: () => void) {
  const { run, ...state } = useExportRun()
  return {
    ...state,
    run: (chosen: Omit<RequestArguments<'journey:export'>, 'journeyId'>) => {
      const journeyId = openDocument().journey.id
      return run(async () => {
        const written = await request('journey:export', { journeyId, ...chosen })
        if (!written) return
        onDone()
        const loss = lossOf(openDocument(), chosen.format)
        notify([`Saved as ${written.path}`, loss].filter(Boolean).join('. '))
      })
    },
  }
}
