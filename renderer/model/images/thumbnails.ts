/**
 * Images in small, for cards: made one after the other when a card first shows them, and kept as long as the journey is open.
 * A map full of screenshots would otherwise be decoded in full for each frame.
 */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { useDocument } from '../document/document-store.ts'
import { imageBlob } from './image-url.ts'
import { contextOf } from './prepare-image.ts'

/** Addresses by image; null where what the file holds is no image after all. */
const useThumbnails = create<{ readonly urls: ReadonlyMap<Id, string | null> }>(() => ({ urls: new Map() }))

/** In pixels of the longer side: sharp at twice the size of a card on a dense display. */
const longest = 400

const waiting = new Map<Id, Image>()
let isAtWork = false

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id === before.document?.journey.id) return
  waiting.clear()
  for (const url of useThumbnails.getState().urls.values()) if (url !== null) URL.revokeObjectURL(url)
  useThumbnails.setState({ urls: new Map() })
})

/** The address of an image in small; undefined while it is made, null where it can't be. */
export function useThumbnail(image: Image): string | null | undefined {
  const url = useThumbnails(({ urls }) => urls.get(image.id))
  useEffect(() => {
    if (url === undefined) want(image)
  }, [url, image])
  return url
}

function want(image: Image): void {
  waiting.set(image.id, image)
  if (!isAtWork) void makeAll()
}

async function makeAll(): Promise<void> {
  isAtWork = true
  for (let next = first(); next; next = first()) {
    const url = await thumbnailOf(next)
    // Another journey may have been opened meanwhile.
    if (waiting.delete(next.id)) useThumbnails.setState(({ urls }) => ({ urls: new Map(urls).set(next.id, url) }))
    else if (url !== null) URL.revokeObjectURL(url)
  }
  isAtWork = false
}

function first(): Image | undefined {
  return waiting.values().next().value
}

async function thumbnailOf(image: Image): Promise<string | null> {
  try {
    const scale = Math.min(1, longest / Math.max(image.width, image.height))
    const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)))
    const size = { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' } as const
    const bitmap = await createImageBitmap(imageBlob(image), size)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    contextOf(canvas).drawImage(bitmap, 0, 0)
    bitmap.close()
    return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 }))
  } catch {
    return null
  }
}
