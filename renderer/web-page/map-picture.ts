/**
 * The map as readers move it: a picture of the drawing that stands in the page. While it moves, what is painted already is only shown
 * elsewhere and larger or smaller, which costs the same however much is on it; at rest it is painted as sharp as it then has to be.
 */
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { lettersOf, loadFonts } from '../scene/load-fonts.ts'
import { loadImages } from '../scene/load-images.ts'
import type { LoadedImages } from '../scene/paint-scene.ts'
import { type MapTiles, mapTiles } from './map-tiles.ts'
import { type Heads, pinnedParts } from './pinned.ts'
import { readMap } from './read-map.ts'

export type MapPicture = {
  /** Shows a part of the map, as large as `scale` makes it. */
  readonly show: (part: Box, scale: number) => void
  /** Paints everything again, because other groups of the drawing are shown. */
  readonly repaint: () => void
}

/** A hand that turns a wheel pauses for less between two turns. */
const restMilliseconds = 160
/** Of a frame, so that the page has the rest. */
const paintMilliseconds = 8
/** Before a first look at what is shown: most maps are then painted whole, not piece by piece. */
const firstMilliseconds = 200

/** Puts the picture before the drawing, which stays for the printer. */
export function mapPicture(svg: SVGSVGElement, heads: Heads): MapPicture {
  const canvas = document.createElement('canvas')
  canvas.role = 'img'
  canvas.ariaLabel = svg.ariaLabel
  svg.before(canvas)
  const context = canvas.getContext('2d', { alpha: false })
  const { backgroundColor: ground, borderColor: line } = getComputedStyle(canvas)
  let images: LoadedImages = new Map()
  let scene = readMap(svg, ground)
  /** From the smallest to what is painted now; those before fill what isn't painted yet. */
  let levels: readonly MapTiles[] = []
  let shown = { part: { x: 0, y: 0, width: 1, height: 1 }, scale: 1 }
  let work = 0
  let rest = 0

  function draw(): void {
    if (!context) return
    context.fillStyle = ground
    context.fillRect(0, 0, canvas.width, canvas.height)
    for (const level of levels) level.draw(context, shown.part, shown.scale)
    for (const part of pinnedParts(heads, shown.part)) drawPinned(context, part)
  }

  function drawPinned(context: CanvasRenderingContext2D, part: Box): void {
    const [width, height] = [Math.round(part.width * shown.scale), Math.round(part.height * shown.scale)]
    context.save()
    context.beginPath()
    context.rect(0, 0, width, height)
    context.clip()
    for (const level of levels) level.draw(context, part, shown.scale)
    context.fillStyle = line
    if (part.x === 0) context.fillRect(width - 1, 0, 1, height)
    if (part.y === 0) context.fillRect(0, height - 1, width, 1)
    context.restore()
  }

  /** Paints what is in view for a while, and goes on in the next frame. */
  function paint(milliseconds = paintMilliseconds): void {
    cancelAnimationFrame(work)
    const level = levels.at(-1)
    if (!level || level.scale !== shown.scale) return
    const end = performance.now() + milliseconds
    let [isPainted, isMore] = [false, true]
    while (isMore && performance.now() < end) {
      isMore = [shown.part, ...pinnedParts(heads, shown.part)].some(level.paintNext)
      isPainted ||= isMore
    }
    if (isPainted) draw()
    if (isMore) work = requestAnimationFrame(() => paint())
    else levels = [...new Set([...levels.slice(0, 1), level])]
  }

  /** Begins to paint at the size that is shown. */
  function sharpen(milliseconds?: number): void {
    if (levels.at(-1)?.scale !== shown.scale) levels = [...levels, mapTiles(scene, images, shown.scale)]
    paint(milliseconds)
  }

  function repaint(): void {
    scene = readMap(svg, ground)
    levels = []
    sharpen(firstMilliseconds)
  }

  const loaded = loadFonts(lettersOf(scene.primitives), document.fonts).then(repaint)
  void loadImages(scene).then(async (all) => {
    await loaded
    images = all
    if (all.size > 0) repaint()
  })

  return {
    show(part, scale) {
      const dense = scale * devicePixelRatio
      const [width, height] = [Math.round(part.width * dense), Math.round(part.height * dense)]
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
      shown = { part, scale: dense }
      draw()
      paint()
      clearTimeout(rest)
      rest = setTimeout(sharpen, restMilliseconds)
    },
    repaint,
  }
}
