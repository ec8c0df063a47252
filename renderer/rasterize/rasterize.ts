/**
 * The page behind PNG pictures: the main process hands it a scene and takes the pixels part by part, packed, so that a picture may be
 * larger than any canvas and than what memory holds.
 */
import '@fontsource-variable/inter/wght.css'
import { type PackedStrip, streamEnd, streamHead } from '../../shared/formats/png/pack-rows.ts'
import type { FontFace as HandedFace } from '../../shared/formats/svg/svg.ts'
import { type Face, faceOf } from '../scene/handed-fonts.ts'
import type { Picture } from './strip-worker.ts'
import { startWorkers } from './strip-workers.ts'

declare global {
  interface Window {
    /** Answers of how many parts the pixels are made. */
    beginPicture: (picture: Pick<Picture, 'ground' | 'scale' | 'size'> & { fontFaces: HandedFace[] }) => number
    /** From back to front, as a JSON list; all before the first part is taken. */
    addPrimitives: (primitives: string) => void
    nextPart: () => Promise<Uint8Array>
  }
}

// They start while the scene is still made.
const workers = startWorkers()
let parts: AsyncGenerator<Uint8Array, void> | null = null

window.beginPicture = ({ fontFaces: handed, ...picture }) => {
  const { count, strips } = workers.begin({ ...picture, faces: [...fontFaces(), ...handed.map(faceOf)] })
  parts = partsOf(strips)
  return count + 2
}

window.addPrimitives = workers.add

window.nextPart = async () => {
  const part = await parts?.next()
  if (!part || part.done) throw new Error('No picture was begun, or it is over.')
  return part.value
}

async function* partsOf(strips: AsyncIterable<PackedStrip>): AsyncGenerator<Uint8Array, void> {
  const checksums: PackedStrip['checksum'][] = []
  yield streamHead
  for await (const { bytes, checksum } of strips) {
    checksums.push(checksum)
    yield bytes
  }
  yield streamEnd(checksums)
}

/** The page's typefaces for workers, which have no style sheets. */
function fontFaces(): Face[] {
  return [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: style.getPropertyValue('font-family').replaceAll('"', ''),
        source: wholeAddresses(style.getPropertyValue('src'), href ?? document.baseURI),
        descriptors: {
          weight: style.getPropertyValue('font-weight'),
          style: style.getPropertyValue('font-style'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        },
      })),
  )
}

function wholeAddresses(source: string, base: string): string {
  return source.replace(/url\("?([^")]+)"?\)/g, (_, address: string) => `url("${new URL(address, base).href}")`)
}
