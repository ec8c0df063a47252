import type { ScenePrimitive } from '../../shared/scene/primitives.ts'
import { pictureFont } from './paint-scene.ts'

/** What is written, by the typeface that comes with the scene; all else is in that of every picture. */
export type Letters = ReadonlyMap<string | undefined, ReadonlySet<string>>

/** A canvas draws with what is loaded and waits for nothing, so every subset that the texts need is loaded first. */
export async function loadFonts(letters: Letters, fonts: FontFaceSet): Promise<void> {
  await Promise.all([...letters].map(([family, used]) => fonts.load(pictureFont(400, 16, family), [...used].join(''))))
}

export function lettersOf(primitives: readonly ScenePrimitive[]): Map<string | undefined, Set<string>> {
  const letters = new Map<string | undefined, Set<string>>()
  addLetters(letters, primitives)
  return letters
}

export function addLetters(letters: Map<string | undefined, Set<string>>, primitives: readonly ScenePrimitive[]): void {
  for (const primitive of primitives) {
    if (primitive.kind !== 'text') continue
    const used = letters.get(primitive.family) ?? new Set()
    letters.set(primitive.family, used)
    for (const character of primitive.text) used.add(character)
  }
}
