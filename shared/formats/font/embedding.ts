/** What a font's licence allows, as the font itself says: the bits `fsType` of its table `OS/2`. */
import { viewOf } from './font-tables.ts'
import { refusedFont } from './refused-font.ts'

const restricted = 0x0002
const [preview, editable] = [0x0004, 0x0008]
const wholeOnly = 0x0100
const bitmapsOnly = 0x0200

const whatToDo = 'Ask who sells it for a licence that allows this, or choose another font.'

/** @throws FailureError `file-refused` where exports may not carry the font. */
export function checkEmbedding(os2: Uint8Array | undefined): void {
  if (!os2) throw refusedFont('it doesn’t say whether documents may carry it. Choose another font.')
  const bits = viewOf(os2).getUint16(8)
  // Earlier fonts may say several things, of which the one that allows most holds.
  if ((bits & restricted) !== 0 && (bits & (preview | editable)) === 0)
    throw refusedFont(`its licence allows no document to carry it. ${whatToDo}`)
  if ((bits & bitmapsOnly) !== 0) throw refusedFont(`its licence allows documents no outlines of it. ${whatToDo}`)
  if ((bits & wholeOnly) !== 0)
    throw refusedFont(
      `its licence allows documents no part of it, and a PDF carries only the letters in use. ${whatToDo}`,
    )
}
