/** Whether something in the right foot of the map would cover what is selected or written. */
import { useMemo } from 'react'
import { useStore } from 'reactflow'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { noteBoxes } from '../../../shared/layout/notes.ts'
import { draftBox } from '../../model/map-view/draft-box.ts'
import { useSession } from '../../model/session/session-store.ts'

/** From the edges of the map, in pixels, with some air. */
const margin = 24

export function useIsCovering(
  document: JourneyDocument,
  layout: JourneyLayout,
  size: { readonly width: number; readonly height: number },
): boolean {
  const boxes = useWorkedOn(document, layout)
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    const left = (width - size.width - margin - x) / zoom
    const top = (height - size.height - margin - y) / zoom
    return boxes.some((box) => box.x + box.width > left && box.y + box.height > top && box.x < (width - x) / zoom)
  })
}

/** A few things at most: a large selection is looked at as a whole. */
const mostBoxes = 3

function useWorkedOn(document: JourneyDocument, layout: JourneyLayout): readonly Box[] {
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const noteId = useSession(({ selectedNoteId }) => selectedNoteId)
  const draft = useSession(({ editing }) => (editing?.what === 'touchpoint' ? editing.draft : null))
  return useMemo(() => {
    if (selectedIds.size > mostBoxes) return []
    const written = draft && draftBox(layout, document, draft)
    return [
      ...[...selectedIds].flatMap((id) => layout.cards.get(id) ?? []),
      ...(noteId === null ? [] : noteBoxes(document).filter((box) => box.noteId === noteId)),
      ...(written ? [written] : []),
    ]
  }, [document, layout, selectedIds, noteId, draft])
}
