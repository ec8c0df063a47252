/** JPEG: segments with their lengths, one of which begins a frame, then scans of pixels up to the mark of the end. */

import type { PictureSize, ReadPicture } from './picture-size.ts'
import { isAt } from './signature.ts'

/** Markers that begin a frame, which says the size; others of that range are tables. */
const frames: ReadonlySet<number> = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7],
  ...[0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
])
const [endOfImage, startOfScan] = [0xd9, 0xda]

/** Null where the bytes are no JPEG, or one without its frame. */
export function readJpeg(view: DataView): ReadPicture | null {
  if (!isAt(view, 0, '\xff\xd8\xff')) return null
  let at = 2
  let size: PictureSize | null = null
  const read = (isWhole: boolean) => size && { ...size, isWhole }
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // Filling bytes, and markers that stand alone.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (marker === endOfImage) return read(false)
    else {
      const end = at + 2 + view.getUint16(at + 2)
      if (frames.has(marker)) {
        if (at + 9 > view.byteLength) return null
        size ??= { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      }
      if (end > view.byteLength) return read(false)
      if (marker === startOfScan) return read(hasEnd(view, end))
      at = end
    }
  }
  return read(false)
}

/** Smallest pictures are written as the head of a scan alone, which every program shows. */
function hasEnd(view: DataView, from: number): boolean {
  if (from === view.byteLength) return true
  for (let at = view.byteLength - 2; at >= from; at -= 1) {
    if (view.getUint8(at + 1) === endOfImage && view.getUint8(at) === 0xff) return true
  }
  return false
}
