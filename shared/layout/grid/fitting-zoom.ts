import { headerSizes, zoomSteps } from './zoom-step.ts'

type Size = { readonly width: number; readonly height: number }

/** Finer steps of a zoom than these are not remembered. */
export const zoomsPerWhole = 10_000

/**
 * The largest zoom, at most 1, at which something fits into a window beside the headers that a map has then: further out they are smaller and
 * leave more to the map.
 *
 * @param box what is to fit, in units
 * @param whole the room of the map and of its headers, in CSS pixels
 */
export function fittingZoom(box: Size, whole: Size): number {
  const zooms = zoomSteps.map((step, at) => {
    const headers = headerSizes(step)
    const wide = (whole.width - headers.width) / Math.max(1, box.width)
    const high = (whole.height - headers.height) / Math.max(1, box.height)
    const nearer = zoomSteps[at - 1]
    return { step, zoom: Math.min(nearer ? nearer.least - 1 / zoomsPerWhole : 1, wide, high) }
  })
  const zoom = zooms.find(({ step, zoom }) => zoom >= step.least)?.zoom ?? zooms.at(-1)?.zoom ?? 1
  return Math.floor(zoom * zoomsPerWhole) / zoomsPerWhole
}
