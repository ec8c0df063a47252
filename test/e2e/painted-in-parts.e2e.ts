/** A picture is the same however many parts it is painted in: the tiles of a web page, the strips of a PNG. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import type * as Painting from './support/painting.ts'
import { openThroughline } from './support/shared-window.ts'

let painting = ''

beforeAll(async () => {
  const entry = join(import.meta.dirname, 'support', 'painting.ts')
  const outcome = await build({
    root: repositoryFolder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'painting' } },
  })
  const [made] = [outcome].flat() as Rolldown.RolldownOutput[]
  painting = made?.output[0].code ?? ''
})

/** Lines of letters at every height that they can have within a pixel, more than fit in a tile or a strip. */
function scene(): Scene {
  const primitives = Array.from({ length: 2_400 }, (_, at) => ({
    kind: 'text' as const,
    text: 'Traditional',
    x: 4 + (at % 8) * 70,
    y: 12 + Math.floor(at / 8) * 13.37 + (at % 8) * 1.7,
    size: 11.5,
    weight: 450,
    fill: '#000000',
  }))
  return { width: 8_000, height: 4_100, background: '#ffffff', title: '', primitives }
}

/** The rows in which what is painted in parts isn't what is painted whole. */
async function rowsThatDiffer(how: 'tiles' | 'strips'): Promise<readonly number[]> {
  const { page } = await openThroughline()
  await page.evaluate(`${painting}\nglobalThis.painting = painting`)
  return page.evaluate(
    async ([drawn, parts]) => {
      const own = (globalThis as unknown as { painting: typeof Painting }).painting
      const scale = 0.7511737
      const [width, height] = [Math.floor(drawn.width * scale), Math.floor(drawn.height * scale)]
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
      if (!context) throw new Error('There is no canvas.')
      const pixels = () => new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
      context.setTransform(scale, 0, 0, scale, 0, 0)
      own.paintScene(context, drawn, new Map())
      const whole = pixels()
      context.resetTransform()

      let found = new Uint32Array(whole.length)
      if (parts === 'tiles') {
        const tiles = own.mapTiles(drawn, new Map(), scale)
        const all = { x: 0, y: 0, width: drawn.width, height: drawn.height }
        while (tiles.paintNext(all));
        tiles.draw(context, all, scale)
        found = pixels()
      } else {
        const size = { width, height }
        let filled = 0
        const painter = own.stripPainter(drawn, scale, size, { at: 0, of: 1 })
        painter.add(drawn.primitives)
        for (let strip = 0; filled < found.length; strip += 1)
          await painter.paint(strip, (some) => {
            found.set(some, filled)
            filled += some.length
          })
      }
      const rows = new Set<number>()
      // Whatever the order of their colours, letters are black on white.
      for (const [at, pixel] of whole.entries())
        if (Math.abs((pixel & 0xff) - ((found[at] ?? 0) & 0xff)) > 8) rows.add(Math.floor(at / width))
      return [...rows]
    },
    [scene(), how] as const,
  )
}

it.each(['tiles', 'strips'] as const)('loses no line of a letter where %s meet', async (how) => {
  expect(await rowsThatDiffer(how)).toEqual([])
})
