/** Pictures set on pages of paper: the whole on one, or an overview and then each stage on its own. */

import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import type { Part } from '../../journey/part-of-journey.ts'
import type { Room } from '../../layout/grid/column-widths.ts'
import { pictureRoom } from '../../layout/layout-picture.ts'
import type { Scene } from '../primitives.ts'
import type { ExportOptions, Orientation, Paper, PictureOptions } from './export-options.ts'
import type { Page, Pages } from './page.ts'
import { pictureScene } from './picture-scene.ts'
import { unitsOfMillimetre } from './poster.ts'
import { posterPages } from './poster-pages.ts'

const paperMargin = 10 * unitsOfMillimetre
/** PDF knows no page of more than 200 inches. */
const longestSide = 200 * 96

/** Upright, in millimetres, from the smallest to the largest. */
const papers: Readonly<Record<Exclude<Paper, 'fit' | 'auto'>, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
}
/** On paper that is chosen by itself titles have at least 6.5 points, other words 6. */
const readableScale = 0.72

/** `at` is the moment that the legend tells the day of, in ISO 8601. */
export function pagesOf(document: JourneyDocument, options: PictureOptions, at: string): Pages {
  const draw = (part: Part, room?: Room) => pictureScene(document, { ...options, part, hasBackground: true }, at, room)
  if (options.poster) return posterPages(draw(options.part), options.poster)
  const [first, ...others] = partsOf(document, options)
  const rest = others.map((part) => draw(part))
  const { paper } = options
  if (paper === 'fit') return fittingPages([draw(first), ...rest])
  const { scene, size } = fillPaper(shapesOf(document, first, draw), paper, options.orientation)
  return { ...size, pages: [scene, ...rest].map((one) => centred(one, scaleOn(one, size), size)) }
}

function partsOf(document: JourneyDocument, { part, pages }: ExportOptions): [Part, ...Part[]] {
  if (pages === 'one' || part.of !== 'journey') return [part]
  return [part, ...inOrder(document.stages).map(({ id }): Part => ({ of: 'stage', stageId: id }))]
}

/** How wide a map is laid out beside how wide it is as a picture, to have the shape of a sheet. */
const widths = [1, 0.8, 0.9, 1.1, 1.2, 1.3] as const
/** A larger map is drawn once: its shape is its own, and drawing takes long. */
const mostTouchpoints = 600

function shapesOf(document: JourneyDocument, part: Part, draw: (part: Part, room?: Room) => Scene): readonly Scene[] {
  if (part.of !== 'journey' || document.touchpoints.size > mostTouchpoints) return [draw(part)]
  return widths.map((width) => draw(part, { ...pictureRoom, width: pictureRoom.width * width }))
}

/** For a fuller sheet a map may be as much smaller than it could be. */
const smallerForFuller = 0.85

/** The shape that fills the sheet best; the smallest paper on which it can be read, where none is chosen. */
function fillPaper(
  shapes: readonly Scene[],
  paper: Exclude<Paper, 'fit'>,
  orientation: Orientation,
): { readonly scene: Scene; readonly size: Size } {
  const sheets = paper === 'auto' ? Object.values(papers) : [papers[paper]]
  const fillings = sheets.map((sheet) => {
    const sizes = sizesOf(sheet, orientation)
    const all = shapes.flatMap((scene) =>
      sizes.map((size) => {
        const scale = scaleOn(scene, size)
        return { scene, size, scale, filled: scene.width * scene.height * scale ** 2 }
      }),
    )
    const least = Math.max(...all.map(({ scale }) => scale)) * smallerForFuller
    return all.filter(({ scale }) => scale >= least).reduce((best, one) => (one.filled > best.filled ? one : best))
  })
  const filled = fillings.find(({ scale }) => scale >= readableScale) ?? fillings.at(-1)
  if (!filled) throw new Error('There is no paper.')
  return filled
}

function sizesOf([short, long]: readonly [number, number], orientation: Orientation): readonly Size[] {
  const upright = { width: short * unitsOfMillimetre, height: long * unitsOfMillimetre }
  const lying = { width: upright.height, height: upright.width }
  if (orientation === 'auto') return [lying, upright]
  return [orientation === 'landscape' ? lying : upright]
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

type Size = { readonly width: number; readonly height: number }

function scaleOn(scene: Size, { width, height }: Size): number {
  return Math.min((width - 2 * paperMargin) / scene.width, (height - 2 * paperMargin) / scene.height)
}

function centred(scene: Scene, scale: number, { width, height }: Size): Page {
  return { scene, scale, x: (width - scene.width * scale) / 2, y: (height - scene.height * scale) / 2 }
}
