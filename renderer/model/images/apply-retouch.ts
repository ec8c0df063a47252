/** Puts the image that is left after blacking out and cropping in the place of the one before: what went is in no file any more. */
import { replaceImage } from '../../../shared/journey/edits/image-edits.ts'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { edit, endMerge, useDocument } from '../document/document-store.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { notify } from '../session/session-store.ts'
import { imageBlob } from './image-url.ts'
import { contextOf, decode, longestSide, writeImage } from './prepare-image.ts'
import type { Retouch, Size } from './retouch.ts'

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

const black = '#000000'

/** Draws the picture with its strokes, each opaque. */
export function drawRetouched(context: Context, picture: ImageBitmap, { strokes }: Retouch): void {
  context.drawImage(picture, 0, 0)
  context.strokeStyle = black
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const { width, points } of strokes) {
    const [first, ...others] = points
    if (!first) continue
    context.lineWidth = width
    context.beginPath()
    context.moveTo(first.x, first.y)
    // A line to where it is draws the brush itself.
    for (const { x, y } of others.length > 0 ? others : [first]) context.lineTo(x, y)
    context.stroke()
  }
}

/** Says under which id the image is kept from now on; null where it couldn't be written. */
export async function applyRetouch(image: Image, retouch: Retouch): Promise<Id | null> {
  try {
    const made = await writeImage(await retouched(image, retouch), longestSide.image)
    // Another journey may have been opened meanwhile, or the image deleted by another window.
    if (!useDocument.getState().document?.images.has(image.id)) return null
    endMerge()
    const [label, words] = wordsFor(retouch)
    if (edit(label, (document) => replaceImage(document, image.id, made))) undoWithNotice(words)
    return made.id
  } catch (error) {
    notify(`Couldn’t change the image: ${sentenceOf(error)}.`, { tone: 'problem' })
    return null
  }
}

async function retouched(image: Image, retouch: Retouch): Promise<OffscreenCanvas> {
  const picture = await decode(imageBlob(image))
  const { x, y, width, height } = retouch.crop ?? { x: 0, y: 0, ...sizeOf(picture) }
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  context.translate(-x, -y)
  drawRetouched(context, picture, retouch)
  picture.close()
  return canvas
}

function sizeOf({ width, height }: ImageBitmap): Size {
  return { width, height }
}

function wordsFor({ strokes, crop }: Retouch): readonly [label: string, notice: string] {
  if (strokes.length === 0) return ['Crop image', 'Cropped the image.']
  if (crop === null) return ['Black out in image', 'Blacked out part of the image, wherever it is shown.']
  return ['Crop and black out in image', 'Cropped the image and blacked out part of it, wherever it is shown.']
}
