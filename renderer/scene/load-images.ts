import type { Scene } from '../../shared/scene/primitives.ts'
import type { LoadedImages } from './paint-scene.ts'

/** A canvas waits for nothing, so every picture is decoded first; one that can't be is left out of the drawing. */
export async function loadImages({ primitives }: Scene): Promise<LoadedImages> {
  const sources = new Set(primitives.flatMap((one) => (one.kind === 'image' ? [one.source] : [])))
  const loaded = new Map<string, HTMLImageElement>()
  await Promise.all(
    [...sources].map(async (source) => {
      const image = new Image()
      image.src = source
      try {
        await image.decode()
        loaded.set(source, image)
      } catch {
        // The image's own reader has said that it is damaged.
      }
    }),
  )
  return loaded
}
