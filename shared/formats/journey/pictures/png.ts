/** PNG: chunks, each with its checksum, from IHDR over the pixels in IDAT to IEND. */
import { crc32 } from '../../../crc32.ts'
import type { ReadPicture } from './picture-size.ts'
import { isAt } from './signature.ts'

/** Null where the bytes are no PNG, or one without its head. */
export function readPng(view: DataView): ReadPicture | null {
  if (!isAt(view, 0, '\x89PNG\r\n\x1a\n') || !isAt(view, 12, 'IHDR') || view.byteLength < 24) return null
  return { width: view.getUint32(16), height: view.getUint32(20), isWhole: isWhole(view) }
}

/** What stands behind the end is no part of the picture. */
function isWhole(view: DataView): boolean {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  let hasPixels = false
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > view.byteLength || crc32(bytes, at + 4, end) !== view.getUint32(end)) return false
    if (isAt(view, at + 4, 'IEND')) return hasPixels
    hasPixels ||= isAt(view, at + 4, 'IDAT')
    at = end + 4
  }
  return false
}
