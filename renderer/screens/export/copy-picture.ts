/** The canvas as a picture on the clipboard: what is selected, or the whole journey. */
import { defaultExportOptions } from '../../../shared/scene/pictures/export-options.ts'
import { request } from '../../bridge/bridge.ts'
import { themeOfWindow } from '../../looks/theme.ts'
import { openDocument, requireSaved } from '../../model/document/document-store.ts'
import { useFilter } from '../../model/document/filter-store.ts'
import { shownInsights } from '../../model/document/insight-settings.ts'
import { useInsights } from '../../model/session/insight-store.ts'
import { notify, notifyProblem, useSession } from '../../model/session/session-store.ts'

export async function copyPicture(): Promise<void> {
  const { selectedTouchpointIds } = useSession.getState()
  const isPart = selectedTouchpointIds.size > 0
  try {
    // What is drawn is read from the disk, and must hold the last key that was pressed.
    await requireSaved()
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
    notify(isPart ? 'Copied the selection as an image' : 'Copied the journey as an image')
  } catch (error) {
    notifyProblem(error)
  }
}
