/** WebP: chunks in a RIFF container that says how long it is. */

import type { PictureSize, ReadPicture } from './picture-size.ts'
import { isAt } from './signature.ts'

/** Null where the bytes are no WebP, or don't say the size. */
export function readWebp(view: DataView): ReadPicture | null {
  if (!isAt(view, 0, 'RIFF') || !isAt(view, 8, 'WEBP')) return null
  const size = sizeOf(view)
  return size && { ...size, isWhole: isWhole(view) }
}

function sizeOf(view: DataView): PictureSize | null {
  if (isAt(view, 12, 'VP8 ') && isAt(view, 23, '\x9d\x01\x2a') && view.byteLength >= 30) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  if (isAt(view, 12, 'VP8L') && view.byteLength >= 25 && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (isAt(view, 12, 'VP8X') && view.byteLength >= 30) {
    const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
    return { width: side(24), height: side(27) }
  }
  return null
}

/** Whether all chunks are there, one of pixels among them; a chunk of odd length is followed by a byte that fills up. */
function isWhole(view: DataView): boolean {
  const end = 8 + view.getUint32(4, true)
  if (end > view.byteLength) return false
  let hasPixels = false
  let at = 12
  while (at + 8 <= end) {
    hasPixels ||= ['VP8 ', 'VP8L', 'ANMF'].some((name) => isAt(view, at, name))
    at += 8 + view.getUint32(at + 4, true)
    if (at > end) return false
    at += at % 2
  }
  return hasPixels
}
