import type { ScenePrimitive } from '../../shared/scene/primitives.ts'
import { pictureFont } from './paint-scene.ts'

/** A canvas draws with what is loaded and waits for nothing, so every subset that the texts need is loaded first. */
export async function loadFonts(characters: ReadonlySet<string>, fonts: FontFaceSet): Promise<void> {
  await fonts.load(pictureFont(400, 16), [...characters].join(''))
}

export function charactersOf(primitives: readonly ScenePrimitive[]): Set<string> {
  return new Set(primitives.flatMap((primitive) => (primitive.kind === 'text' ? [...primitive.text] : [])))
}
