/**
 * The page behind PNG pictures: the main process hands it a scene and takes the pixels strip by strip, packed, so that a
 * picture may be larger than any canvas and than what memory holds.
 */
import '@fontsource-variable/inter/wght.css'
import { pictureSize } from '../../shared/scene/pictures/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { loadFonts } from '../scene/load-fonts.ts'
import { loadImages } from '../scene/load-images.ts'
import { packer } from './packer.ts'
import { stripPainter } from './strip-painter.ts'

declare global {
  interface Window {
    /** `scale` in pixels per unit. Answers how many strips there are. */
    beginPicture: (scene: Scene, scale: number) => Promise<number>
    /** The next strip, packed, in base64; what is left after the last one comes with it, apart. */
    nextStrip: () => Promise<string[]>
  }
}

type Picture = { readonly next: () => Promise<Uint8Array[]> }
let picture: Picture | null = null

/** Of a call; far more would not fit on the stack. */
const mostArguments = 16_384

window.beginPicture = async (scene, scale) => {
  const [images] = await Promise.all([loadImages(scene), loadFonts(scene)])
  const size = pictureSize(scene, scale)
  const painter = stripPainter(scene, images, scale, size)
  const pack = packer(size.width, scene.background ? 3 : 4)
  let strip = 0
  picture = {
    next: async () => {
      const ready = await pack.add(painter.paint(strip))
      strip++
      return strip < painter.count ? [ready] : [ready, ...(await pack.end())]
    },
  }
  return painter.count
}

window.nextStrip = async () => {
  if (!picture) throw new Error('No picture was begun.')
  return (await picture.next()).map(base64Of)
}

/** Not by a reader of files, which would ask the browser's process for each strip. */
function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += mostArguments) {
    letters += String.fromCharCode(...bytes.subarray(at, at + mostArguments))
  }
  return btoa(letters)
}
