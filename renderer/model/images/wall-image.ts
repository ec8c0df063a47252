/** Which image the wall shows large: those of the selected touchpoint one after the other, or the photo of the slide's persona. */
import type { Id } from '../../../shared/journey/schema.ts'
import { useDocument } from '../document/document-store.ts'
import { changeWall, usePresent } from '../document/present-store.ts'
import { leadTouchpointId, useSession } from '../session/session-store.ts'
import { imageIdsOf } from './image-dialog.ts'

export function imagesForWall(): readonly Id[] {
  const { document } = useDocument.getState()
  const { slide, focus } = usePresent.getState()
  if (!document) return []
  const inFocus = focus && 'touchpointId' in focus ? focus.touchpointId : null
  const touchpointId = leadTouchpointId(useSession.getState()) ?? inFocus
  if (touchpointId !== null) return imageIdsOf(document, { touchpointId })
  return slide?.of === 'persona' && slide.id !== null ? imageIdsOf(document, { personaId: slide.id }) : []
}

/** The image after the one that is shown; after the last one the slide. */
export function showNextImageOnWall(): void {
  const ids = imagesForWall()
  const { imageId } = usePresent.getState()
  const at = imageId === null ? -1 : ids.indexOf(imageId)
  const isOver = imageId !== null && at < 0
  changeWall({ imageId: isOver ? null : (ids[at + 1] ?? null) })
}
