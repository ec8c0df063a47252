/** The bundled Inter for pictures: only those of its files whose characters a scene's texts use. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FontFace } from '../../shared/formats/svg.ts'
import type { Scene } from '../../shared/scene/primitives.ts'

const family = 'Inter Variable'
const weightRange = '100 900'
/** Subset by name and its characters in CSS's notation, as the font's package gives them. */
const rangesSchema = z.record(z.string(), z.string())

/** `folder` holds `inter-<subset>-wght-normal.woff2` and `unicode.json`. */
export async function fontFacesFor(scene: Scene, folder: string): Promise<FontFace[]> {
  const ranges = rangesSchema.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')))
  const used = codePointsOf(scene)
  const needed = Object.entries(ranges).filter(([, range]) => isNeeded(range, used))
  return await Promise.all(
    needed.map(async ([subset, unicodeRange]) => {
      const bytes = await readFile(join(folder, `inter-${subset}-wght-normal.woff2`))
      return { family, weightRange, unicodeRange, base64: bytes.toString('base64') }
    }),
  )
}

function codePointsOf(scene: Scene): Set<number> {
  const used = new Set<number>()
  for (const primitive of scene.primitives) {
    if (primitive.kind !== 'text') continue
    for (const character of primitive.text) used.add(character.codePointAt(0) ?? 0)
  }
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
