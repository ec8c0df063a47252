/** The bundled Inter for pictures: only those of its files whose characters a scene's texts use. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FontFace } from '../../shared/formats/svg/svg.ts'
import { pictureFamily } from '../../shared/scene/font.ts'
import type { Scene } from '../../shared/scene/primitives.ts'

const weightRange = '100 900'
/** Subset by name and its characters in CSS's notation, as the font's package gives them. */
const rangesSchema = z.record(z.string(), z.string())

/** `folder` holds `inter-<subset>-wght-normal.woff2` and `unicode.json`. */
export function fontFacesFor(scene: Scene, folder: string): Promise<FontFace[]> {
  return fontFacesForTexts(textsOf(scene), folder)
}

export function textsOf({ primitives }: Scene): string[] {
  return primitives.map((primitive) => (primitive.kind === 'text' ? primitive.text : ''))
}

export async function fontFacesForTexts(texts: readonly string[], folder: string): Promise<FontFace[]> {
  const ranges = rangesSchema.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')))
  const used = codePointsOf(texts)
  const needed = Object.entries(ranges).filter(([, range]) => isNeeded(range, used))
  return await Promise.all(
    needed.map(async ([subset, unicodeRange]) => {
      const bytes = await readFile(join(folder, `inter-${subset}-wght-normal.woff2`))
      return { family: pictureFamily, weightRange, unicodeRange, base64: bytes.toString('base64') }
    }),
  )
}

export function codePointsOf(texts: readonly string[]): Set<number> {
  const used = new Set<number>()
  for (const text of texts) for (const character of text) used.add(character.codePointAt(0) ?? 0)
  return used
}

function isNeeded(unicodeRange: string, used: ReadonlySet<number>): boolean {
  const parts = unicodeRange.split(',').map((part) => {
    const [from = 0, to = from] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return { from, to }
  })
  return [...used].some((codePoint) => parts.some(({ from, to }) => codePoint >= from && codePoint <= to))
}
