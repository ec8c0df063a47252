/** The canvas as a picture on the clipboard: what is selected, or the whole journey. */
import { defaultExportOptions } from '../../shared/formats/export-options.ts'
import { request, sentenceOf } from '../bridge.ts'
import { useFilter } from '../filters/filter-store.ts'
import { shownInsights } from '../insights/insight-settings.ts'
import { useInsights } from '../insights/insight-store.ts'
import { flushSaving, openDocument } from '../state/document-store.ts'
import { notify, useSession } from '../state/session-store.ts'
import { themeOfWindow } from '../theme/theme.ts'

export async function copyPicture(): Promise<void> {
  const { selectedTouchpointIds } = useSession.getState()
  const isPart = selectedTouchpointIds.size > 0
  try {
    // What is drawn is read from the disk, and must hold the last key that was pressed.
    if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so nothing was copied.')
    await request('journey:copy-picture', {
      journeyId: openDocument().journey.id,
      options: {
        ...defaultExportOptions,
        part: isPart ? { of: 'selection', touchpointIds: [...selectedTouchpointIds] } : { of: 'journey' },
        filter: useFilter.getState().filter,
        theme: themeOfWindow(),
        insights: isPart ? [] : [...shownInsights()],
        hiddenPersonaIds: [...useInsights.getState().hiddenPersonaIds],
      },
    })
    notify(isPart ? 'The selection is on the clipboard as a picture' : 'The journey is on the clipboard as a picture')
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
  }
}
