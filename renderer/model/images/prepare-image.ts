/**
 * Makes a file of someone's an image that a journey keeps: decoded here, in a process that Chromium confines, drawn again, and
 * written as PNG or JPEG. What cameras and editors note beside the pixels (place, time, device) is left behind by that.
 */

import { FailureError } from '../../../shared/failure.ts'
import { readPicture } from '../../../shared/formats/journey/pictures/read-picture.ts'
import { imageIdOf, mostImageBytes } from '../../../shared/formats/journey/refuse-images.ts'
import { maxJourneyBytes } from '../../../shared/formats/reading/json-limits.ts'
import type { NewImage } from '../../../shared/journey/edits/image-edits.ts'
import { mediaTypes } from '../../../shared/journey/fields/vocabulary.ts'

/** In pixels: as much as a wall shows of a screenshot, and of a face. */
export const longestSide = { image: 2_000, portrait: 640 } as const

/** A larger one would take more memory than a map. */
const mostPixels = 100_000_000

/** JPEG where it is much smaller and nothing shines through; words in screenshots stay sharp as PNG. */
const jpegQuality = 0.86
const worthOfSharpness = 1.5
const smallPng = 200_000
const nextSmaller = 0.8

/** @throws FailureError `file-refused` with the reason as the end of a sentence */
export async function prepareImage(file: Blob, longest: number): Promise<NewImage> {
  // Of a larger file no more is read than tells that it is larger.
  if (file.size > maxJourneyBytes) refuse('it is larger than 50 MB')
  const bytes = await bytesOf(file)
  const mediaType = mediaTypes.find((type) => readPicture(bytes, type) !== null)
  const size = mediaType && readPicture(bytes, mediaType)
  if (!size) refuse('it is no PNG, JPEG or WebP image')
  if (size.width * size.height > mostPixels) refuse('it has more than 100 million pixels')
  const picture = await decode(new Blob([bytes], { type: mediaType }))
  try {
    return await writeImage(picture, longest)
  } finally {
    picture.close()
  }
}

/** Writes what is drawn as an image of a journey, no longer than `longest` and no larger than a journey may hold. */
export async function writeImage(source: ImageBitmap | OffscreenCanvas, longest: number): Promise<NewImage> {
  let scale = Math.min(1, longest / Math.max(source.width, source.height))
  for (;;) {
    const canvas = await drawn(source, scale)
    const blob = await smallest(canvas)
    if (blob.size <= mostImageBytes) return await imageOf(blob, canvas)
    scale *= nextSmaller
  }
}

export async function decode(picture: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(picture)
  } catch {
    return refuse('it is damaged')
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse('it can’t be read')
  }
}

async function drawn(source: ImageBitmap | OffscreenCanvas, scale: number): Promise<OffscreenCanvas> {
  const width = Math.max(1, Math.round(source.width * scale))
  const height = Math.max(1, Math.round(source.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  const isSmaller = scale < 1
  const resized = isSmaller
    ? await createImageBitmap(source, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' })
    : null
  context.drawImage(resized ?? source, 0, 0)
  resized?.close()
  return canvas
}

async function smallest(canvas: OffscreenCanvas): Promise<Blob> {
  const png = await canvas.convertToBlob({ type: 'image/png' })
  if (png.size <= smallPng || isSeenThrough(canvas)) return png
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality })
  return png.size <= jpeg.size * worthOfSharpness && png.size <= mostImageBytes ? png : jpeg
}

/** Seen small: what shines through is a shadow or a corner, not a single pixel. */
function isSeenThrough(canvas: OffscreenCanvas): boolean {
  const side = 96
  const context = contextOf(new OffscreenCanvas(side, side))
  context.drawImage(canvas, 0, 0, side, side)
  const { data } = context.getImageData(0, 0, side, side)
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) < 250) return true
  return false
}

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('there is no memory left to draw it')
  return context
}

async function imageOf(blob: Blob, { width, height }: OffscreenCanvas): Promise<NewImage> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const mediaType = blob.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
  return { id: imageIdOf(bytes), mediaType, width, height, data: await base64Of(blob) }
}

/** By the browser, which is much faster at it than a loop. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('The image could not be written.'))
    reader.readAsDataURL(blob)
  })
}

function refuse(reason: string): never {
  throw new FailureError('file-refused', reason)
}
