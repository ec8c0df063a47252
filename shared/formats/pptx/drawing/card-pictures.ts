/** Images of a touchpoint in a row on its card: whole, as many as have room, the others counted. */
import type { JourneyDocument } from '../../../journey/document.ts'
import type { Image, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { imageSource } from '../../../scene/image-source.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import type { Pen } from './pen.ts'
import { mediaEndings } from './slide-media.ts'
import { slideTextWidth } from './slide-text.ts'

const gap = 6
const moreSize = 11

/** Those that slide programs show. */
export function imagesForSlides(document: JourneyDocument, { imageIds }: Touchpoint): readonly Image[] {
  return imageIds.flatMap((id) => document.images.get(id) ?? []).filter(({ mediaType }) => mediaType in mediaEndings)
}

/** @param room each picture is as high as it, or as wide where that is less */
export function drawPictures(pen: Pen, images: readonly Image[], room: Box, theme: PictureTheme): void {
  const end = room.x + room.width
  const widthOf = (text: string) => slideTextWidth(text, { size: moreSize }) + 4
  let x = room.x
  for (const [at, image] of images.entries()) {
    const left = images.length - at
    const free = end - x - (left > 1 ? gap + widthOf(`+${left - 1}`) : 0)
    const natural = (room.height * image.width) / image.height
    if (at > 0 && natural > free) {
      drawMore(pen, `+${left}`, { x, y: room.y, width: widthOf(`+${left}`), height: room.height }, theme)
      return
    }
    const width = Math.min(natural, free)
    const height = (width * image.height) / image.width
    const alt = image.alt.trim()
    const box = { x, y: room.y + (room.height - height) / 2, width, height }
    pen.picture({
      name: `Image ${at + 1}`,
      ...(alt === '' ? {} : { description: alt }),
      box,
      source: imageSource(image),
    })
    x += width + gap
  }
}

function drawMore(pen: Pen, text: string, box: Box, theme: PictureTheme): void {
  const runs = [{ text, size: moreSize, fill: theme.muted }]
  pen.shape({ name: text, box, form: 'rect', text: { anchor: 'middle', insets: [0, 0, 0, 0], paragraphs: [{ runs }] } })
}
