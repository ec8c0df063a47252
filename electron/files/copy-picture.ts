/** A journey as a picture on the clipboard, to be pasted into a document or a message. */

import * as electron from 'electron'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { type BrandFonts, wholeFacesOf } from './brand-fonts.ts'
import { nobodyWatches } from './export-watch.ts'
import { rasterizeScene } from './rasterize.ts'

const sharpScale = 2
/** Whoever pastes it holds all of its pixels in memory. */
const largestArea = 40_000_000

/** At twice the size of the screen, or smaller where that would be more than a program likes to paste. */
export async function copyPicture(
  document: JourneyDocument,
  options: ExportOptions,
  at: string,
  fonts: BrandFonts,
): Promise<void> {
  const font = fonts(document.journey.brand.name)
  const scene = pictureScene(document, { ...options, display: font?.face }, at)
  const picture = { scene, scale: clipboardScale(scene), fontFaces: wholeFacesOf(font) }
  await rasterizeScene(picture, nobodyWatches, async (png) => {
    const parts: Uint8Array[] = []
    for await (const part of png) parts.push(part)
    await writeClipboardImage(Buffer.concat(parts))
  })
}

function clipboardScale({ width, height }: Scene): number {
  return Math.min(sharpScale, Math.sqrt(largestArea / (width * height)))
}

/** How Electron 44 and before put an image on the clipboard. */
type EarlierClipboard = { readonly writeImage: (image: electron.NativeImage) => void }

function isEarlier(clipboard: object): clipboard is EarlierClipboard {
  return 'writeImage' in clipboard
}

async function writeClipboardImage(png: Buffer<ArrayBuffer>): Promise<void> {
  // By the namespace, since an Electron that has no ClipboardItem would refuse to load its name.
  const { clipboard, nativeImage, ClipboardItem } = electron
  if (isEarlier(clipboard)) clipboard.writeImage(nativeImage.createFromBuffer(png))
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })])
}
