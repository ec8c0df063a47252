/** Pictures set on pages of paper: the whole on one, or an overview and then each stage on its own. */

import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import type { Part } from '../../journey/part.ts'
import type { Scene } from '../primitives.ts'
import type { ExportOptions, Orientation, Paper } from './export-options.ts'
import { pictureScene } from './picture.ts'

/** A scene on a page: its top left corner and its scale, in units of the page, 96 to the inch. */
export type Page = { readonly scene: Scene; readonly x: number; readonly y: number; readonly scale: number }
/** All pages have one size. */
export type Pages = { readonly width: number; readonly height: number; readonly pages: readonly Page[] }

const unitsOfMillimetre = 96 / 25.4
const paperMargin = 10 * unitsOfMillimetre
/** PDF knows no page of more than 200 inches. */
const longestSide = 200 * 96

/** Upright, in millimetres. */
const papers: Readonly<Record<Exclude<Paper, 'fit'>, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
}

/** `at` is the moment that the legend tells the day of, in ISO 8601. */
export function pagesOf(document: JourneyDocument, options: ExportOptions, at: string): Pages {
  const scenes = partsOf(document, options).map((part) =>
    pictureScene(document, { ...options, part, hasBackground: true }, at),
  )
  const { paper, orientation } = options
  return paper === 'fit' ? fittingPages(scenes) : paperPages(scenes, papers[paper], orientation)
}

function partsOf(document: JourneyDocument, { part, pages }: ExportOptions): Part[] {
  if (pages === 'one' || part.of !== 'journey') return [part]
  return [part, ...inOrder(document.stages).map(({ id }): Part => ({ of: 'stage', stageId: id }))]
}

/** A page as large as the largest picture. */
function fittingPages(scenes: readonly Scene[]): Pages {
  const largest = {
    width: Math.max(...scenes.map(({ width }) => width)),
    height: Math.max(...scenes.map(({ height }) => height)),
  }
  const scale = Math.min(1, longestSide / Math.max(largest.width, largest.height))
  const size = { width: largest.width * scale, height: largest.height * scale }
  return { ...size, pages: scenes.map((scene) => centred(scene, scale, size)) }
}

function paperPages(
  scenes: readonly Scene[],
  [short, long]: readonly [number, number],
  orientation: Orientation,
): Pages {
  const upright = { width: short * unitsOfMillimetre, height: long * unitsOfMillimetre }
  const lying = { width: upright.height, height: upright.width }
  const [first] = scenes
  const isLying =
    orientation === 'landscape' ||
    (orientation === 'auto' && first !== undefined && scaleOn(first, lying) >= scaleOn(first, upright))
  const size = isLying ? lying : upright
  return { ...size, pages: scenes.map((scene) => centred(scene, scaleOn(scene, size), size)) }
}

type Size = { readonly width: number; readonly height: number }

function scaleOn(scene: Size, { width, height }: Size): number {
  return Math.min((width - 2 * paperMargin) / scene.width, (height - 2 * paperMargin) / scene.height)
}

function centred(scene: Scene, scale: number, { width, height }: Size): Page {
  return { scene, scale, x: (width - scene.width * scale) / 2, y: (height - scene.height * scale) / 2 }
}
