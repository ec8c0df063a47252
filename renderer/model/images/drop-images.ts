/** Images that are dragged in from another program: what they would be added to is marked, and takes them when they are dropped. */
import type { ImagePlace } from '../../../shared/journey/edits/image-edits.ts'
import { cardAt } from '../../../shared/layout/hit.ts'
import { useDocument } from '../document/document-store.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { toCanvasPoint } from '../map-view/view-port.ts'
import { notify, useSession } from '../session/session-store.ts'
import { addImageFiles } from './add-images.ts'

let marked: Element | null = null

/** Marks what lies under the hand, if it takes images. */
export function showImagePlace(event: DragEvent): void {
  const isTaken = placeOf(event) !== null
  if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none'
  const element = isTaken ? elementOf(event) : null
  if (element === marked) return
  leaveImagePlace()
  element?.setAttribute('data-image-target', '')
  marked = element
}

export function leaveImagePlace(): void {
  marked?.removeAttribute('data-image-target')
  marked = null
}

export function dropImages(event: DragEvent): void {
  leaveImagePlace()
  const place = placeOf(event)
  if (!place) notify('Nothing added. Drop images on a touchpoint of the open journey.')
  else if (event.dataTransfer) void addImageFiles(place, [...event.dataTransfer.files])
}

/** What takes images says so: a card by its touchpoint, a field by `data-images-of`. */
function elementOf({ target }: DragEvent): HTMLElement | null {
  const element = target instanceof Element ? target : null
  return element?.closest<HTMLElement>('[data-images-of], [data-touchpoint-id]') ?? null
}

function placeOf(event: DragEvent): ImagePlace | null {
  const { document } = useDocument.getState()
  if (!document || useSession.getState().screen !== 'canvas') return null
  const { imagesOf, touchpointId } = elementOf(event)?.dataset ?? {}
  if (imagesOf && document.personas.has(imagesOf)) return { personaId: imagesOf }
  const id = imagesOf ?? touchpointId ?? cardUnder(event)
  return id && document.touchpoints.has(id) ? { touchpointId: id } : null
}

/** Seen from afar cards are drawn, and no elements. */
function cardUnder({ target, clientX, clientY }: DragEvent): string | null {
  const layout = target instanceof Element && target.closest('[data-canvas]') ? currentLayout() : null
  return layout && cardAt(layout, toCanvasPoint({ x: clientX, y: clientY }))
}
