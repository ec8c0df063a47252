/** Exporting several journeys of the library at once. */
import type { Id } from '../../../shared/journey/schema.ts'
import { useLibrary } from '../../model/document/library-store.ts'

/** Opens the dialog with these ticked; with none, all that the library shows are. */
export function exportJourneys(journeyIds: readonly Id[]): void {
  const { summaries, folderId } = useLibrary.getState()
  const shown = (summaries ?? []).filter((one) => folderId === null || one.folderId === folderId)
  const ticked = journeyIds.length > 0 ? journeyIds : shown.map(({ journeyId }) => journeyId)
  useLibrary.setState({ exportingIds: new Set(ticked) })
}

export function tick(journeyIds: readonly Id[], isTicked: boolean): void {
  useLibrary.setState(({ exportingIds }) => {
    const next = new Set(exportingIds)
    for (const id of journeyIds) {
      if (isTicked) next.add(id)
      else next.delete(id)
    }
    return { exportingIds: next }
  })
}
