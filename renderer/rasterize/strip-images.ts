/** Images of a picture, each decoded no larger than it is painted and for as long as strips need it. */
import type { ImagePrimitive, ScenePrimitive } from '../../shared/scene/primitives.ts'
import type { LoadedImages } from '../scene/paint-scene.ts'

export type StripImages = {
  /** All of a picture come before the first strip. */
  readonly add: (image: ImagePrimitive) => void
  /** Those of a strip; what the last strip needed and this one doesn't is forgotten. */
  readonly of: (primitives: readonly ScenePrimitive[]) => Promise<LoadedImages>
}

export function stripImages(scale: number): StripImages {
  const largest = new Map<string, ImagePrimitive>()
  const decoded = new Map<string, ImageBitmap>()
  return {
    add(image) {
      const known = largest.get(image.source)
      if (!known || image.width * image.height > known.width * known.height) largest.set(image.source, image)
    },
    async of(primitives) {
      const needed = new Set(primitives.flatMap((one) => (one.kind === 'image' ? [one.source] : [])))
      for (const [source, image] of decoded) {
        if (needed.has(source)) continue
        image.close()
        decoded.delete(source)
      }
      // One at a time: while it is decoded an image is as large as it was kept.
      for (const source of needed) {
        const shown = largest.get(source)
        const image =
          decoded.has(source) || !shown ? null : await decode(source, shown.width * scale, shown.height * scale)
        if (image) decoded.set(source, image)
      }
      return decoded
    },
  }
}

/** Null where it can't be decoded, which its own reader has said. */
async function decode(source: string, width: number, height: number): Promise<ImageBitmap | null> {
  const [head = '', data = ''] = source.split(',')
  const blob = new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], {
    type: /^data:([^;]+)/.exec(head)?.[1] ?? '',
  })
  try {
    const whole = await createImageBitmap(blob)
    const smaller = Math.max(width / whole.width, height / whole.height)
    if (smaller >= 1) return whole
    const resized = await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.ceil(whole.width * smaller)),
      resizeHeight: Math.max(1, Math.ceil(whole.height * smaller)),
      resizeQuality: 'medium',
    })
    whole.close()
    return resized
  } catch {
    return null
  }
}
