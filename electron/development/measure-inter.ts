/**
 * Writes shared/layout/grid/inter-widths.ts: the advance widths of Inter, so that pure code measures text as a browser draws it.
 * To be run again only when the bundled Inter changes. Two packages that the product doesn't need are taken from a folder of their own:
 *
 *   npm install --prefix /tmp/measure fontkit wawoff2
 *   node electron/development/measure-inter.ts /tmp/measure
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const weights = [400, 500, 600, 700]
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
const runs = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x180, 0x24f],
  [0x2b9, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20c0],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2215],
] as const

type Font = {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  glyphForCodePoint: (codePoint: number) => { advanceWidth: number }
  getVariation: (settings: { wght: number }) => Font
}

const tools = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))
const { decompress } = tools('wawoff2') as { decompress: (bytes: Buffer) => Promise<Uint8Array> }
const { create } = tools('fontkit') as { create: (bytes: Buffer) => Font }

const fonts: Font[] = []
for (const subset of subsets) {
  const file = join(import.meta.dirname, '../../resources/fonts', `inter-${subset}-wght-normal.woff2`)
  fonts.push(create(Buffer.from(await decompress(readFileSync(file)))))
}

/** In thousandths of an em; 0 where Inter has no such glyph. */
function widthOf(codePoint: number, instances: readonly Font[]): number {
  const font = instances.find((instance) => instance.hasGlyphForCodePoint(codePoint))
  return font ? Math.round((font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000) : 0
}

const tables = weights.map((weight) => {
  const instances = fonts.map((font) => font.getVariation({ wght: weight }))
  const rows = runs.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, index) => widthOf(from + index, instances))
    return `    '${widths.join(' ')}',`
  })
  return `  [\n${rows.join('\n')}\n  ],`
})

const source = `/** Advance widths of Inter in thousandths of an em; written by electron/development/measure-inter.ts. 0: no such glyph. */

/** First code points of the runs; each run's length is that of its widths. */
export const interRuns = [${runs.map(([from]) => `0x${from.toString(16)}`).join(', ')}]
export const interWeights = [${weights.join(', ')}]
/** One list for each weight, in it one line for each run. */
export const interWidths = [
${tables.join('\n')}
]
`
writeFileSync(join(import.meta.dirname, '../../shared/layout/grid/inter-widths.ts'), source)
