/** Paints a scene's primitives on a canvas, in units, from back to front. */
import { overlaps } from '../../shared/layout/connections/box-index.ts'
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { familiesAfter, pictureFamilies } from '../../shared/scene/font.ts'
import type {
  ImagePrimitive,
  PathPrimitive,
  RectPrimitive,
  Scene,
  TextPrimitive,
} from '../../shared/scene/primitives.ts'
import { paintWay } from './paint-way.ts'
import { primitiveBox } from './primitive-box.ts'

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

export function pictureFont(weight: number, size: number, family?: string): string {
  return `${weight} ${size}px ${family === undefined ? pictureFamilies : familiesAfter(family)}`
}

/** The pictures of a scene by their source, ready to be drawn. */
export type LoadedImages = ReadonlyMap<string, HTMLImageElement | ImageBitmap>

/**
 * Pixels that a canvas has around the part that is painted on it: text that lies outside is left out before its letters are moved to
 * whole pixels, which may bring a line of them in.
 */
export const sparePixels = 1

/** `within` is what of it can be seen, in units: what surely lies elsewhere is passed over, and a picture that isn't loaded. */
export function paintScene(context: Context, scene: Scene, images: LoadedImages, within: Box | null = null): void {
  context.lineJoin = 'round'
  context.textBaseline = 'alphabetic'
  context.fontKerning = 'normal'
  context.globalAlpha = 1
  if (scene.background) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, Math.ceil(scene.width) + 1, Math.ceil(scene.height) + 1)
  }
  const transform = context.getTransform()
  for (const primitive of scene.primitives) {
    const box = within && primitiveBox(primitive)
    if (box && !overlaps(box, within)) continue
    context.globalAlpha = primitive.opacity ?? 1
    if (primitive.kind === 'text') paintText(context, primitive)
    else if (primitive.kind === 'image') paintImage(context, primitive, images)
    else if (primitive.kind === 'rect') paintShape(context, rectShape(primitive), primitive)
    else if (!paintWay(context, primitive, within)) paintPath(context, shapeOf(primitive), primitive, transform)
  }
}

function rectShape({ x, y, width, height, radius = 0 }: RectPrimitive): Path2D {
  const shape = new Path2D()
  shape.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius)
  return shape
}

/** Read once, in however many parts they are painted; icons come many times with the same path. */
const shapes = new WeakMap<PathPrimitive, Path2D>()
const icons = new Map<string, Path2D>()

function shapeOf(path: PathPrimitive): Path2D {
  const isIcon = path.at !== undefined && path.at.scale !== 1
  const shape = (isIcon ? icons.get(path.d) : shapes.get(path)) ?? new Path2D(path.d)
  if (isIcon) icons.set(path.d, shape)
  else shapes.set(path, shape)
  return shape
}

function paintPath(context: Context, shape: Path2D, path: PathPrimitive, { a, b, c, d, e, f }: DOMMatrix): void {
  const { x, y, scale } = path.at ?? { x: 0, y: 0, scale: 1 }
  if (path.at) {
    context.setTransform(a * scale, b * scale, c * scale, d * scale, a * x + c * y + e, b * x + d * y + f)
  }
  paintShape(context, shape, path)
  if (path.at) context.setTransform(a, b, c, d, e, f)
}

function paintShape(context: Context, shape: Path2D, look: RectPrimitive | PathPrimitive): void {
  if (look.fill) {
    context.fillStyle = look.fill
    context.fill(shape)
  }
  if (!look.stroke) return
  context.strokeStyle = look.stroke
  context.lineWidth = look.strokeWidth ?? 1
  // Round ends would fill the gaps of a dashed line.
  context.lineCap = look.dash ? 'butt' : 'round'
  context.setLineDash(look.dash ?? [])
  context.stroke(shape)
}

function paintImage(context: Context, primitive: ImagePrimitive, images: LoadedImages): void {
  const { source, x, y, width, height, fit } = primitive
  const image = images.get(source)
  if (!image) return
  const { width: across, height: down } = image
  const scale = Math.max(width / across, height / down)
  const [cutX, cutY] = fit === 'cover' ? [across - width / scale, down - height / scale] : [0, 0]
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, cutX / 2, cutY / 2, across - cutX, down - cutY, x, y, width, height)
}

function paintText(context: Context, text: TextPrimitive): void {
  context.font = pictureFont(text.weight, text.size, text.family)
  context.letterSpacing = `${text.letterSpacing ?? 0}px`
  context.direction = text.direction ?? 'ltr'
  context.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start')
  context.fillStyle = text.fill
  context.fillText(text.text, text.x, text.y)
}
