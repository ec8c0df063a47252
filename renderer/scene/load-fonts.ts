import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureFont } from './paint-scene.ts'

/** A canvas draws with what is loaded and waits for nothing, so every subset that the texts need is loaded first. */
export async function loadFonts({ primitives }: Scene, fonts: FontFaceSet): Promise<void> {
  const characters = new Set(primitives.flatMap((primitive) => (primitive.kind === 'text' ? [...primitive.text] : [])))
  await fonts.load(pictureFont(400, 16), [...characters].join(''))
}
